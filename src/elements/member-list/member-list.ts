import { html, nothing, type TemplateResult } from 'lit';
import { members } from '../../data/datasets/members.js';
import { statuses } from '../../data/datasets/statuses.js';
import type { Member, Status } from '../../data/generated/types.js';
import { agencyAt, groupMembers, type MemberGroup, sortMembers, statusIds, statusOf } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf, someOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { flagBox } from '../../element/flag.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { statusMark } from '../../element/icons.js';
import { Lazy } from '../../element/lazy.js';
import { type LinkTarget, linkTargets, outwardLink, spoken } from '../../element/text.js';
import { formatDate, formatNumber, joinList, pluralOf } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { memberListStyles } from './member-list.styles.js';

const layouts = ['list', 'grid', 'table', 'inline'] as const;
const orders = ['official', 'name'] as const;

/** The search field, and the names it looks through, for those who ask for it. */
const filter = new Lazy(() => import('./member-list.filter.js'));

/**
 * The member states of the organization with status, capital and focal agency.
 *
 * @summary The member states, by status.
 * @since 0.1.0
 * @status stable
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
  static override styles = [elementStyles, memberListStyles];

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

  private declare query: string;

  readonly #members = this.use(members, true);
  readonly #statuses = this.use(statuses);

  constructor() {
    super();
    this.filterable = false;
    this.noFlags = false;
    this.query = '';
  }

  protected override get waiting(): boolean {
    return this.filterable && !filter.for(this) && !filter.failed;
  }

  protected override updated(): void {
    super.updated();
    this.setState('filtered', this.query !== '');
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#members.value;
    const layout = oneOf(this, 'layout', this.layout, layouts);
    const wanted = someOf(this, 'status', this.status, statusIds(data, this.#statuses.value));
    const order = oneOf(this, 'sort', this.sort, orders);
    const tools = this.filterable && layout !== 'inline' ? filter.for(this) : undefined;
    const level = headingLevel(this, this.headingLevel);

    const chosen = data.members.filter((member) => wanted.includes(member.status) && (!tools || tools.matches(member, this.query)));
    const rows = sortMembers(chosen, order, locale);
    const title = this.heading ?? msg('Member States', { desc: 'Title of the list of states.' });
    return html`${level && layout !== 'inline' ? heading(level, title, 'title', 'title') : nothing}
    ${tools?.toolbar(locale, this.query, order, rows.length, (query) => (this.query = query), (sort) => (this.sort = sort))}
    ${rows.length ? this.#renderRows(locale, layout, rows, title, level) : this.renderEmpty()} ${this.#renderOrigin(locale)}`;
  }

  #renderRows(locale: Locale, layout: (typeof layouts)[number], rows: Member[], title: string, level: number): unknown {
    const groups = () => groupMembers(rows, this.#statuses.value);
    switch (layout) {
      case 'grid':
        return html`<ul class="grid" role="list">
          ${rows.map((member) => this.#renderCard(locale, member))}
        </ul>`;
      case 'table':
        return this.#renderTable(locale, rows, title);
      case 'inline':
        return groups().map((group) => this.#renderSentence(locale, group));
      default:
        return html`<div class="groups">${groups().map((group) => this.#renderGroup(locale, group, level))}</div>`;
    }
  }

  #renderGroup(locale: Locale, { status, members }: MemberGroup, level: number): TemplateResult {
    const label = html`${statusMark(status.mark)}<span>${this.#statusName(locale, status, members.length)}</span
      ><span class="count" part="count">${formatNumber(locale, members.length)}</span>`;
    return html`<div class=${members.length > 1 ? 'group' : 'group one'} part="group">
      ${heading(level && level + 1, label, this.noFlags ? 'group-heading bare' : 'group-heading', 'group-heading')}
      <ul class="rows" role="list">
        ${members.map(
          (member) =>
            html`<li class="row" part="row">
              ${this.#flag(member)}<span class="who">${this.#name(locale, member)} ${this.#agency(locale, member, true)}</span>${this.#capital(locale, member)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderCard(locale: Locale, member: Member): TemplateResult {
    return html`<li class="card" part="card">
      ${this.#flag(member)}
      <div class="strong">${this.#name(locale, member)}</div>
      <div>${this.#capital(locale, member)}</div>
      <div>${this.#agency(locale, member, true)}</div>
      ${this.#statusLabel(locale, member)}
    </li>`;
  }

  #renderTable(locale: Locale, rows: Member[], title: string): TemplateResult {
    const heads = [
      msg('Country', { desc: 'Head of the column with the names of states.' }),
      msg('Status', { desc: 'Head of the column with the kind of membership.' }),
      this.#capitalLabel(),
      this.#agencyLabel(),
    ];
    // The roles are the elements' own: some browsers drop them when a narrow table is laid out as blocks.
    return html`<table part="table" role="table">
      <caption class="hidden">${title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th class="small" part="cell" role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (member) =>
            html`<tr part="row" role="row">
              <th part="cell" role="rowheader" scope="row"><span class="who">${this.#flag(member)}${this.#name(locale, member)}</span></th>
              <td part="cell" role="cell">${this.#statusLabel(locale, member)}</td>
              <td part="cell" role="cell">${this.#capital(locale, member, false)}</td>
              <td part="cell" role="cell">${this.#agency(locale, member, false)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderSentence(locale: Locale, { status, members }: MemberGroup): TemplateResult {
    const list = members.map((member) => html`<span class="item" part="row">${this.#flag(member)}${this.#name(locale, member)}</span>`);
    return html`<span class="sentence" part="group"
      >${weave(
        (status, states) => msg(str`${status}: ${states}.`, { desc: 'A kind of membership, and the list of the states that have it.' }),
        this.#statusName(locale, status, members.length),
        joinList(locale, list),
      )}</span
    > `;
  }

  #renderOrigin(locale: Locale): TemplateResult {
    const { asOf, source } = this.#members.value;
    const name = html`<bdi>${source.name}</bdi>`;
    const link = source.address?.startsWith('https:')
      ? outwardLink(source.address, oneOf(this, 'link-target', this.linkTarget, linkTargets), name)
      : name;
    return html`<p class="origin muted">
      <span part="as-of"
        >${weave(
          (date) => msg(str`As of ${date}`, { desc: 'The time for which the facts hold; the placeholder is a date or a year.' }),
          html`<time datetime=${asOf}>${formatDate(locale, asOf)}</time>`,
        )}</span
      >
      <span part="source">${weave((source) => msg(str`Source: ${source}`, { desc: 'Where the facts come from.' }), link)}</span>
    </p>`;
  }

  #flag({ code }: Member): unknown {
    return this.noFlags ? nothing : flagBox(this, code);
  }

  #name(locale: Locale, member: Member): TemplateResult {
    return html`<span part="name">${spoken(textOf(member.names, locale), locale)}</span>`;
  }

  #statusName(locale: Locale, { names }: Status, count: number): unknown {
    const { text, lang } = textOf(names, locale);
    return spoken({ text: (pluralOf(locale, count) === 'one' && text.one) || text.other, lang }, locale);
  }

  #statusLabel(locale: Locale, member: Member): TemplateResult {
    const status = statusOf(this.#statuses.value, member.status);
    return html`<span class="status-label" part="status-label">${statusMark(status.mark)}<span>${this.#statusName(locale, status, 1)}</span></span>`;
  }

  /** @param labelled whether the word must come with it, for those who do not see the place it stands in */
  #capital(locale: Locale, { capital }: Member, labelled = true): unknown {
    if (!capital) return nothing;
    const label = labelled ? html`<span class="hidden">${this.#capitalLabel()} </span>` : nothing;
    return html`<span class="capital muted" part="capital">${label}${spoken(textOf(capital.names, locale), locale)}</span>`;
  }

  /** @param short whether the acronym will do, with the word for those who do not see the place it stands in */
  #agency(locale: Locale, member: Member, short: boolean): unknown {
    const agency = agencyAt(member, this.#members.value.asOf);
    if (!agency) return nothing;
    const name = textOf(agency.names, locale);
    const text = short && agency.acronym ? html`<bdi dir="ltr">${agency.acronym}</bdi>` : spoken(name, locale);
    const target = oneOf(this, 'link-target', this.linkTarget, linkTargets);
    return html`<span class="agency muted" part="agency"
      >${short ? html`<span class="hidden">${this.#agencyLabel()} </span>` : nothing}${agency.website?.startsWith('https:')
        ? outwardLink(agency.website, target, text)
        : text}${!short && agency.acronym ? html` <bdi dir="ltr">(${agency.acronym})</bdi>` : nothing}</span
    >`;
  }

  #capitalLabel(): string {
    return msg('Capital', { desc: 'Label of the capital city of a state.' });
  }

  #agencyLabel(): string {
    return msg('Focal agency', { desc: 'Label of the agency that represents a state in the organization.' });
  }
}
