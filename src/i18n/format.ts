import type { Locale } from './locales.js';

/** What `Intl` is asked for: day before month in English, the Gregorian calendar everywhere, English where a browser lacks a language. */
const tags = (locale: Locale): string[] => [locale === 'en' ? 'en-GB' : `${locale}-u-ca-gregory`, 'en-GB'];

/** Whether the browser knows a language at all; some leave Mongolian out, and would answer in English. */
const speaks = (locale: Locale): boolean => !!Intl.DateTimeFormat.supportedLocalesOf(locale)[0];

/**
 * Whether a language writes small numbers and years in Latin digits and nothing else. No formatter is made for them then: the first
 * one on a page takes longer than an element does.
 */
const plain = (locale: Locale): boolean => !/bn|fa|th|zh/.test(locale);

/** Making an `Intl` formatter is slow, asking it is fast: each is made once a language. */
function memoised<T>(make: (tags: string[]) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const fresh = make(tags(locale));
    made.set(locale, fresh);
    return fresh;
  };
}

const numbers = /* @__PURE__ */ memoised((locales) => new Intl.NumberFormat(locales));
const years = /* @__PURE__ */ memoised((locales) => new Intl.NumberFormat(locales, { useGrouping: false }));
const plurals = /* @__PURE__ */ memoised((locales) => new Intl.PluralRules(locales));
const lists = /* @__PURE__ */ memoised((locales) => new Intl.ListFormat(locales));
const collators = /* @__PURE__ */ memoised((locales) => new Intl.Collator(locales));
/** As exact as a year, a month, a day. */
const dates = [0, 1, 2].map((exactness) =>
  memoised(
    (locales) =>
      new Intl.DateTimeFormat(locales, {
        timeZone: 'UTC',
        // In Thai a bare year is of the Buddhist era.
        ...(locales[0]?.startsWith('th') && { era: 'short' }),
        year: 'numeric',
        ...(exactness > 0 && { month: 'long' }),
        ...(exactness > 1 && { day: 'numeric' }),
      }),
  ),
);

/** A count in the digits of a language. */
export const formatNumber = (locale: Locale, value: number): string =>
  plain(locale) && value < 1000 ? `${value}` : numbers(locale).format(value);

/** The plural category of a count that is neither 0 nor in the millions: no language here tells more apart, and no rules need be made for that. */
export const oneOrOther = (locale: Locale, count: number): 'one' | 'other' => (count === 1 && !/id|th|zh/.test(locale) ? 'one' : 'other');

/** The plural category of a count: `one`, `other` and so on. */
export const pluralOf = (locale: Locale, value: number): Intl.LDMLPluralRule => plurals(locale).select(value);

/** Compares two names in the order of a language. */
export const compareNames = (locale: Locale, a: string, b: string): number => collators(locale).compare(a, b);

/**
 * An ISO 8601 date, as exact as it is given: `2016`, `2016-09` or `2016-09-05`.
 * Given back as it is where it is no date, or the browser does not know the language.
 */
export function formatDate(locale: Locale, date: string): string {
  const time = Date.parse(date);
  const format = dates[date.split('-').length - 1];
  // What is so short is a year, or no date at all.
  return (plain(locale) && date.length < 5) || Number.isNaN(time) || !format || !speaks(locale) ? date : format(locale).format(time);
}

/** A year in the digits of a language, without a word for it: with its era where a bare one would be of another. */
export const formatYear = (locale: Locale, year: string): string =>
  locale === 'th' ? formatDate(locale, year) : years(locale).format(Number(year));

/**
 * Two dates as a language writes the time between them: `5–8 September 2016`. By a dash where one is more exact than the other, where the
 * language would write it with slashes, or where the browser does not know it.
 */
export function formatDateRange(locale: Locale, from: string, to: string): string {
  const format = dates[from.split('-').length - 1];
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return format && from.length === to.length && start <= end && speaks(locale) && locale !== 'zh-Hans' && locale !== 'mn'
    ? format(locale).formatRange(start, end)
    : `${formatDate(locale, from)} – ${formatDate(locale, to)}`;
}

/** Joins items as a language lists them, keeping them whatever they are: templates or text. By commas where the browser does not know it. */
export function joinList<T>(locale: Locale, items: readonly T[]): (T | string)[] {
  if (!speaks(locale)) return items.flatMap((item, index) => (index ? [', ', item] : [item]));
  return lists(locale)
    .formatToParts(items.map((_, index) => `${index}`))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as T) : value));
}
