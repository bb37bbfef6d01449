import { html, nothing, type TemplateResult } from 'lit';
import type { Member, Source, Status, StatusesData } from '../../data/generated/types.js';
import { agencyAt } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import type { ApscoElement } from '../../element/apsco-element.js';
import { flagBox } from '../../element/flag.js';
import { type LinkTarget, outwardLink, spoken } from '../../element/text.js';
import { formatDate, pluralOf } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { weave } from '../../i18n/weave.js';

/** What every layout needs to know. */
export interface View {
  host: ApscoElement;
  locale: Locale;
  /** The time for which the facts hold. */
  asOf: string;
  statuses: StatusesData;
  flags: boolean;
  target: LinkTarget;
}

export const capitalLabel = (): string => msg('Capital', { desc: 'Label of the capital city of a state.' });

export const agencyLabel = (): string => msg('Focal agency', { desc: 'Label of the agency that represents a state in the organization.' });

/** A word for those who do not see the place that says it. */
const unseen = (label: string): TemplateResult => html`<span class="hidden">${label} </span>`;

export const flag = ({ host, flags }: View, { code }: Member): unknown => (flags ? flagBox(host, code) : nothing);

export const name = ({ locale }: View, { names }: Member): TemplateResult =>
  html`<span part="name">${spoken(textOf(names, locale), locale)}</span>`;

/** A status as a label of one state, or as the heading over several. */
export function statusName({ locale }: View, { names }: Status, count: number): unknown {
  const { text, lang } = textOf(names, locale);
  return spoken({ text: (pluralOf(locale, count) === 'one' ? text.one : undefined) ?? text.other, lang }, locale);
}

export const capital = ({ locale }: View, { capital }: Member): unknown =>
  capital &&
  html`<span class="capital muted" part="capital">${unseen(capitalLabel())}${spoken(textOf(capital.names, locale), locale)}</span>`;

/** The focal agency by its acronym, or by its name where it has none. */
export function agency({ locale, asOf, target }: View, member: Member): unknown {
  const agency = agencyAt(member, asOf);
  if (!agency) return nothing;
  const { acronym, names, website } = agency;
  const text = acronym ? html`<bdi dir="ltr">${acronym}</bdi>` : spoken(textOf(names, locale), locale);
  return html`<span class="agency muted" part="agency"
    >${unseen(agencyLabel())}${website ? outwardLink(website, target, text) : text}</span
  >`;
}

/** The time for which the facts hold, and where they come from. */
export function origin({ locale, asOf, target }: View, { name, address }: Source): TemplateResult {
  const source = html`<bdi>${name}</bdi>`;
  return html`<p class="origin muted">
    <span part="as-of"
      >${weave(
        (date) => msg(str`As of ${date}`, { desc: 'The time for which the facts hold; the placeholder is a date or a year.' }),
        html`<time datetime=${asOf}>${formatDate(locale, asOf)}</time>`,
      )}</span
    >
    <span part="source"
      >${weave(
        (source) => msg(str`Source: ${source}`, { desc: 'Where the facts come from.' }),
        address?.startsWith('https:') ? outwardLink(address, target, source) : source,
      )}</span
    >
  </p>`;
}
