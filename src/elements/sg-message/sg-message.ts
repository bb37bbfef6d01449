import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../data/datasets/message.js';
import type { MessageData, Term } from '../../data/generated/types.js';
import { directionOfTag } from '../../data/text-of.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { controlStyles } from '../../element/controls.styles.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { icon, minusIcon, plusIcon } from '../../element/icons.js';
import { originalNote } from '../../element/original-note.js';
import { PrintController } from '../../element/print-controller.js';
import { formatDate } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';
import { excerptOf } from './excerpt.js';
import { sgMessageStyles } from './sg-message.styles.js';

/** The wording to show: a translation that the data brings, else the original. */
export function wordingOf(data: MessageData, locale: Locale): { lang: string; paragraphs: string[]; signature: string[] } {
  const own = data.translations?.[locale];
  return own
    ? { lang: locale, paragraphs: own.paragraphs, signature: own.signature ?? data.signature ?? [] }
    : { lang: data.lang, paragraphs: data.paragraphs, signature: data.signature ?? [] };
}

/**
 * The message of the Secretary-General in its original wording, with portrait, name and term of office.
 *
 * @summary The Secretary-General's message.
 * @since 0.1.0
 * @status stable
 * @accessibility Paragraphs under a heading, in the language of the original, and marked with it. With `excerpt` the rest is in a `details`: its button keeps the focus, and says what it does.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot portrait - A picture of the Secretary-General. Default: initials.
 * @csspart title - The title.
 * @csspart portrait - The ring with the portrait or the initials in it.
 * @csspart initials - The initials.
 * @csspart person - The name.
 * @csspart role - The office, and its term as far as it is known.
 * @csspart body - The message.
 * @csspart paragraph - A paragraph.
 * @csspart signature - The signature.
 * @csspart toggle - What opens and closes the whole message.
 * @csspart icon - An icon.
 * @csspart original-note - Says that the text is in its original language.
 * @csspart status - The line that says how fresh the data is.
 * @csspart button - The button that loads the data once more.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - The point on the ring, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Office, notes.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - The line over the signature.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - The ring, the edge of the toggle.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of the initials and of notices.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of title and name.
 * @cssprop [--apsco-heading-weight=600] - Weight of title and name.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of headings and labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of the toggle and of notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState open - The whole message is open after an excerpt.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoSgMessage extends ApscoElement {
  static override styles = [elementStyles, controlStyles, sgMessageStyles];

  static override properties = {
    excerpt: { type: Number },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    open: { state: true },
  };

  /** Number of sentences shown before the visitor opens the rest. Default: none, the whole message is shown. */
  declare excerpt: number | undefined;

  /** Title. Default: "Message from the Secretary-General" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  declare private open: boolean;

  readonly #message = this.use(message, true);

  constructor() {
    super();
    this.open = false;
    new PrintController(this, (printing) => {
      this.renderRoot.querySelector('details')?.toggleAttribute('open', printing || this.open);
    });
  }

  protected override updated(): void {
    super.updated();
    this.setState('open', this.open);
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#message.value;
    const level = headingLevel(this, this.headingLevel);
    const title = this.heading || msg('Message from the Secretary-General', { desc: 'Title of the message.' });
    return html`${level ? heading(level, title, 'title') : nothing}
      <div class="layout">${this.#renderPerson(locale, data)}${this.#renderBody(locale, data)}</div>`;
  }

  #renderPerson(locale: Locale, { person }: MessageData): TemplateResult {
    return html`<div class="person">
      <div class="portrait" part="portrait">
        <svg class="orbit" viewBox="0 0 100 100" aria-hidden="true">
          <path d="M 43.1 2.5 A 48 48 0 1 1 30 6.4" transform="rotate(16 50 50)" />
          <circle class="fill" cx="50" cy="2" r="2" />
        </svg>
        <slot name="portrait"><span class="initials" part="initials" aria-hidden="true">${person.initials ?? ''}</span></slot>
      </div>
      <div>
        <p class="name" part="person"><bdi lang="en" dir="ltr">${person.name}</bdi></p>
        <p class="muted" part="role">
          ${
            person.term?.to
              ? msg('Secretary-General at the time', { desc: 'Under the name of a Secretary-General who has left office.' })
              : msg('Secretary-General', { desc: 'Under the name of a Secretary-General; whether in office is not known.' })
          }
          ${this.#renderTerm(locale, person.term)}
        </p>
      </div>
    </div>`;
  }

  #renderTerm(locale: Locale, term: Term | undefined): unknown {
    const date = (value: string) => html`<time datetime=${value}>${formatDate(locale, value)}</time>`;
    if (!term?.to) return nothing;
    const text = term.from
      ? weave(
          (from, to) => msg(str`In office from ${from} to ${to}`, { desc: 'Term of office; the placeholders are dates or years.' }),
          date(term.from),
          date(term.to),
        )
      : weave(
          (to) => msg(str`In office until ${to}`, { desc: 'End of a term of office; the placeholder is a date or a year.' }),
          date(term.to),
        );
    return html`<span class="term">${text}</span>`;
  }

  #renderBody(locale: Locale, data: MessageData): TemplateResult {
    const { lang, paragraphs, signature } = wordingOf(data, locale);
    const excerpt = excerptOf(paragraphs, this.excerpt ?? 0, lang);
    const text = (lines: readonly string[]) => lines.map((line) => html`<p part="paragraph">${line}</p>`);
    const whole = html`<div class="text" lang=${lang} dir=${directionOfTag(lang)}>
      ${text(paragraphs)}
      ${
        signature.length
          ? html`<p class="signature" part="signature">
              ${signature.map((line, index) => html`<span class=${index ? 'muted' : ''}>${line}</span>`)}
            </p>`
          : nothing
      }
    </div>`;
    return html`<div class="body" part="body">
      ${
        excerpt
          ? html`<div class=${this.open ? 'text excerpt gone' : 'text excerpt'} lang=${lang} dir=${directionOfTag(lang)}>
                ${text(excerpt)}
              </div>
              <details ?open=${this.open} @toggle=${this.#onToggle}>
                <summary class="button" part="toggle">
                  ${icon(this.open ? minusIcon : plusIcon)}${
                    this.open
                      ? msg('Show less', { desc: 'Closes the whole message again.' })
                      : msg('Show more', { desc: 'Opens the whole message after an excerpt.' })
                  }
                </summary>
                ${whole}
              </details>`
          : whole
      }
      ${originalNote(lang, locale)}
    </div>`;
  }

  readonly #onToggle = (event: Event): void => {
    // Opening for the printer is not the visitor's doing.
    if (!PrintController.printing) this.open = (event.target as HTMLDetailsElement).open;
  };
}
