/** What holds for every element of the library on a page. */
export interface Settings {
  /**
   * Address of a folder that holds `members.json`, `contact.json` and so on; every element without a `src` of its own
   * then loads its data from there. Default: none, the bundled data is shown.
   */
  dataBase?: string | URL | undefined;
  /** How long to wait for data, in milliseconds. Default: 8000. */
  timeout?: number;
}

export const settings: { dataBase: string | URL | undefined; timeout: number } = { dataBase: undefined, timeout: 8000 };

/** The elements on the page, which look again when a setting changes. */
export const hosts = new Set<{ requestUpdate(): void }>();

/** Changes the settings of every element on the page, those already there included. */
export function configure(change: Settings): void {
  Object.assign(settings, change);
  for (const host of hosts) host.requestUpdate();
}
