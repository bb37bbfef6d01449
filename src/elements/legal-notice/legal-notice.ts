import { html, nothing, type TemplateResult } from 'lit';
import { organization } from '../../data/datasets/organization.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { latin } from '../../element/text.js';
import { formatYear } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { legalNoticeStyles } from './legal-notice.styles.js';

const layouts = ['line', 'stack'] as const;

/**
 * The rights line of apsco.int with its year, and the record its site is registered under. It begins with whose notice it is, and is no landmark,
 * so that nobody takes it for the notice of the page around it.
 *
 * @summary The legal notice of apsco.int.
 * @since 0.1.0
 * @status stable
 * @accessibility Text without a landmark: the page around it has its own `contentinfo`. It opens with the name of the site it is about.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot links - Further links, after the notice.
 * @csspart owner - Whose notice it is.
 * @csspart rights - The rights line.
 * @csspart founded - The year of the founding.
 * @csspart record - The record of the site.
 * @csspart status - The line that says how fresh the data is.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Year of the founding, record.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - The line over the notice.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of controls.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoLegalNotice extends ApscoElement {
  static override styles = [elementStyles, legalNoticeStyles];

  static override properties = { layout: {} };

  /** `line`, as far as there is room for one, or `stack`: each on a line of its own. Default: `line`. */
  declare layout: (typeof layouts)[number] | undefined;

  readonly #organization = this.use(organization, true);

  protected override renderContent(locale: Locale): TemplateResult {
    const { acronym, founded, record, site } = this.#organization.value;
    const year = founded.date.slice(0, 4);
    const yearText = html`<time datetime=${year}>${formatYear(locale, year)}</time>`;
    const rights = weave(
      (year, owner) => msg(str`${year} ${owner}. All rights reserved.`, { desc: 'Rights line: the year of the founding, and APSCO.' }),
      yearText,
      latin(acronym),
    );
    const foundedIn = weave((year) => msg(str`Founded in ${year}`, { desc: 'The year of the founding.' }), yearText);
    return html`<div class=${oneOf(this, 'layout', this.layout, layouts)}>
      ${site ? html`<p class="owner" part="owner">${latin(site)}</p>` : nothing}
      <p part="rights">${rights}</p>
      <p class="muted" part="founded">${foundedIn}</p>
      <slot name="links"></slot>
      ${record ? html`<p class="record muted" part="record"><bdi lang=${record.lang} dir="ltr">${record.text}</bdi></p>` : nothing}
    </div>`;
  }
}
