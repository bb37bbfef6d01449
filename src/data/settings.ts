import { onPage } from './on-page.js';

/** What holds for every element of the library on a page. */
export interface Settings {
  /**
   * Address of a folder that holds `members.json`, `contact.json` and so on; every element without a `src` of its own
   * then loads its data from there. Default: none, the bundled data is shown.
   */
  dataBase?: string | URL | undefined;
  /** The language of elements around which the page names none, as a BCP 47 tag. Default: none, they speak English. */
  lang?: string | undefined;
  /** How long to wait for data, in milliseconds. Default: 8000. */
  timeout?: number;
}

export const settings: { dataBase?: string | URL | undefined; lang?: string | undefined; timeout: number } = {
  timeout: 8000,
  ...onPage()?.settings,
};

/** The elements on the page, which look again when a setting changes. */
export const hosts = new Set<{ requestUpdate(): void }>();

/** Changes the settings of every element on the page, those already there included. */
export function configure(change: Settings): void {
  Object.assign(settings, change);
  for (const host of hosts) host.requestUpdate();
}
