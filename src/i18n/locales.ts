/** The ten languages the elements speak, as BCP 47 tags. */
export const locales = ['en', 'zh-Hans', 'bn', 'fa', 'mn', 'ur', 'es', 'th', 'tr', 'id'] as const;

/** One of the ten languages. */
export type Locale = (typeof locales)[number];

/** A language that is translated into: all but English. */
export type TargetLocale = Exclude<Locale, 'en'>;

/**
 * Finds the language to speak for a language tag as pages write it: `zh-CN` gives `zh-Hans`, `es_PE` gives `es`,
 * what is unknown or malformed gives `en`, as does none at all.
 */
export function negotiate(tag?: string): Locale {
  const exact = locales.find((locale) => locale === tag);
  if (exact) return exact;
  try {
    const { language } = new Intl.Locale((tag as string).trim().replaceAll('_', '-'));
    return locales.find((locale) => locale.startsWith(language)) ?? 'en';
  } catch {
    return 'en';
  }
}

/** The way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'fa' || locale === 'ur' ? 'rtl' : 'ltr');
