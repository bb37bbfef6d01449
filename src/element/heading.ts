import { html, type TemplateResult } from 'lit';
import type { ApscoElement } from './apsco-element.js';
import { oneOf } from './attributes.js';

/** How deep an element's title stands in the page's outline; `none` for no title and no headings at all. */
export type HeadingLevel = 'none' | '1' | '2' | '3' | '4' | '5' | '6';

const levels = ['2', '1', '3', '4', '5', '6', 'none'] as const;

/** The level an attribute asks for: 0 for none. */
export const headingLevel = (host: ApscoElement, value: string | undefined): number =>
  Number(oneOf(host, 'heading-level', value, levels)) || 0;

/** A heading of a level, with one name for its class and its part; plain text of the same look at level 0, since a page may want no more headings. */
export function heading(level: number, content: unknown, name: string): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
    default:
      return html`<p class=${name} part=${name}>${content}</p>`;
  }
}
