/**
 * Why something could not be loaded:
 * - `network`: no answer, one that is redirected away from https, or a part of this library could not be fetched
 * - `timeout`: no answer in time
 * - `http`: an answer with an error status
 * - `type`: an answer that is not JSON by its content type
 * - `size`: an answer larger than 1 MB
 * - `invalid`: data that is not JSON in UTF-8, or not of the published schema
 */
export type ErrorCode = 'network' | 'timeout' | 'http' | 'type' | 'size' | 'invalid';

/** Data has arrived, from `src`, the site-wide base or the `data` property. Bubbles; does not cross shadow roots. */
export class ApscoLoadEvent extends Event {
  static readonly type = 'apsco-load';
  /** Address the data came from; empty for the `data` property. */
  readonly src: string;
  /** The day the data says it was last changed. */
  readonly updated: string;
  /** False when the data is older than what is bundled, and therefore not shown. */
  readonly applied: boolean;

  constructor(src: string, updated: string, applied: boolean) {
    super(ApscoLoadEvent.type, { bubbles: true });
    this.src = src;
    this.updated = updated;
    this.applied = applied;
  }
}

/** Something could not be loaded; the last good content stays. Bubbles; does not cross shadow roots. */
export class ApscoErrorEvent extends Event {
  static readonly type = 'apsco-error';
  /** Why. */
  readonly code: ErrorCode;
  /** Address that failed; empty for the `data` property. */
  readonly src: string;
  /** More about it, in English, for developers. */
  readonly detail: string;

  constructor(code: ErrorCode, src: string, detail: string) {
    super(ApscoErrorEvent.type, { bubbles: true });
    this.code = code;
    this.src = src;
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'apsco-load': ApscoLoadEvent;
    'apsco-error': ApscoErrorEvent;
  }
}
