import { html, nothing, type TemplateResult } from 'lit';
import { members } from '../../data/datasets/members.js';
import { statuses } from '../../data/datasets/statuses.js';
import { groupMembers, type MemberGroup, sortMembers, statusIds } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf, someOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { markStyles } from '../../element/mark.styles.js';
import { Copy } from '../../element/copy.js';
import { drawings } from '../../element/flag.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { Lazy } from '../../element/lazy.js';
import { originStyles } from '../../element/origin.styles.js';
import { origin } from '../../element/origin.js';
import { statusMark } from '../../element/status-mark.js';
import { statusName } from '../../element/status-name.js';
import { type LinkTarget, links, linkTargets, spoken } from '../../element/text.js';
import { formatNumber } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { memberListStyles } from './member-list.styles.js';
import { agency, capital, flag, type View } from './parts.js';

const layouts = ['list', 'grid', 'table', 'inline'] as const;
const orders = ['official', 'name'] as const;

/** So many rows are copied for the next list; more are seldom there twice. */
const FEW = 100;

/** The layouts beside the list, for those who ask for one. */
const otherLayouts = new Lazy(() => import('./member-list.layouts.js'));

/** The search field, and the names it looks through, for those who ask for it. */
const filter = new Lazy(async () => (await import('./member-list.filter.js')).filter());

/**
 * The member states of the organization with status, capital and focal agency.
 *
 * @summary The member states, by status.
 * @since 0.1.0
 * @status stable
 * @accessibility Lists under headings, or a table with row and column headers that stays one where its rows stack. Flags and marks are not read, the words beside them are. The search field is labelled, and a status tells how many states were found; the focus stays while the list changes.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when there is no state to show. Default: "No results".
 * @csspart title - The title.
 * @csspart group - The states of one status.
 * @csspart group-heading - The name of the status over its states.
 * @csspart mark - The mark of a status: disc, half disc, ring, or ring with a point.
 * @csspart count - How many states a group has.
 * @csspart row - A state in a list or table.
 * @csspart card - A state in a grid.
 * @csspart flag - A flag.
 * @csspart name - The name of a state.
 * @csspart capital - The capital of a state.
 * @csspart agency - The focal agency of a state at the time of the data.
 * @csspart status-label - A status with its mark.
 * @csspart table - The table.
 * @csspart cell - A cell of the table, header cells included.
 * @csspart toolbar - The filter and the choice of order.
 * @csspart filter - The search field.
 * @csspart sort - The choice of order.
 * @csspart icon - The icon of the search field and of the status line.
 * @csspart link - A link to an agency or to the source.
 * @csspart as-of - The time for which the facts hold.
 * @csspart source - Where the facts come from.
 * @csspart status - The line that says how fresh the data is, and the notice that nothing was found.
 * @csspart button - The button that loads the data once more.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Links, marks, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Capitals, agencies, notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines and card edges.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of controls, table head.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices, hover.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of headings.
 * @cssprop [--apsco-heading-weight=600] - Weight of headings.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of cards, controls and notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - There is no state to show.
 * @cssState filtered - The visitor has typed something into the filter.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoMemberList extends ApscoElement {
  static override styles = [elementStyles, markStyles, originStyles, memberListStyles];

  static override properties = {
    status: {},
    layout: {},
    sort: {},
    filterable: { type: Boolean },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    noFlags: { type: Boolean, attribute: 'no-flags' },
    linkTarget: { attribute: 'link-target' },
    query: { state: true },
  };

  /** Statuses to show, parted by spaces: `full`, `signatory`, `associate`, `observer`. Default: all. */
  declare status: string | undefined;

  /** `list` by status with counts, `grid` of cards, `table`, or `inline` as one sentence a status. Default: `list`. */
  declare layout: (typeof layouts)[number] | undefined;

  /** `official` order, or by `name` in the order of the element's language. Default: `official`. */
  declare sort: (typeof orders)[number] | undefined;

  /** Adds a search field and the choice of order, except in the layout `inline`. Default: false. */
  declare filterable: boolean;

  /** Title. Default: "Member States" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title and no headings. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  /** Leaves the flags out. Default: false. */
  declare noFlags: boolean;

  /** Where links open: `_self`, `_blank`, `_parent` or `_top`. Default: `_self`. */
  declare linkTarget: LinkTarget | undefined;

  declare private query: string;

  readonly #members = this.use(members, true);
  readonly #statuses = this.use(statuses);
  readonly #groups = new Copy();

  constructor() {
    super();
    this.filterable = false;
    this.noFlags = false;
    this.query = '';
  }

  protected override get waiting(): boolean {
    return super.waiting || otherLayouts.awaited(this, this.#layout !== 'list') || filter.awaited(this, this.filterable);
  }

  protected override updated(): void {
    super.updated();
    this.setState('filtered', this.query !== '' && this.filterable);
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#members.value;
    const layout = this.#layout;
    const wanted = someOf(this, 'status', this.status, statusIds(data.members, this.#statuses.value));
    const order = oneOf(this, 'sort', this.sort, orders);
    const tools = this.filterable && layout !== 'inline' ? filter.for(this) : undefined;
    const level = headingLevel(this, this.headingLevel);
    const view: View = {
      host: this,
      locale,
      asOf: data.asOf,
      statuses: this.#statuses.value,
      flags: this.noFlags ? null : drawings.for(this),
      target: oneOf(this, 'link-target', this.linkTarget, linkTargets),
    };

    const chosen = data.members.filter((member) => wanted.includes(member.status) && (!tools || tools.matches(member, this.query)));
    const rows = sortMembers(chosen, order, locale);
    const title = this.heading || msg('Member States', { desc: 'Title of the list of states.' });
    const groups = (): TemplateResult =>
      html`<div class="groups">${groupMembers(rows, view.statuses).map((group) => this.#renderGroup(view, group, level))}</div>`;
    const other = layout === 'list' ? undefined : otherLayouts.for(this)?.[layout];
    return html`${level && layout !== 'inline' ? heading(level, title, 'title') : nothing}
    ${tools?.toolbar(
      this,
      locale,
      this.query,
      order,
      rows.length,
      (query) => (this.query = query),
      (sort) => (this.sort = sort),
    )}
    ${
      rows.length
        ? (other?.(view, rows, title) ??
          (tools || rows.length > FEW
            ? groups()
            : this.#groups.of([data, view.statuses, locale, String(wanted), order, level, view.flags, view.target, links.outward], groups)))
        : this.renderEmpty()
    }
    ${origin(locale, data.asOf, data.source, view.target)}`;
  }

  get #layout(): (typeof layouts)[number] {
    return oneOf(this, 'layout', this.layout, layouts);
  }

  #renderGroup(view: View, { status, members }: MemberGroup, level: number): TemplateResult {
    const { locale } = view;
    const label = html`${statusMark(status.mark)}<span>${spoken(statusName(locale, status, members.length), locale)}</span
      ><span class="count muted" part="count">${formatNumber(locale, members.length)}</span>`;
    return html`<div class=${members.length > 1 ? 'group' : 'group one'} part="group">
      ${heading(level && level + 1, label, 'group-heading')}
      <ul class="rows" role="list">
        ${members.map(
          (member) =>
            html`<li class="row" part="row">
              ${flag(view, member)}<span class="who"
                ><span part="name">${spoken(textOf(member.names, locale), locale)}</span> ${agency(view, member)}</span
              >${capital(view, member)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
