import type { DataFile, Dataset } from '../data/dataset.js';
import { fillNames } from '../data/names.js';
import type { DataHost, RemoteData } from '../data/remote-data.js';
import { settings } from '../data/settings.js';
import type { Locale } from '../i18n/locales.js';
import { Lazy } from './lazy.js';

/** The part that fetches, checks and says how that went. */
export const remotePart = new Lazy(() => import('./remote.js'));

/** Gives an element one dataset: the bundled snapshot at once, then what `src`, the site-wide base or `data` bring. */
export class DataSource<T extends DataFile> {
  /** What comes from elsewhere, once something is to. */
  remote: RemoteData<T> | undefined;

  /**
   * @param own whether the element's `src` and `data` are about this dataset
   */
  constructor(
    private readonly host: DataHost & { readonly locale: Locale | undefined },
    readonly dataset: Dataset<T>,
    private readonly own: boolean,
  ) {}

  /** The data to show now. */
  get value(): T {
    if (this.host.locale) fillNames(this.dataset, this.host.locale);
    return this.remote?.value ?? this.dataset.bundled;
  }

  /** Whether data is to come from elsewhere. */
  get wanted(): boolean {
    return (this.own && (!!this.host.src || !!this.host.data)) || !!settings.dataBase;
  }

  /** Whether what is shown may be out of date. */
  get failed(): boolean {
    return this.remote ? this.remote.failed : this.wanted && remotePart.failed;
  }

  /** Begins to look elsewhere once the element wants it. */
  follow(): void {
    if (this.remote || !this.wanted) return;
    const part = remotePart.for(this.host);
    if (part) this.remote = new part.RemoteData(this.host, this.dataset, this.own);
  }
}
