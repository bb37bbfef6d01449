import { html, nothing, type TemplateResult } from 'lit';
import { contact } from '../../data/datasets/contact.js';
import type { ContactData, PostalAddress } from '../../data/generated/types.js';
import { ApscoElement } from '../../element/apsco-element.js';
import { oneOf, someOf } from '../../element/attributes.js';
import { CopyController } from '../../element/copy-controller.js';
import { controlStyles } from '../../element/controls.styles.js';
import { elementStyles } from '../../element/element.styles.js';
import { heading, type HeadingLevel, headingLevel } from '../../element/heading.js';
import { addressIcon, copyIcon, doneIcon, downloadIcon, emailIcon, faxIcon, icon, telephoneIcon } from '../../element/icons.js';
import { latin } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, withLocale } from '../../i18n/msg.js';
import { contactCardStyles } from './contact-card.styles.js';

const layouts = ['card', 'line'] as const;
const allFields = ['telephone', 'fax', 'email', 'address'] as const;
type Field = (typeof allFields)[number];

const icons = { telephone: telephoneIcon, fax: faxIcon, email: emailIcon, address: addressIcon };

/** An address as it is written on a letter, on one line. */
export const addressLine = ({ street, district, city, country, postcode }: PostalAddress): string =>
  [street, district, city, country, postcode].filter(Boolean).join(', ');

/** The text of a field, as it is shown and copied; undefined where the data has none. */
export function fieldText(data: ContactData, field: Field): string | undefined {
  switch (field) {
    case 'address':
      return data.address && addressLine(data.address);
    case 'email':
      return data.email;
    default:
      return data[field]?.display;
  }
}

/** What a field is called. */
function fieldLabel(field: Field): string {
  switch (field) {
    case 'telephone':
      return msg('Telephone', { desc: 'Label of the telephone number.' });
    case 'fax':
      return msg('Fax', { desc: 'Label of the fax number.' });
    case 'email':
      return msg('E-mail', { desc: 'Label of the e-mail address.' });
    case 'address':
      return msg('Address', { desc: 'Label of the postal address.' });
  }
}

/**
 * How to reach the secretariat of the organization: telephone, fax, e-mail and address, to dial, write to, copy or save.
 *
 * @summary How to reach the secretariat.
 * @since 0.1.0
 * @status stable
 * @accessibility The fields are an `address` with a label each. What to dial stays in Latin digits, from left to right. After copying the button keeps the focus and its width, and a status says so.
 * @slot - Shown until the element is ready, and for ever where scripts do not run.
 * @slot empty - Shown when the data has none of the fields. Default: "No results".
 * @csspart title - The title.
 * @csspart field - One way to reach the secretariat.
 * @csspart label - What a field is called.
 * @csspart value - What it says.
 * @csspart icon - An icon.
 * @csspart link - A telephone or e-mail link.
 * @csspart actions - The buttons under the fields.
 * @csspart button - A button.
 * @csspart status - The line that says how fresh the data is, and the notice that there is nothing to show.
 * @cssprop [--apsco-accent=color-mix(in oklab, #1769d2 66%, currentColor)] - Links, focus ring.
 * @cssprop [--apsco-muted=color-mix(in oklab, currentColor 84%, transparent)] - Labels and icons.
 * @cssprop [--apsco-line=color-mix(in oklab, currentColor 17%, transparent)] - Hairlines.
 * @cssprop [--apsco-line-strong=color-mix(in oklab, currentColor 66%, transparent)] - Edges of buttons.
 * @cssprop [--apsco-surface=color-mix(in oklab, currentColor 5%, transparent)] - Ground of notices, hover.
 * @cssprop [--apsco-font=inherit] - Font of all text.
 * @cssprop [--apsco-heading-font=inherit] - Font of the title.
 * @cssprop [--apsco-heading-weight=600] - Weight of the title.
 * @cssprop [--apsco-leading] - Line height of text. Default: by language, 1.5 in Latin and Cyrillic script.
 * @cssprop [--apsco-leading-tight] - Line height of labels. Default: by language, 1.3 in Latin and Cyrillic script.
 * @cssprop [--apsco-space=1em] - Every gap is a multiple of it.
 * @cssprop [--apsco-radius=0.25em] - Corners of buttons and notices.
 * @cssprop [--apsco-stroke=1.5] - Width of icon lines on a grid of 24.
 * @cssState ready - Content is shown instead of the fallback.
 * @cssState stale - The last load failed; older content stays.
 * @cssState empty - The data has none of the fields.
 * @cssState copied - The contact has just been copied.
 * @fires {ApscoLoadEvent} apsco-load - Data has arrived from an address or the `data` property.
 * @fires {ApscoErrorEvent} apsco-error - Something could not be loaded; the last good content stays.
 */
