import { compareNames } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Agency, Member, Status, StatusesData } from './generated/types.js';
import { textOf } from './text-of.js';

/** The states of one status. */
export interface MemberGroup {
  status: Status;
  members: Member[];
}

/** The focal agency of a time: the last whose `from` is not later; the first needs none. */
export function agencyAt({ agencies = [] }: Member, date: string): Agency | undefined {
  return agencies.filter(({ from }, index) => index === 0 || (from !== undefined && from <= date)).at(-1);
}

/** A status as the data calls it; one that is not known yet goes by its id. */
export function statusOf({ statuses }: StatusesData, id: string): Status {
  return statuses.find((status) => status.id === id) ?? { id, mark: 'ring', names: { en: { other: id } } };
}

/** Members in official order, or in the order of their names in a language. */
export function sortMembers(members: readonly Member[], sort: 'official' | 'name', locale: Locale): Member[] {
  const sorted = [...members];
  if (sort === 'name') {
    sorted.sort((a, b) => compareNames(locale, textOf(a.names, locale).text, textOf(b.names, locale).text));
  }
  return sorted;
}

/** The ids of all statuses: those of the data in their own order, unknown ones last. */
export const statusIds = (members: readonly Member[], { statuses }: StatusesData): string[] => [
  ...new Set([...statuses.map(({ id }) => id), ...members.map(({ status }) => status)]),
];

/** Members by status, empty ones left out. */
export const groupMembers = (members: readonly Member[], statuses: StatusesData): MemberGroup[] =>
  statusIds(members, statuses)
    .map((id) => ({ status: statusOf(statuses, id), members: members.filter(({ status }) => status === id) }))
    .filter((group) => group.members.length);
