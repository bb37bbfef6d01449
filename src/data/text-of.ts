import { directionOf, type Locale, negotiate } from '../i18n/locales.js';

/** A text and the language it turned out to be in. */
export interface Text<T = string> {
  text: T;
  lang: string;
}

/** The text of a language; English where it has none. */
export function textOf<T>(names: { en: T; [locale: string]: T | undefined }, locale: Locale): Text<T> {
  const own = names[locale];
  return own === undefined ? { text: names.en, lang: 'en' } : { text: own, lang: locale };
}

/** The way a text in some language is written; for a language that is not one of the ten the text itself says. */
export const directionOfTag = (lang: string): 'ltr' | 'rtl' | 'auto' =>
  negotiate(lang) === 'en' && !/^en\b/i.test(lang) ? 'auto' : directionOf(negotiate(lang));
