import { html, nothing, type TemplateResult } from 'lit';
import { programmes } from '../../data/datasets/programmes.js';
import type { Programme } from '../../data/generated/types.js';
import { textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { iconStyles } from '../../element/icon.styles.js';
import { icon } from '../../element/icons.js';
import { origin } from '../../element/origin.js';
import { originStyles } from '../../element/origin.styles.js';
import { latin, spoken } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { programmeIcons } from './programmes.icons.js';
import { programmesStyles } from './programmes.styles.js';

const layouts = ['list', 'cards'] as const;

/**
 * The six networks the organization runs or plans: what the source page calls them, their official names, and what each is as far as it is known.
 *
 * @summary The six service networks.
 * @since 0.1.0
 * @status stable
 * @accessibility A list with a heading for each network, below the level of the title. The icons are not read.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when the data has no network. Default: "No results".
 * @csspart title - The title.
 * @csspart item - A network.
 * @csspart icon - Its drawing, or an icon of the status line.
 * @csspart name - Its name.
 * @csspart official-name - Its official name.
 * @csspart text - What it is.
 * @csspart as-of - The time for which the facts hold.
 * @csspart source - Where the facts come from.
 * @csspart link - A link to the source.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Drawings, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Official names, notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines and card edges.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of controls.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of cards and notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - The data has no network.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoProgrammes extends ApscoElement {
  static override styles = [elementStyles, iconStyles, originStyles, programmesStyles];

  static override properties = {
    layout: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** `list` with hairlines, or `cards`. Default: `list`. */
  declare layout: (typeof layouts)[number] | undefined;

  /** Title. Default: "Service networks" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title and no headings. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  readonly #programmes = this.use(programmes, true);

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#programmes.value;
    const level = headingLevel(this, this.headingLevel);
    const title = this.heading || msg('Service networks', { desc: 'Title over the networks the organization runs or plans.' });
    return html`${level ? heading(level, title, 'title') : nothing}
    ${
      data.programmes.length
        ? html`<ul class=${oneOf(this, 'layout', this.layout, layouts)} role="list">
            ${data.programmes.map((programme) => this.#renderProgramme(locale, programme, level && level + 1))}
          </ul>`
        : this.renderEmpty()
    }
    ${origin(locale, data.asOf, data.source)}`;
  }

  #renderProgramme(locale: Locale, { id, names, official, text }: Programme, level: number): TemplateResult {
    const drawing = programmeIcons.get(id);
    const said = (names: { en: string }) => spoken(textOf(names, locale), locale);
    return html`<li class="item" part="item">
      <span class="sign">${drawing ? icon(drawing) : nothing}</span>
      <div>
        ${heading(level, said(names), 'name')}
        ${
          official
            ? html`<p class="muted" part="official-name">
                ${said(official.names)}${official.acronym ? [' (', latin(official.acronym), ')'] : nothing}
              </p>`
            : nothing
        }
        ${text ? html`<p class="text" part="text">${said(text.names)}</p>` : nothing}
      </div>
    </li>`;
  }
}
