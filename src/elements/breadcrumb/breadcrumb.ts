import { html, nothing, type TemplateResult } from 'lit';
import { navigation } from '../../data/datasets/navigation.js';
import type { Page } from '../../data/generated/types.js';
import { trailTo } from '../../data/navigation.js';
import { pageAddress, webAddress } from '../../element/address.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { pending } from '../../element/pending.js';
import { pageLink } from '../../element/page-link.js';
import { type LinkTarget, linkTargets } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { breadcrumbStyles } from './breadcrumb.styles.js';

/**
 * The way from the start of apsco.int to one of its pages; by default to the page of the Secretary-General.
 * An item is a link where the data has its address or `base-url` is set, else text.
 *
 * @summary Where a page stands on apsco.int.
 * @since 0.1.0
 * @status stable
 * @accessibility A `nav` with a name of its own and an ordered list in it; the last page is marked with `aria-current` and is no link. The separators are not read.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when the data has no such page. Default: "No results".
 * @csspart item - A step of the way, with its separator.
 * @csspart link - A link.
 * @csspart separator - What stands between two steps.
 * @csspart current - The page the way ends at.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Separators.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of controls.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - The data has no such page.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoBreadcrumb extends ApscoElement {
  static override styles = [elementStyles, breadcrumbStyles];

  static override properties = {
    current: {},
    baseUrl: { attribute: 'base-url' },
    linkTarget: { attribute: 'link-target' },
  };

  /** The id of the page the way ends at, as `<apsco-site-nav>` lists them. Default: `secretary-general`. */
  declare current: string | undefined;

  /** Put before the id of a page to make its address; the first page is the base itself. Default: none. */
  declare baseUrl: string | undefined;

  /** Where links open: `_self`, `_blank`, `_parent` or `_top`. Default: `_self`. */
  declare linkTarget: LinkTarget | undefined;

  readonly #navigation = this.use(navigation, true);

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#navigation.value;
    const asked = this.current ? trailTo(data, this.current) : undefined;
    if (this.current && !asked && !pending(this.#navigation)) this.warn(`current="${this.current}" is no page of it`);
    const pages = asked ?? trailTo(data, data.current) ?? [];
    if (!pages.length) return this.renderEmpty();
    return html`<nav aria-label=${msg('You are here', { desc: 'Told by screen readers: the name of the way through the site.' })}>
      <ol class="trail" role="list">
        ${pages.map((page, index) => this.#renderPage(locale, page, index, index === pages.length - 1))}
      </ol>
    </nav>`;
  }

  #renderPage(locale: Locale, page: Page, index: number, last: boolean): TemplateResult {
    const address = pageAddress(this, index || page.href !== undefined ? page : { ...page, id: '' }, webAddress(this, this.baseUrl));
    const target = oneOf(this, 'link-target', this.linkTarget, linkTargets);
    return html`<li class="step" part="item">
      ${pageLink(locale, page, address, last, target)}${
        last ? nothing : html`<svg class="separator" part="separator" viewBox="0 0 8 16" aria-hidden="true"><path d="m2 4 4 4-4 4" /></svg>`
      }
    </li>`;
  }
}
