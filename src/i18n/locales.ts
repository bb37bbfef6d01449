/** The ten languages the elements speak, as BCP 47 tags. */
export const locales = ['en', 'zh-Hans', 'bn', 'fa', 'mn', 'ur', 'es', 'th', 'tr', 'id'] as const;

/** One of the ten languages. */
export type Locale = (typeof locales)[number];

/** A language that is translated into: all but English. */
export type TargetLocale = Exclude<Locale, 'en'>;

const byLanguage = /* @__PURE__ */ new Map(/* @__PURE__ */ locales.map((locale) => [locale.split('-')[0], locale]));

/**
 * Finds the language to speak for a language tag as pages write it: `zh-CN` gives `zh-Hans`, `es_PE` gives `es`,
 * what is unknown or malformed gives `en`.
 */
export function negotiate(tag = ''): Locale {
  try {
    return byLanguage.get(new Intl.Locale(tag.trim().replaceAll('_', '-')).language) ?? 'en';
  } catch {
    return 'en';
  }
}

/** The way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'fa' || locale === 'ur' ? 'rtl' : 'ltr');
