import type { TargetLocale } from '../i18n/locales.js';
import type { LocaleNames } from './names.js';

/** Where the texts of a dataset are, by language. */
export type NamesLoaders = Record<TargetLocale, () => Promise<{ names: LocaleNames }>>;

/** What every data file says of itself. */
export interface DataFile {
  updated: string;
}

/** A check compiled ahead of time from a JSON Schema. */
export interface Validator {
  (data: unknown): boolean;
  /** Where the last data failed. */
  errors?: { instancePath: string }[] | null;
}

/** One subject of the organization's facts: its bundled snapshot, and the check for what comes from elsewhere. */
export interface Dataset<T extends DataFile> {
  /** Name of its file in `data/`, without `.json`. */
  readonly name: string;
  readonly bundled: T;
  /** Its texts in the other languages, a chunk each; none for what comes with every language. */
  readonly names?: NamesLoaders;
  readonly validator: () => Promise<{ validate: Validator }>;
}