export class ApscoContactCard extends ApscoElement {
  static override styles = [elementStyles, controlStyles, contactCardStyles];

  static override properties = {
    fields: {},
    layout: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Fields to show, in this order, parted by spaces: `telephone`, `fax`, `email`, `address`. Default: all. */
  declare fields: string | undefined;

  /** `card` with title and buttons, or `line`: the fields alone, side by side. Default: `card`. */
  declare layout: (typeof layouts)[number] | undefined;

  /** Title. Default: "Contact us" in the element's language. */
  declare heading: string | undefined;

  /** Level of the title, `1` to `6`, or `none` for no title. Default: `2`. */
  declare headingLevel: HeadingLevel | undefined;

  readonly #contact = this.use(contact, true);
  readonly #copy = new CopyController(this);

  protected override updated(): void {
    super.updated();
    this.setState('copied', this.#copy.result === 'copied');
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const data = this.#contact.value;
    const fields = this.#shownFields;
    if (oneOf(this, 'layout', this.layout, layouts) === 'line') {
      return fields.length
        ? html`<address class="line">${fields.map((field) => this.#renderField(data, field, true))}</address>`
        : this.renderEmpty();
    }
    const level = headingLevel(this, this.headingLevel);
    const title = this.heading || msg('Contact us', { desc: 'Title of the contact card.' });
    return html`${level ? heading(level, title, 'title') : nothing}
    ${
      fields.length
        ? html`<address class="fields">${fields.map((field) => this.#renderField(data, field, false))}</address>
            ${this.#renderActions(locale)}`
        : this.renderEmpty()
    }`;
  }

  get #shownFields(): Field[] {
    return [...new Set(someOf(this, 'fields', this.fields, allFields))].filter((field) => fieldText(this.#contact.value, field));
  }

  #renderField(data: ContactData, field: Field, inline: boolean): TemplateResult {
    const label = fieldLabel(field);
    return html`<div class="field" part="field">
      <span class="sign">${icon(icons[field])}</span>
      <div>
        <div class=${inline ? 'hidden' : 'muted'} part="label">${label}</div>
        <div class="value" part="value">${this.#renderValue(data, field)}</div>
      </div>
    </div>`;
  }

  #renderValue(data: ContactData, field: Field): unknown {
    const text = fieldText(data, field) ?? '';
    if (field === 'telephone') return html`<a part="link" href="tel:${data.telephone?.e164}">${latin(text)}</a>`;
    if (field === 'email') return html`<a part="link" href="mailto:${encodeURI(text)}">${latin(text)}</a>`;
    if (field === 'address') return html`<bdi class="postal" lang=${data.address?.lang ?? nothing} dir="ltr">${text}</bdi>`;
    return latin(text);
  }

  #renderActions(locale: Locale): TemplateResult {
    const copied = this.#copy.result === 'copied';
    const failed = this.#copy.result === 'failed';
    const copy = msg('Copy', { desc: 'Button that copies the contact to the clipboard.' });
    const done = msg('Copied', { desc: 'Shown on the button and told to screen readers after copying.' });
    const sorry = msg('Could not copy', { desc: 'Told when the browser does not let the page copy.' });
    return html`<div class="actions" part="actions">
      <button class="button" part="button" type="button" @click=${() => void this.#download(locale)}>
        ${icon(downloadIcon)}${msg('Download contact (vCard)', { desc: 'Button that saves the contact as a file for an address book.' })}
      </button>
      <button class=${copied ? 'button done' : 'button'} part="button" type="button" @click=${this.#copyFields}>
        ${icon(copied ? doneIcon : copyIcon)}<span class="swap"
          ><span class=${copied ? 'unseen' : ''}>${copy}</span><span class=${copied ? '' : 'unseen'}>${done}</span></span
        >
      </button>
      <span class=${failed ? 'muted' : 'hidden'} role="status">${copied ? done : failed ? sorry : ''}</span>
    </div>`;
  }

  readonly #copyFields = (): void => {
    const data = this.#contact.value;
    const lines = withLocale(this.locale ?? 'en', () =>
      this.#shownFields.map((field) => `${fieldLabel(field)}: ${fieldText(data, field) ?? ''}`),
    );
    void this.#copy.copy(lines.join('\n'));
  };

  async #download(locale: Locale): Promise<void> {
    try {
      const { downloadVCard } = await import('./contact-card.vcard.js');
      await downloadVCard(this.#contact.value, locale);
    } catch (error) {
      this.warn(`could not make the vCard: ${String(error)}`);
    }
  }
}
