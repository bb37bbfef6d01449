import { html, type TemplateResult } from 'lit';

/** What is filled inside the ring; nothing for a ring alone. A map, since data may name a shape `constructor`. */
export const fills = /* @__PURE__ */ new Map([
  ['disc', 'M8 1a7 7 0 1 0 .01 0z'],
  ['half', 'M8 1.8a6.2 6.2 0 0 0 0 12.4z'],
  ['point', 'M8 5.4a2.6 2.6 0 1 0 .01 0z'],
]);

/** The mark of a status: disc, half disc, ring, or ring with a point. */
export const statusMark = (shape: string): TemplateResult =>
  html`<svg class="mark" part="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.2" />
    <path class="fill" d=${fills.get(shape) ?? ''} />
  </svg>`;
