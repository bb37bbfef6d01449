import { html, nothing, type TemplateResult } from 'lit';
import { Lazy } from './lazy.js';

/** The drawings, once a page shows a flag. */
export const drawings = new Lazy(async () => (await import('./flags.js')).flags(html));

/** A flag beside the name of its state. Its place is kept while the drawings load, and where there is none. */
export const flagBox = (drawn: typeof drawings.value, code: string): TemplateResult =>
  html`<span class="flag" part="flag" aria-hidden="true">${drawn?.[code] ?? nothing}</span>`;
