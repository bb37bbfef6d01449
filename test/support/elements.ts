import type { ApscoErrorEvent, ApscoLoadEvent } from '../../src/data/events.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import * as all from '../../src/index.js';
import { pause, shown } from './page.js';

/** Every tag, with the data file that its `src` and `data` are about. */
export const elements = {
  'apsco-breadcrumb': 'navigation',
  'apsco-contact-card': 'contact',
  'apsco-forum': 'forum',
  'apsco-key-facts': 'members',
  'apsco-legal-notice': 'organization',
  'apsco-member-badge': 'members',
  'apsco-member-list': 'members',
  'apsco-member-map': 'members',
  'apsco-milestones': 'milestones',
  'apsco-programmes': 'programmes',
  'apsco-sg-message': 'message',
  'apsco-site-nav': 'navigation',
} as const;

export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

const classes = Object.values(all).filter((value) => typeof value === 'function' && value.prototype instanceof HTMLElement);
if (classes.length !== tags.length) throw new Error('An element is missing in the table of elements.');

/** An element with what it cannot do without. */
function make(tag: Tag): ApscoElement {
  const element = document.createElement(tag);
  if (tag === 'apsco-member-badge') element.setAttribute('country', 'TH');
  return element;
}

/** Puts an element on the page, and waits till all of it is there: its language, and the parts that are loaded later. */
export async function place(tag: Tag, attributes: Record<string, string> = {}): Promise<ApscoElement> {
  const element = make(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await shown(element);
  do {
    Object.assign(element, { lacking: false }).requestUpdate();
    await element.updateComplete;
    await pause(10);
  } while (element.lacking || element.locale !== (attributes.lang ?? 'en'));
  return element;
}

/** An element's content as markup, without the line on freshness and without Lit's marks. */
export function contentOf(element: Element): string {
  const copy = element.shadowRoot?.querySelector('.root')?.cloneNode(true) as Element | undefined;
  copy?.querySelector('.freshness')?.remove();
  return (copy?.outerHTML ?? '').replace(/<!--.*?-->/gs, '');
}

/** What an element says of the next data it gets, of so many files: `applied`, `not applied` or why not. */
export const answersOf = (element: ApscoElement, files: number): Promise<string[]> =>
  new Promise((resolve) => {
    const enough = new AbortController();
    const said: string[] = [];
    const hear = (event: ApscoErrorEvent | ApscoLoadEvent) => {
      said.push('code' in event ? event.code : event.applied ? 'applied' : 'not applied');
      if (said.length < files) return;
      enough.abort();
      resolve(said);
    };
    element.addEventListener('apsco-load', hear, enough);
    element.addEventListener('apsco-error', hear, enough);
  });

/** What it says of one. */
export const answerOf = async (element: ApscoElement): Promise<string> => (await answersOf(element, 1))[0]!;
