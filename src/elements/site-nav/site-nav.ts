import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { navigation } from '../../data/datasets/navigation.js';
import type { Page, Section } from '../../data/generated/types.js';
import { holds, trailTo } from '../../data/navigation.js';
import { textOf } from '../../data/text-of.js';
import { pageAddress, webAddress } from '../../element/address.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { controlStyles } from '../../element/controls.styles.js';
import { elementStyles } from '../../element/element.styles.js';
import { icon, menuIcon, minusIcon, plusIcon } from '../../element/icons.js';
import { pending } from '../../element/pending.js';
import { pageLink } from '../../element/page-link.js';
import { type LinkTarget, linkTargets, spoken } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { siteNavStyles } from './site-nav.styles.js';

/**
 * The nine sections of apsco.int in their own order; five of them open to show their pages as far as they are known.
 * An item is a link where the data has its address or `base-url` is set, else text. In a container narrower than 24em the
 * sections are behind one button; show the part `list` and hide the part `menu` where a narrow column should have them open.
 *
 * @summary The sections of apsco.int.
 * @since 0.1.0
 * @status stable
 * @accessibility A `nav` with a name of its own and lists in it. Sections open by a button with `aria-expanded` beside their link; the current page has `aria-current`. In narrow places the whole menu is behind a button. Escape closes what the focus is in, and leads back to the button that opened it.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when the data has no section. Default: "No results".
 * @csspart menu - The button that opens the sections in a narrow container.
 * @csspart list - The sections.
 * @csspart item - A section, or one of its pages.
 * @csspart link - The link of a section or page.
 * @csspart toggle - The button that opens the pages of a section.
 * @csspart sublist - The pages of a section.
 * @csspart current - The page or section that `current` names.
 * @csspart icon - An icon.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - The current page, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edge of the menu button.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices, hover.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of the menu button and of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - The data has no section.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoSiteNav extends ApscoElement {
  static override styles = [elementStyles, controlStyles, siteNavStyles];

  static override properties = {
    current: {},
    baseUrl: { attribute: 'base-url' },
    linkTarget: { attribute: 'link-target' },
    menu: { state: true },
  };

  /**
   * The id of the page that shows the element: `welcome`, `secretary-general`, `first-chairman`, `second-chairman`, `former-chairman`,
   * `history`, `initialization`, `council`, `second-meeting`, `structure`, `member-states`, `forum`, `policies`, `introduction`, `contact`.
   * Its section is open. Default: none.
   */
  declare current: string | undefined;

  /** Put before the id of an item to make its address: `/about/` gives `/about/contact`, `#` gives `#contact`. Default: none. */
  declare baseUrl: string | undefined;

  /** Where links open: `_self`, `_blank`, `_parent` or `_top`. Default: `_self`. */
  declare linkTarget: LinkTarget | undefined;

  declare private menu: boolean;

  readonly #navigation = this.use(navigation, true);
  /** What the visitor has opened or closed, by section. */
  readonly #toggled = new Map<string, boolean>();

  constructor() {
    super();
    this.menu = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The section of another current page opens, whatever it was.
    if (!changed.has('current')) return;
    for (const section of this.#navigation.value.sections) if (holds(section, this.current)) this.#toggled.delete(section.id);
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const { sections } = this.#navigation.value;
    if (!sections.length) return this.renderEmpty();
    if (this.current && !pending(this.#navigation) && !trailTo(this.#navigation.value, this.current))
      this.warn(`current="${this.current}" is no page of it`);
    return html`<nav
      aria-label=${msg('Sections of apsco.int', { desc: 'Told by screen readers: the name of the navigation.' })}
      @keydown=${this.#onKey}
    >
      <button
        class="button menu"
        part="menu"
        type="button"
        aria-expanded=${this.menu}
        aria-controls="list"
        @click=${() => (this.menu = !this.menu)}
      >
        ${icon(menuIcon)}${msg('Menu', { desc: 'Button that opens the sections of the site.' })}
      </button>
      <ul class=${this.menu ? 'list' : 'list folded'} part="list" id="list" role="list">
        ${sections.map((section) => this.#renderSection(locale, section))}
      </ul>
    </nav>`;
  }

  #renderSection(locale: Locale, section: Section): TemplateResult {
    const { id, children } = section;
    if (!children) return html`<li class="item" part="item"><div class="row">${this.#renderPage(locale, section)}</div></li>`;
    const open = this.#toggled.get(id) ?? holds(section, this.current);
    const address = pageAddress(this, section, webAddress(this, this.baseUrl));
    const { text, lang } = textOf(section.names, locale);
    const name = spoken({ text, lang }, locale);
    const current = id === this.current;
    const toggle = (label: unknown, told: string | typeof nothing) =>
      html`<button
        class="toggle"
        part="toggle"
        type="button"
        aria-label=${told}
        aria-expanded=${open}
        aria-controls="pages-${id}"
        aria-current=${current && !address ? 'page' : nothing}
        @click=${() => {
          this.#toggled.set(id, !open);
          this.requestUpdate();
        }}
      >
        ${label}${icon(open ? minusIcon : plusIcon)}
      </button>`;
    return html`<li class=${open ? 'item open' : 'item'} part="item">
      <div class="row">
        ${
          address
            ? html`${this.#renderPage(locale, section)}
              ${toggle(nothing, msg(str`Pages of ${text}`, { desc: 'Told by screen readers: the button that opens the pages of a section.' }))}`
            : toggle(current ? html`<span class="current" part="current">${name}</span>` : html`<span>${name}</span>`, nothing)
        }
      </div>
      <ul class="sublist" part="sublist" id="pages-${id}" role="list">
        ${
          children.length
            ? children.map((page) => html`<li class="page" part="item">${this.#renderPage(locale, page)}</li>`)
            : html`<li class="muted">${msg('No pages on record', { desc: 'Shown where the pages of a section are not known.' })}</li>`
        }
      </ul>
    </li>`;
  }

  #renderPage(locale: Locale, page: Page): TemplateResult {
    const target = oneOf(this, 'link-target', this.linkTarget, linkTargets);
    return pageLink(locale, page, pageAddress(this, page, webAddress(this, this.baseUrl)), page.id === this.current, target);
  }

  /** Escape closes what the focus is in, and goes back to the button that opened it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const toggle = (event.target as Element).closest('.open')?.querySelector<HTMLElement>('.toggle');
    if (toggle) toggle.click();
    else if (this.menu) this.menu = false;
    else return;
    // A dialog around it stays open.
    event.preventDefault();
    (toggle ?? this.renderRoot.querySelector<HTMLElement>('.menu'))?.focus();
  };
}
