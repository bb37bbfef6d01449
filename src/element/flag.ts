import { html, nothing, type TemplateResult } from 'lit';
import { Lazy, type LazyHost } from './lazy.js';

/** The drawings, once a page shows a flag. */
const drawings = new Lazy(async () => (await import('./flags.js')).flags(html));

/** A flag beside the name of its state. Its place is kept while the drawings load, and where there is none. */
export function flagBox(host: LazyHost, code: string): TemplateResult {
  const drawing = drawings.for(host)?.[code];
  return html`<span class="flag" part="flag" aria-hidden="true">${drawing ?? nothing}</span>`;
}
