import { readFileSync } from 'node:fs';

export interface Entry {
  name: string;
  description: string;
  default?: string;
  type?: { text: string };
}

/** What custom-elements.json says of an element. */
export interface Description {
  /** Its tag, without the prefix. */
  name: string;
  tagName: string;
  summary: string;
  description: string;
  since: string;
  status: string;
  accessibility: string;
  attributes: Entry[];
  members: (Entry & { kind: string; attribute?: string })[];
  events: Entry[];
  slots: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
  cssStates: Entry[];
}

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** In the order of the gallery. */
const order = [
  'member-list',
  'member-map',
  'member-badge',
  'key-facts',
  'sg-message',
  'milestones',
  'programmes',
  'forum',
  'contact-card',
  'site-nav',
  'breadcrumb',
  'legal-notice',
];

/** What is new comes last. */
const place = ({ name }: { name: string }): number => (order.includes(name) ? order.indexOf(name) : order.length);

/** Every element, as its doc comments describe it. */
export function elements(): Description[] {
  const { modules } = JSON.parse(file('custom-elements.json')) as { modules: { declarations: Omit<Description, 'name'>[] }[] };
  return modules
    .flatMap(({ declarations }) => declarations)
    .map((each) => ({ ...each, name: each.tagName.replace('apsco-', '') }))
    .sort((a, b) => place(a) - place(b));
}

/** The one sample of an element. */
export const sampleOf = (name: string): string => file(`src/elements/${name}/${name}.sample.html`).trim();

export const { version } = JSON.parse(file('package.json')) as { version: string };

export const changelog = (): string => file('CHANGELOG.md');
