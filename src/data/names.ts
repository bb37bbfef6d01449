import type { Locale } from '../i18n/locales.js';
import type { Dataset, DataFile } from './dataset.js';

/** The texts of one language for the bundled data: by data file, in the order of the file; 0 where there is none. */
export type LocaleNames = Record<string, unknown[]>;

/** The bundled snapshot holds English; the names in other languages come with the language. */
const waiting = new Map<string, unknown[]>();

/** Takes the names of a language that has been loaded. */
export function addNames(locale: Locale, names: LocaleNames): void {
  for (const [name, texts] of Object.entries(names)) waiting.set(`${name} ${locale}`, texts);
}

function* textsIn(value: unknown): Generator<{ en: unknown; [locale: string]: unknown }> {
  if (!value || typeof value !== 'object') return;
  if ('en' in value) yield value;
  else for (const child of Object.values(value)) yield* textsIn(child);
}

/** Fills the names of a loaded language into a bundled snapshot, once. */
export function fillNames({ name, bundled }: Dataset<DataFile>, locale: Locale): void {
  const key = `${name} ${locale}`;
  const texts = waiting.get(key);
  if (!texts) return;
  waiting.delete(key);
  let index = 0;
  for (const text of textsIn(bundled)) {
    const own = texts[index++];
    if (own) text[locale] = own;
  }
}
