import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../data/generated/types.js';
import { formatDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import { msg, str } from '../i18n/msg.js';
import { weave } from '../i18n/weave.js';
import { type LinkTarget, outwardLink } from './text.js';

/** The time for which facts hold, and where they come from; the time alone where the facts have a source each. */
export function origin(locale: Locale, asOf: string, source?: Source, target: LinkTarget = '_self'): TemplateResult {
  return html`<p class="origin muted">
    <span part="as-of"
      >${weave(
        (date) => msg(str`As of ${date}`, { desc: 'The time for which the facts hold; the placeholder is a date or a year.' }),
        html`<time datetime=${asOf}>${formatDate(locale, asOf)}</time>`,
      )}</span
    >
    ${source ? html`<span part="source">${renderSource(source, target)}</span>` : nothing}
  </p>`;
}

function renderSource({ name, address }: Source, target: LinkTarget): unknown[] {
  const source = html`<bdi>${name}</bdi>`;
  return weave(
    (source) => msg(str`Source: ${source}`, { desc: 'Where the facts come from.' }),
    address?.startsWith('https:') ? outwardLink(address, target, source) : source,
  );
}
