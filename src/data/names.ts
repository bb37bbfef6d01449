import type { Locale, TargetLocale } from '../i18n/locales.js';
import type { Dataset, DataFile } from './dataset.js';

/** The texts of one language for the bundled data: by data file, in the order of the file; 0 where there is none. */
export type LocaleNames = Record<string, unknown[]>;

/** The bundled snapshot holds English; the names in other languages come with the language. */
const loaders: Record<TargetLocale, () => Promise<{ default: LocaleNames }>> = {
  'zh-Hans': () => import('./generated/names/zh-Hans.js'),
  bn: () => import('./generated/names/bn.js'),
  fa: () => import('./generated/names/fa.js'),
  mn: () => import('./generated/names/mn.js'),
  ur: () => import('./generated/names/ur.js'),
  es: () => import('./generated/names/es.js'),
  th: () => import('./generated/names/th.js'),
  tr: () => import('./generated/names/tr.js'),
  id: () => import('./generated/names/id.js'),
};

const loaded = new Map<Locale, LocaleNames>();

/** Whether the names of a language are there. */
export const hasNames = (locale: Locale): boolean => locale === 'en' || loaded.has(locale);

/** Loads the names of a language for the bundled data; rejects when its chunk does. */
export async function loadNames(locale: Locale): Promise<void> {
  if (!hasNames(locale)) loaded.set(locale, { ...(await loaders[locale as TargetLocale]()).default });
}

function* textsIn(value: unknown): Generator<Record<string, unknown>> {
  if (!value || typeof value !== 'object') return;
  if ('en' in value) yield value as Record<string, unknown>;
  else for (const child of Object.values(value)) yield* textsIn(child);
}

/** Fills the names of a loaded language into a bundled snapshot, once. */
export function fillNames({ name, bundled }: Dataset<DataFile>, locale: Locale): void {
  const names = loaded.get(locale);
  const texts = names?.[name];
  if (!names || !texts) return;
  let index = 0;
  for (const text of textsIn(bundled)) {
    const own = texts[index++];
    if (own) text[locale] = own;
  }
  delete names[name];
}
