import { html, nothing, type TemplateResult } from 'lit';
import { members } from '../../data/datasets/members.js';
import { statuses } from '../../data/datasets/statuses.js';
import type { Member } from '../../data/generated/types.js';
import { groupMembers, statusIds } from '../../data/members.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf, someOf } from '../../element/attributes.js';
import { controlStyles } from '../../element/controls.styles.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { icon, minusIcon, plusIcon } from '../../element/icons.js';
import { Lazy } from '../../element/lazy.js';
import { markStyles } from '../../element/mark.styles.js';
import { statusMark } from '../../element/status-mark.js';
import { origin } from '../../element/origin.js';
import { originStyles } from '../../element/origin.styles.js';
import { statusName } from '../../element/status-name.js';
import { type LinkTarget, linkTargets, spoken } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { marker } from './marker.js';
import { memberMapStyles } from './member-map.styles.js';
import { HEIGHT, WIDTH } from './projection.js';

const centers = ['pacific', 'atlantic'] as const;

/** The drawings, with the places of the bundled capitals. */
const drawings = {
  pacific: new Lazy(() => import('./outline-pacific.js')),
  atlantic: new Lazy(() => import('./outline-atlantic.js')),
};

/**
 * Where the member states are: the outline of the land without any border, and a marker a capital. The list of the states is its text equivalent:
 * open below a narrow map, behind a button below a wide one.
 *
 * @summary The member states on a map.
 * @since 0.1.0
 * @status stable
 * @accessibility The markers are a list, in the order of the data: each takes the focus and is called by state, status and capital. The drawing itself is not read. The list under the map says all of it in text, behind a button where the map has names, open where it has none.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when there is no state to show. Default: "No results".
 * @csspart title - The title.
 * @csspart map - The map.
 * @csspart land - The land.
 * @csspart graticule - The meridians and parallels.
 * @csspart edge - The arcs at which the map ends.
 * @csspart marker - The marker of a state.
 * @csspart label - The name of a state on the map.
 * @csspart legend - What the marks mean.
 * @csspart mark - A mark of the legend or of the list: disc, half disc, ring, or ring with a point.
 * @csspart status-label - A status in the legend.
 * @csspart disclaimer - Says that the map takes no position on boundaries.
 * @csspart toggle - The button that opens the list.
 * @csspart list - The list of the states.
 * @csspart icon - An icon.
 * @csspart group - In the list: the states of one status.
 * @csspart group-heading - In the list: the name of the status over its states.
 * @csspart count - In the list: how many states a group has.
 * @csspart row - In the list: a state.
 * @csspart flag - In the list: a flag.
 * @csspart name - In the list: the name of a state.
 * @csspart capital - In the list: the capital of a state.
 * @csspart agency - In the list: the focal agency of a state.
 * @csspart link - In the list: a link to an agency or to the source.
 * @csspart as-of - The time for which the facts hold.
 * @csspart source - Where the facts come from.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @cssprop [--apsco-member-map-land] - Land. Default: `--apsco-land`.
 * @cssprop [--apsco-land=color-mix(in oklab, currentColor 13%, transparent)] - Land.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Marks, links, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edge of the button.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices, hover.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of the button and of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - There is no state to show.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoMemberMap extends ApscoElement {
  static override styles = [elementStyles, markStyles, originStyles, controlStyles, memberMapStyles];

  static override properties = {
    status: {},
    center: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    linkTarget: { attribute: 'link-target' },
    open: { state: true },
  };

  /** Statuses to show, parted by spaces: `full`, `signatory`, `associate`, `observer`. Default: all. */
  declare status: string | undefined;

  /** The ocean in the middle, `pacific` or `atlantic`. Default: `pacific`. */
  declare center: (typeof centers)[number] | undefined;

  /** Title. Default: "Member States on the map" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  /** Where the links of the list open: `_self`, `_blank`, `_parent` or `_top`. Default: `_self`. */
  declare linkTarget: LinkTarget | undefined;

  declare private open: boolean;

  readonly #members = this.use(members, true);
  readonly #statuses = this.use(statuses);

  /** What is drawn: it stays till another drawing is there. */
  #drawn: (typeof drawings)['pacific']['value'];

  constructor() {
    super();
    this.open = false;
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#members.value;
    const level = headingLevel(this, this.headingLevel);
    const title = this.heading || msg('Member States on the map', { desc: 'Title of the map.' });
    const wanted = someOf(this, 'status', this.status, statusIds(data.members, this.#statuses.value));
    const shown = data.members.filter(({ status }) => wanted.includes(status));
    return html`${level ? heading(level, title, 'title') : nothing}
    ${
      shown.length
        ? html`${this.#renderMap(locale, shown, title)}
            <p class="muted" part="disclaimer">
              ${msg('Land outline without borders; the map takes no position on any boundary', { desc: 'Under the map.' })}
            </p>
            ${this.#renderList(locale, wanted)} ${origin(locale, data.asOf, data.source, this.#target)}`
        : this.renderEmpty()
    }`;
  }

  get #target(): LinkTarget {
    return oneOf(this, 'link-target', this.linkTarget, linkTargets);
  }

  get #drawing(): (typeof drawings)['pacific'] {
    return drawings[oneOf(this, 'center', this.center, centers)];
  }

  #renderMap(locale: Locale, shown: Member[], title: string): unknown {
    const drawing = this.#drawing;
    this.#drawn = drawing.for(this) ?? this.#drawn;
    const { outline, places } = this.#drawn ?? {};
    // The place is kept while the drawing loads, so that nothing below moves.
    return html`${
        drawing.failed && !outline
          ? nothing
          : html`<div class="map" part="map">
              <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
                <path class="land" part="land" d=${outline?.land ?? nothing} />
                <path class="graticule" part="graticule" d=${outline?.graticule ?? nothing} />
                <path class="edge" part="edge" d=${outline?.edge ?? nothing} />
              </svg>
              <svg class="markers" role="list" aria-label=${title}>
                ${outline && places && shown.map((member) => marker(locale, member, this.#statuses.value, outline, places[member.code]))}
              </svg>
            </div>`
      }
      <ul class="legend" part="legend" role="list">
        ${groupMembers(shown, this.#statuses.value).map(
          ({ status }) =>
            html`<li part="status-label">${statusMark(status.mark)}<span>${spoken(statusName(locale, status, 1), locale)}</span></li>`,
        )}
      </ul>`;
  }

  /** The list gets what the map has chosen and checked, so that nothing is told twice. */
  #renderList(locale: Locale, wanted: readonly string[]): TemplateResult {
    const { failed } = this.#drawing;
    return html`${
        failed
          ? nothing
          : html`<button
              class="button"
              part="toggle"
              type="button"
              aria-expanded=${this.open}
              aria-controls="list"
              @click=${() => (this.open = !this.open)}
            >
              ${icon(this.open ? minusIcon : plusIcon)}${msg('Member States as a list', { desc: 'Button that opens the list under the map.' })}
            </button>`
      }
      <div class=${this.open || failed ? 'list' : 'list closed'} part="list" id="list">
        <apsco-member-list
          lang=${locale}
          exportparts="group, group-heading, mark, count, row, flag, name, capital, agency, link"
          .headingLevel=${'none'}
          .status=${this.status && wanted.join(' ')}
          .linkTarget=${this.#target}
          .data=${this.#members.remote?.value}
        ></apsco-member-list>
      </div>`;
  }
}
