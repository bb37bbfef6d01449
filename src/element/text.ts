import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../data/text-of.js';
import type { Locale } from '../i18n/locales.js';
import { msg } from '../i18n/msg.js';

/** A text, marked with its language and kept in one piece where it is not the element's. */
export const spoken = ({ text, lang }: Text, locale: Locale): TemplateResult | string =>
  lang === locale ? text : html`<bdi lang=${lang}>${text}</bdi>`;

/** Latin text that must not turn round: numbers to dial, addresses, acronyms. */
export const latin = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** Where links open, as the `target` of an `a`. */
export type LinkTarget = '_self' | '_blank' | '_parent' | '_top';

export const linkTargets: readonly [LinkTarget, ...LinkTarget[]] = ['_self', '_blank', '_parent', '_top'];

/** What a link that opens a new window says to screen readers. */
export const windowNote = (target: LinkTarget): unknown =>
  target === '_blank'
    ? html`<span class="hidden"> (${msg('Opens in new window', { desc: 'Told to screen readers in brackets after a link.' })})</span>`
    : nothing;

/** A link out of the page. In a frame that lets nobody out, another takes its place. */
export const links = {
  outward: (href: string, target: LinkTarget, content: unknown): TemplateResult =>
    html`<a part="link" href=${href} target=${target} rel="noopener">${content}${windowNote(target)}</a>`,
};
