import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { type Locale, locales, type TargetLocale } from './locales.js';

export { msg, str } from '@lit/localize';

/** A literal map, since test servers and bundlers cannot follow a computed path. Exported for tests of a failing chunk. */
export const loaders: Record<TargetLocale, () => Promise<LocaleModule>> = {
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
  targetLocales: locales.filter((locale) => locale !== 'en'),
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale) as LocaleModule,
});

/** Whether the messages of a language are there. */
export const hasMessages = (locale: Locale): boolean => locale === 'en' || loaded.has(locale);

/** Loads the messages of a language; rejects when its chunk does. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!hasMessages(locale)) loaded.set(locale, await loaders[locale as TargetLocale]());
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
