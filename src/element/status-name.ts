import type { Status } from '../data/generated/types.js';
import { type Text, textOf } from '../data/text-of.js';
import type { Locale } from '../i18n/locales.js';

/** A status in words, for one state or for several: of a count that is not 0, no language here tells more apart. */
export function statusName(locale: Locale, { names }: Status, count: number): Text {
  const { text, lang } = textOf(names, locale);
  return { text: (count === 1 ? text.one : undefined) ?? text.other, lang };
}
