/**
 * What the loader leaves on a page for the elements that come after it, of whatever version: where several copies of the library meet,
 * they know each other by this alone.
 */
export interface OnPage {
  /** Settings from the loader's own script tag. */
  readonly settings: { dataBase: string | undefined; lang: string | undefined };
  /** Data already asked for, by address, till an element takes it. */
  readonly requests: Record<string, Promise<Response> | undefined>;
  /** Who looks after a tag, without its prefix: the first loader that found one. */
  readonly tags: Record<string, unknown>;
}

type Place = Record<symbol, OnPage | undefined>;
const name = Symbol.for('apsco-elements');

export const onPage = (): OnPage | undefined => (globalThis as unknown as Place)[name];

/** Leaves the first of its kind on a page. */
export const leaveOnPage = (settings: OnPage['settings']): OnPage =>
  ((globalThis as unknown as Place)[name] ??= { settings, requests: {}, tags: {} });
