import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import type { Dataset, DataFile, NamesLoaders } from '../data/dataset.js';
import { addNames, type LocaleNames } from '../data/names.js';
import { type Locale, locales, type TargetLocale } from './locales.js';

export { msg, str } from '@lit/localize';

/**
 * One chunk a language: its messages, and its names for the bundled data.
 * A literal map, since test servers and bundlers cannot follow a computed path. Exported for tests of a failing chunk.
 */
export const loaders: Record<TargetLocale, () => Promise<LocaleModule & { names: LocaleNames }>> = {
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  bn: () => import('./locales/bn.js'),
  fa: () => import('./locales/fa.js'),
  mn: () => import('./locales/mn.js'),
  ur: () => import('./locales/ur.js'),
  es: () => import('./locales/es.js'),
  th: () => import('./locales/th.js'),
  tr: () => import('./locales/tr.js'),
  id: () => import('./locales/id.js'),
};

const loaded = new Map<string, LocaleModule>();
const done = new Set<unknown>();
let current: Locale = 'en';

// Asked at every msg(), so that elements of several languages live on one page.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: locales as unknown as string[],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** What an element shows: its datasets, some of which bring their texts in chunks of their own. */
type Sources = readonly { readonly dataset: Dataset<DataFile> }[];

/** The chunks of a language that are not there yet: its messages, and the names in some datasets. */
const missing = (locale: Locale, sources: Sources): NamesLoaders[TargetLocale][] =>
  locale === 'en'
    ? []
    : [loaders, ...sources.map(({ dataset }) => dataset.names)].flatMap((all) => (!all || done.has(all[locale]) ? [] : all[locale]));

/** Whether a language is there, with the names in some datasets. */
export const hasLocale = (locale: Locale, sources: Sources): boolean => !missing(locale, sources).length;

/** Loads a language, with the names in some datasets. Rejects when a chunk cannot be had. */
export async function loadLocale(locale: Locale, sources: Sources = []): Promise<void> {
  await Promise.all(
    missing(locale, sources).map(async (load) => {
      const module = await load();
      if ('templates' in module) loaded.set(locale, module as LocaleModule);
      addNames(locale, module.names);
      done.add(load);
    }),
  );
}

/** Runs `speak` with every `msg()` in it answered in a language. Never holds across an `await`. */
export function withLocale<T>(locale: Locale, speak: () => T): T {
  const before = current;
  current = locale;
  try {
    return speak();
  } finally {
    current = before;
  }
}
