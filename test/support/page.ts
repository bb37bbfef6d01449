import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ApscoElement } from '../../src/element/apsco-element.js';

/** Waits until something holds; fails with what was waited for. */
export async function until(holds: () => unknown, what: string, ms = 5000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(10);
  }
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** What an element shows, as its root; throws while it shows its fallback. */
export function root(element: Element): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!found) throw new Error(`${element.localName} shows no content yet`);
  return found;
}

/** Puts markup on the page and waits until every element of ours in it shows its content. */
export async function show<T extends Element>(markup: TemplateResult | string): Promise<T> {
  const element = await fixture<T>(markup);
  await shown(element);
  return element;
}

/** Waits until an element, or all in it, show their content. */
export async function shown(place: Element): Promise<void> {
  const ours = [place, ...place.querySelectorAll('*')].filter((each): each is ApscoElement => each.localName.startsWith('apsco-'));
  await until(() => ours.every((each) => each.shadowRoot?.querySelector('.root')), 'content');
  await Promise.all(ours.map((each) => each.updateComplete));
}

/** All of an element's parts of a name. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** Text as a reader sees it: white space folded, marks of direction taken out. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a part says, without what only screen readers hear. */
export function says(part: Element | undefined): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.hidden, .unseen') ?? []) hidden.remove();
  return plain(copy?.textContent);
}

/** Whether the browser knows custom states, and the element is in one. */
export const isIn = (element: Element, state: string): boolean => element.matches(`:state(${state})`);
