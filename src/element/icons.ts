import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Line drawings on a 24 grid, exported one by one so that a page carries those it shows.
export const clockIcon = svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>`;
export const retryIcon = svg`<path d="M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6"/>`;
export const telephoneIcon = svg`<path d="M6 3h3l2 5-2.5 1.6a12 12 0 0 0 5.9 5.9L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>`;
export const faxIcon = svg`<path d="M7 9V3h10v6M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v7H7z"/>`;
export const emailIcon = svg`<path d="M3 5h18v14H3zM3.5 6l8.5 7 8.5-7"/>`;
export const addressIcon = svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>`;
export const downloadIcon = svg`<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 20h16"/>`;
export const copyIcon = svg`<path d="M9 9h11v11H9zM15 9V4H4v11h5"/>`;
export const doneIcon = svg`<path d="M4 12.5 9.5 18 20 6.5"/>`;
export const searchIcon = svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`;
export const plusIcon = svg`<path d="M12 5v14M5 12h14"/>`;
export const minusIcon = svg`<path d="M5 12h14"/>`;
export const menuIcon = svg`<path d="M4 7h16M4 12h16M4 17h16"/>`;

/** A line icon of the size of the text; the words beside it say what it means. */
export const icon = (drawing: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;
