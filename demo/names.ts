import { members } from '../src/data/datasets/members.js';
import { navigation } from '../src/data/datasets/navigation.js';
import { statuses } from '../src/data/datasets/statuses.js';
import { statusOf } from '../src/data/members.js';
import { fillNames } from '../src/data/names.js';
import { trailTo } from '../src/data/navigation.js';
import { textOf } from '../src/data/text-of.js';
import type { Locale } from '../src/i18n/locales.js';

/** What has names in the data that the site shows. */
export const named = [members, statuses, navigation];

/** What the data calls the value of an option: a state, a kind of membership, a page of the menu. Its language has to be loaded. */
export function nameInData(option: string, value: string, locale: Locale): string | undefined {
  for (const dataset of named) fillNames(dataset, locale);
  if (option === 'status')
    return statusOf(statuses.bundled, value).names[locale]?.other ?? statusOf(statuses.bundled, value).names.en.other;
  const found =
    option === 'country'
      ? members.bundled.members.find(({ code }) => code === value)
      : option === 'current'
        ? trailTo(navigation.bundled, value)?.at(-1)
        : undefined;
  return found && textOf(found.names, locale).text;
}
