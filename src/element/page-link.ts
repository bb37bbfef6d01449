import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../data/generated/types.js';
import { textOf } from '../data/text-of.js';
import type { Locale } from '../i18n/locales.js';
import { type LinkTarget, spoken, windowNote } from './text.js';

/** The name of a page: a link where it has an address, else text; marked where it is the current one. */
export function pageLink(
  locale: Locale,
  { names }: Page,
  address: string | undefined,
  current: boolean,
  target: LinkTarget,
): TemplateResult {
  const name = spoken(textOf(names, locale), locale);
  const shown = current
    ? html`<span class="current" part="current" aria-current=${address ? nothing : 'page'}>${name}</span>`
    : html`<span>${name}</span>`;
  return address
    ? html`<a part="link" href=${address} target=${target} aria-current=${current ? 'page' : nothing}>${shown}${windowNote(target)}</a>`
    : shown;
}
