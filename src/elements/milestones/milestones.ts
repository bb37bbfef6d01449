import { html, nothing, type TemplateResult } from 'lit';
import { milestones } from '../../data/datasets/milestones.js';
import type { Milestone } from '../../data/generated/types.js';
import { textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf } from '../../element/attributes.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { timeOf } from '../../element/origin.js';
import { originStyles } from '../../element/origin.styles.js';
import { spoken } from '../../element/text.js';
import { formatDate, formatDateRange } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';
import { milestonesStyles } from './milestones.styles.js';

const layouts = ['timeline', 'track', 'list'] as const;
const orders = ['oldest', 'newest'] as const;

/** Compares two dates as far as both are exact: `2012` and `2012-05` are the same time. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [start, end] = [a.slice(0, length), b.slice(0, length)];
  return start < end ? -1 : start > end ? 1 : 0;
}

/** The milestones that touch a span of time, either end of which may be open. */
export const milestonesWithin = (all: readonly Milestone[], from: string | undefined, to: string | undefined): Milestone[] =>
  all.filter(({ date, until = date }) => (!from || compareDates(until, from) >= 0) && (!to || compareDates(date, to) <= 0));

/**
 * What happened when, from the first workshop to today, with dates of the Gregorian calendar.
 *
 * @summary The organization's milestones.
 * @since 0.1.0
 * @status stable
 * @accessibility An ordered list with a `time` for each date. Track and dots are not read; the reading order is that of `order`.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when nothing happened in the time asked for. Default: "No results".
 * @csspart title - The title.
 * @csspart event - A milestone.
 * @csspart date - When it happened.
 * @csspart text - What happened.
 * @csspart dot - Its dot on the track.
 * @csspart track - The track from one dot to the next.
 * @csspart as-of - The time for which the facts hold.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Dots, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Dates, notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines of the list.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - The track.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of the title.
 * @cssprop [--apsco-heading-weight=600] - Weight of the title.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - Nothing happened in the time asked for.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoMilestones extends ApscoElement {
  static override styles = [elementStyles, originStyles, milestonesStyles];

  static override properties = {
    from: {},
    to: {},
    order: {},
    layout: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** First time to show, as exact as wanted: `2005`, `2005-10`, `2005-10-28`. Default: none, from the beginning. */
  declare from: string | undefined;

  /** Last time to show, as exact as wanted. Default: none, until the end. */
  declare to: string | undefined;

  /** `oldest` or `newest` first. Default: `oldest`. */
  declare order: (typeof orders)[number] | undefined;

  /** `timeline` down a track, `track` along one where there is room, or `list` without. Default: `timeline`. */
  declare layout: (typeof layouts)[number] | undefined;

  /** Title. Default: "Milestones" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  readonly #milestones = this.use(milestones, true);

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#milestones.value;
    const level = headingLevel(this, this.headingLevel);
    const title = this.heading || msg('Milestones', { desc: 'Title of the milestones.' });
    const shown = milestonesWithin(data.milestones, this.#date('from', this.from), this.#date('to', this.to));
    shown.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (oneOf(this, 'order', this.order, orders) === 'newest') shown.reverse();
    return html`${level ? heading(level, title, 'title') : nothing}
      ${
        shown.length
          ? html`<ol class=${oneOf(this, 'layout', this.layout, layouts)} role="list">
              ${shown.map((milestone) => this.#renderMilestone(locale, milestone))}
            </ol>`
          : this.renderEmpty()
      }
      <p class="origin muted">${timeOf(locale, data.asOf)}</p>`;
  }

  /** A date as an attribute says it, a year maybe as a number; what is no date is left out with a warning. */
  #date(name: string, value: string | number | undefined): string | undefined {
    if (!value) return undefined;
    const date = String(value);
    if (/^\d{4}(-\d{2}){0,2}$/.test(date) && !Number.isNaN(Date.parse(date))) return date;
    this.warn(`${name}="${date}" is no date as 2005, 2005-10 or 2005-10-28`);
    return undefined;
  }

  #renderMilestone(locale: Locale, { date, until, key, names }: Milestone): TemplateResult {
    return html`<li class=${key ? 'event key' : 'event'} part="event">
      <span class="rail" aria-hidden="true"><span class="dot" part="dot"></span><span class="line" part="track"></span></span>
      <span class="date muted" part="date"
        ><time datetime=${date}>${until ? formatDateRange(locale, date, until) : formatDate(locale, date)}</time></span
      >
      <span class="text" part="text">${spoken(textOf(names, locale), locale)}</span>
    </li>`;
  }
}
