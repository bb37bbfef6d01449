import { html, nothing, type TemplateResult } from 'lit';
import { forum } from '../../data/datasets/forum.js';
import type { ForumData } from '../../data/generated/types.js';
import { directionOfTag, textOf } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { origin } from '../../element/origin.js';
import { originStyles } from '../../element/origin.styles.js';
import { originalNote } from '../../element/original-note.js';
import { spoken } from '../../element/text.js';
import { formatDate } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { forumStyles } from './forum.styles.js';

/**
 * The forum of 2015: when and where it was, its theme as the source page quotes it, its declaration with the five points, and its official name.
 *
 * @summary The forum of 2015 and its declaration.
 * @since 0.1.0
 * @status stable
 * @accessibility The theme is a `blockquote` in the language it was given in; the points of the declaration are a list under a heading.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @csspart title - The title: the name the source page gives the forum.
 * @csspart date - When and where it was.
 * @csspart theme - Its theme in the original wording.
 * @csspart original-note - Says that the theme is in its original language.
 * @csspart official-name - Its official name.
 * @csspart declaration - The declaration.
 * @csspart declaration-name - Its name.
 * @csspart point - One of its points.
 * @csspart as-of - The time for which the facts hold.
 * @csspart source - Where the facts come from.
 * @csspart link - A link to the source.
 * @csspart status - The line that says how fresh the data is.
 * @csspart button - The button that loads the data once more.
 * @csspart icon - The icons of the status line.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Dots of the points, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Date, official name, notes.
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
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoForum extends ApscoElement {
  static override styles = [elementStyles, originStyles, forumStyles];

  static override properties = { heading: {}, headingLevel: { attribute: 'heading-level' } };

  /** Title. Default: "First Space Agencies Forum" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title and no headings. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  readonly #forum = this.use(forum, true);

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#forum.value;
    const level = headingLevel(this, this.headingLevel);
    const { names, theme, declaration } = data;
    return html`${level ? heading(level, this.heading || spoken(textOf(names, locale), locale), 'title') : nothing}
      <div class="layout">
        <div>
          <p class="muted" part="date">${this.#renderOccasion(locale, data)}</p>
          <p class="hidden">${msg('Theme', { desc: 'Told by screen readers before the theme of the forum.' })}</p>
          <blockquote class="theme" part="theme" lang=${theme.lang} dir=${directionOfTag(theme.lang)}>“${theme.text}”</blockquote>
          ${originalNote(theme.lang, locale)} ${this.#renderOfficial(locale, data)}
        </div>
        <div class="declaration" part="declaration">
          ${heading(level && level + 1, spoken(textOf(declaration.names, locale), locale), 'declaration-name')}
          <ul role="list">
            ${declaration.points.map(
              ({ names }) => html`<li class="point" part="point"><span>${spoken(textOf(names, locale), locale)}</span></li>`,
            )}
          </ul>
        </div>
      </div>
      ${origin(locale, data.asOf, data.source)}`;
  }

  #renderOccasion(locale: Locale, { date, place }: ForumData): unknown {
    const day = html`<time datetime=${date}>${formatDate(locale, date)}</time>`;
    return place
      ? weave(
          (date, place) => msg(str`${date}, ${place}`, { desc: 'When and where the forum was: a date and a city.' }),
          day,
          spoken(textOf(place.names, locale), locale),
        )
      : day;
  }

  #renderOfficial(locale: Locale, { official }: ForumData): unknown {
    return official
      ? html`<p class="official muted" part="official-name">
          ${weave(
            (name) => msg(str`Official name: ${name}`, { desc: 'Under the name the source page gives the forum.' }),
            spoken(textOf(official.names, locale), locale),
          )}
        </p>`
      : nothing;
  }
}
