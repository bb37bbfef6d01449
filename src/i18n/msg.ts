import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
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
let current: Locale = 'en';

// Asked at every msg(), so that elements of several languages live on one page.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: [...locales],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** Whether a language is there. */
export const hasLocale = (locale: Locale): boolean => locale === 'en' || loaded.has(locale);

/** Loads a language: its messages, and the names in the bundled data. Rejects when its chunk cannot be had. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale === 'en' || loaded.has(locale)) return;
  const module = await loaders[locale]();
  loaded.set(locale, module);
  addNames(locale, module.names);
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
