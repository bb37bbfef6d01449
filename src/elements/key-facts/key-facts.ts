import { html, nothing, type TemplateResult } from 'lit';
import { contact } from '../../data/datasets/contact.js';
import { members } from '../../data/datasets/members.js';
import { organization } from '../../data/datasets/organization.js';
import { statuses } from '../../data/datasets/statuses.js';
import { groupMembers } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf, someOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { markStyles } from '../../element/mark.styles.js';
import { timeOf } from '../../element/origin.js';
import { originStyles } from '../../element/origin.styles.js';
import { statusMark } from '../../element/status-mark.js';
import { statusName } from '../../element/status-name.js';
import { spoken } from '../../element/text.js';
import { formatNumber, formatYear } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { keyFactsStyles } from './key-facts.styles.js';

const layouts = ['row', 'grid'] as const;
const allFacts = ['founded', 'states', 'seat', 'language', 'invitation'] as const;
type Fact = Exclude<(typeof allFacts)[number], 'invitation'>;

/**
 * The organization in figures: its founding, its states by status, its seat, the language of its convention, and the invitation to join it.
 * `data` and `src` are about the members, from which the states are counted.
 *
 * @summary The organization in figures.
 * @since 0.1.0
 * @status stable
 * @accessibility A description list: the label is read first, and seen under its value. The marks of statuses are not read, their names are.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @csspart fact - A fact.
 * @csspart value - Its figure or name.
 * @csspart label - What the figure is of.
 * @csspart mark - The mark of a status: disc, half disc, ring, or ring with a point.
 * @csspart invitation - The invitation to join.
 * @csspart link - The link to write to the secretariat.
 * @csspart as-of - The time for which the facts hold.
 * @csspart status - The line that says how fresh the data is.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Links, marks, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Labels, notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines.
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
export class ApscoKeyFacts extends ApscoElement {
  static override styles = [elementStyles, markStyles, originStyles, keyFactsStyles];

  static override properties = { facts: {}, layout: {} };

  /** Facts to show, in this order, parted by spaces: `founded`, `states`, `seat`, `language`, `invitation`. Default: all. */
  declare facts: string | undefined;

  /** `row`: side by side as far as there is room; `grid`: never more than three in a row. Default: `row`. */
  declare layout: (typeof layouts)[number] | undefined;

  readonly #members = this.use(members, true);
  readonly #statuses = this.use(statuses);
  readonly #organization = this.use(organization);
  readonly #contact = this.use(contact);

  protected override renderContent(locale: Locale): TemplateResult {
    const { asOf } = this.#members.value;
    const asked = new Set(someOf(this, 'facts', this.facts, allFacts));
    const wanted = [...asked].filter((fact) => fact !== 'invitation');
    const invited = asked.has('invitation');
    return html`${
        wanted.length
          ? html`<dl class="facts ${oneOf(this, 'layout', this.layout, layouts)}">
              ${wanted.map((fact) => this.#renderFact(locale, fact))}
            </dl>`
          : nothing
      }
      ${invited ? this.#renderInvitation() : nothing}
      <p class="origin muted">${timeOf(locale, asOf)}</p>`;
  }

  #renderFact(locale: Locale, fact: Fact): unknown {
    const { founded, language, seat } = this.#organization.value;
    const row = (label: unknown, value: unknown) =>
      html`<div class="fact" part="fact">
        <dt class="label muted" part="label">${label}</dt>
        <dd class="value" part="value">${value}</dd>
      </div>`;
    switch (fact) {
      case 'founded':
        return row(
          msg('Inaugurated', { desc: 'Label under the year in which the organization began its work.' }),
          html`<time datetime=${founded.date}>${formatYear(locale, founded.date.slice(0, 4))}</time>`,
        );
      case 'states':
        return groupMembers(this.#members.value.members, this.#statuses.value).map(({ status, members }) =>
          row(
            html`${statusMark(status.mark)}<span>${spoken(statusName(locale, status, members.length), locale)}</span>`,
            formatNumber(locale, members.length),
          ),
        );
      case 'seat':
        return row(
          msg('Seat', { desc: 'Label under the city in which the organization has its seat.' }),
          spoken(textOf(seat.names, locale), locale),
        );
      case 'language':
        return language
          ? row(
              msg('Language of the convention', { desc: 'Label under the language of the authentic text of the founding convention.' }),
              spoken(textOf(language.names, locale), locale),
            )
          : nothing;
    }
  }

  #renderInvitation(): TemplateResult {
    const { email } = this.#contact.value;
    return html`<p class="invitation" part="invitation">
      ${msg('Countries in the Asia-Pacific region are invited to join.', { desc: 'The invitation of the Secretary-General.' })}
      ${
        email
          ? html`<a part="link" href="mailto:${encodeURI(email)}">${msg('Join APSCO', { desc: 'Link to write to the secretariat.' })}</a>`
          : nothing
      }
    </p>`;
  }
}
