import { html, type TemplateResult } from 'lit';
import type { ApscoElement } from './apsco-element.js';
import { oneOf } from './attributes.js';

/** How deep an element's title stands in the page's outline; `none` for no title and no headings at all. */
export type HeadingLevel = 'none' | '1' | '2' | '3' | '4' | '5' | '6';

const levels = ['2', '1', '3', '4', '5', '6', 'none'] as const;

/** The level an attribute asks for: 0 for none. */
export const headingLevel = (host: ApscoElement, value: string | undefined): number =>
  Number(oneOf(host, 'heading-level', value, levels)) || 0;

/** By level, the least deep first; plain text at level 0. */
const headings: readonly ((name: string, content: unknown) => TemplateResult)[] = [
  (name, content) => html`<p class=${name} part=${name}>${content}</p>`,
  (name, content) => html`<h1 class=${name} part=${name}>${content}</h1>`,
  (name, content) => html`<h2 class=${name} part=${name}>${content}</h2>`,
  (name, content) => html`<h3 class=${name} part=${name}>${content}</h3>`,
  (name, content) => html`<h4 class=${name} part=${name}>${content}</h4>`,
  (name, content) => html`<h5 class=${name} part=${name}>${content}</h5>`,
  (name, content) => html`<h6 class=${name} part=${name}>${content}</h6>`,
];

/** A heading of a level, with one name for its class and its part; plain text of the same look at level 0, since a page may want no more headings. */
export const heading = (level: number, content: unknown, name: string): unknown => headings[Math.min(level, 6)]?.(name, content);
