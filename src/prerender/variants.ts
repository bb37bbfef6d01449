import { members } from '../data/datasets/members.js';
import type { Placement } from '../embed/address.js';
import { locales } from '../i18n/locales.js';

/** What each element is offered as at an address of its own, beside as it is. Whatever else may be written in an address, these pages exist. */
const offered: Record<string, readonly Record<string, string>[]> = {
  breadcrumb: [],
  'contact-card': [{ layout: 'line' }, { fields: 'telephone email' }, { fields: 'address' }],
  forum: [],
  'key-facts': [{ layout: 'grid' }, { facts: 'founded states seat' }],
  'legal-notice': [{ layout: 'stack' }],
  'member-list': [
    { status: 'full' },
    { status: 'signatory' },
    { status: 'observer' },
    { layout: 'grid' },
    { layout: 'table' },
    { layout: 'inline' },
    { status: 'full', layout: 'grid' },
    { status: 'full', layout: 'table' },
    { status: 'full', layout: 'inline' },
    { sort: 'name' },
    { filterable: '' },
    { 'no-flags': '' },
  ],
  'member-map': [{ center: 'atlantic' }, { status: 'full' }],
  milestones: [{ layout: 'track' }, { layout: 'list' }, { order: 'newest' }],
  programmes: [{ layout: 'cards' }],
  'sg-message': [{ excerpt: '1' }, { excerpt: '2' }, { excerpt: '3' }],
  'site-nav': [],
};

/** A badge is nobody's without a state. */
const badges = members.bundled.members.flatMap(({ code }) => [
  { country: code.toLowerCase() },
  { country: code.toLowerCase(), variant: 'full' },
]);

/** Every page at an address of its own, but for its language. */
export const variants: readonly Placement[] = [
  ...Object.entries(offered).flatMap(([name, each]) => [{}, ...each].map((attributes) => ({ name, attributes }))),
  ...badges.map((attributes) => ({ name: 'member-badge', attributes })),
];

/** A page in each language. */
export const inEachLanguage = ({ name, attributes }: Placement): Placement[] =>
  locales.map((lang) => ({ name, attributes: { ...attributes, lang } }));

/** What is at the address that comes closest to an element as it is wanted: with as many of its attributes as any, and no other. */
export function nearest({ name, attributes: { lang, ...wanted } }: Placement): Placement {
  const fitting = variants.filter(
    (each) =>
      each.name === name &&
      Object.entries(each.attributes).every(([attribute, value]) => wanted[attribute]?.toLowerCase() === value.toLowerCase()),
  );
  const size = ({ attributes }: Placement): number => Object.keys(attributes).length;
  const [closest] = fitting.sort((a, b) => size(b) - size(a));
  return { name, attributes: { ...closest?.attributes, ...(lang && { lang }) } };
}
