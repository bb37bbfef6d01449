import { html, type TemplateResult } from 'lit';
import type { Source } from '../data/generated/types.js';
import { formatDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import { msg, str } from '../i18n/msg.js';
import { weave } from '../i18n/weave.js';
import { type LinkTarget, links } from './text.js';

/** The time for which facts hold. */
export const timeOf = (locale: Locale, asOf: string): TemplateResult =>
  html`<span part="as-of"
    >${weave(
      (date) => msg(str`As of ${date}`, { desc: 'The time for which the facts hold; the placeholder is a date or a year.' }),
      html`<time datetime=${asOf}>${formatDate(locale, asOf)}</time>`,
    )}</span
  >`;

/** The time for which facts hold, and where they come from. */
export function origin(locale: Locale, asOf: string, { name, address }: Source, target: LinkTarget = '_self'): TemplateResult {
  const source = html`<bdi>${name}</bdi>`;
  return html`<p class="origin muted">
    ${timeOf(locale, asOf)}
    <span part="source"
      >${weave(
        (source) => msg(str`Source: ${source}`, { desc: 'Where the facts come from.' }),
        address?.startsWith('https:') ? links.outward(address, target, source) : source,
      )}</span
    >
  </p>`;
}
