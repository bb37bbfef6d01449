import { html, type TemplateResult } from 'lit';
import { links } from '../element/text.js';

/** A link in a frame, which may lead nowhere: its address can be read and copied. */
const framedLink = (href: string, _target: unknown, content: unknown): TemplateResult =>
  html`<a part="link" href=${href} target="_top" rel="noopener">${content}</a>
    <bdi class="muted" dir="ltr">${href.replace(/^https?:\/\/|\/$/g, '')}</bdi>`;

/** Lets every element render its links so, from now on. */
export function useFramedLinks(): void {
  links.outward = framedLink;
}
