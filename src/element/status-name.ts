import type { Status } from '../data/generated/types.js';
import { type Text, textOf } from '../data/text-of.js';
import { oneOrOther } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';

/** A status in words, for one state or for several. */
export function statusName(locale: Locale, { names }: Status, count: number): Text {
  const { text, lang } = textOf(names, locale);
  return { text: (oneOrOther(locale, count) === 'one' ? text.one : undefined) ?? text.other, lang };
}
