import { html, nothing, type TemplateResult } from 'lit';
import type { Member, StatusesData } from '../../data/generated/types.js';
import { agencyAt } from '../../data/members.js';
import { textOf } from '../../data/text-of.js';
import type { ApscoElement } from '../../element/apsco-element.js';
import { type drawings, flagBox } from '../../element/flag.js';
import { type LinkTarget, links, spoken } from '../../element/text.js';
import type { Locale } from '../../i18n/locales.js';
import { msg } from '../../i18n/msg.js';

/** What every layout needs to know. */
export interface View {
  host: ApscoElement;
  locale: Locale;
  /** The time for which the facts hold. */
  asOf: string;
  statuses: StatusesData;
  /** The drawings as far as they are there; null for no flags. */
  flags: typeof drawings.value | null;
  target: LinkTarget;
}

export const capitalLabel = (): string => msg('Capital', { desc: 'Label of the capital city of a state.' });

export const agencyLabel = (): string => msg('Focal agency', { desc: 'Label of the agency that represents a state in the organization.' });

export const flag = ({ flags }: View, { code }: Member): unknown => (flags === null ? nothing : flagBox(flags, code));

export const name = ({ locale }: View, { names }: Member): TemplateResult =>
  html`<span part="name">${spoken(textOf(names, locale), locale)}</span>`;

export const capital = ({ locale }: View, { capital }: Member): unknown =>
  capital &&
  html`<span class="capital muted" part="capital"
    ><span class="hidden">${capitalLabel()} </span>${spoken(textOf(capital.names, locale), locale)}</span
  >`;

/** The focal agency by its acronym, or by its name where it has none. */
export function agency({ locale, asOf, target }: View, member: Member): unknown {
  const agency = agencyAt(member, asOf);
  if (!agency) return nothing;
  const { acronym, names, website } = agency;
  const text = acronym ? html`<bdi dir="ltr">${acronym}</bdi>` : spoken(textOf(names, locale), locale);
  return html`<span class="agency muted" part="agency"
    ><span class="hidden">${agencyLabel()} </span>${website ? links.outward(website, target, text) : text}</span
  >`;
}
