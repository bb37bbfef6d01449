import { organization } from '../../data/datasets/organization.js';
import type { ContactData } from '../../data/generated/types.js';
import { fillNames } from '../../data/names.js';
import { textOf } from '../../data/text-of.js';
import type { Locale } from '../../i18n/locales.js';
import { loadLocale } from '../../i18n/msg.js';

/** Text as a value may have it: its breaks of lines written out, without any other control. */
const escape = (text: string): string =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Lines of at most 75 octets (RFC 6350, 3.2), never parting a character. */
function foldLine(line: string): string {
  const octets = new TextEncoder();
  let width = 0;
  let folded = '';
  for (const character of line) {
    const size = octets.encode(character).length;
    if (width + size > 75) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += size;
  }
  return folded;
}

/** The contact as a vCard 4.0 (RFC 6350), with the organization's name in a language and in English. */
export function vCard({ telephone, fax, email, address, updated }: ContactData, locale: Locale): string {
  fillNames(organization, locale);
  const { acronym, names } = organization.bundled;
  const { text, lang } = textOf(names, locale);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN;LANGUAGE=${lang}:${escape(`${text} (${acronym})`)}`,
    `ORG;LANGUAGE=en:${escape(names.en)}`,
    telephone && `TEL;VALUE=uri;TYPE=work,voice:tel:${telephone.e164}`,
    fax && `TEL;VALUE=uri;TYPE=work,fax:tel:${fax.e164}`,
    email && `EMAIL;TYPE=work:${escape(email)}`,
    address &&
      `ADR;TYPE=work;LANGUAGE=${address.lang.replace(/[^\w-]/g, '') || 'und'}:;;${[
        [address.street, address.district].filter(Boolean).join(', '),
        address.city,
        '',
        address.postcode ?? '',
        address.country,
      ]
        .map(escape)
        .join(';')}`,
    `REV:${updated.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${foldLine(line as string)}\r\n`)
    .join('');
}

/** Hands the vCard to the visitor as a file. */
export async function downloadVCard(data: ContactData, locale: Locale): Promise<void> {
  // Without it the organization has its English name.
  await loadLocale(locale, [{ dataset: organization }]).catch(() => undefined);
  const address = URL.createObjectURL(new Blob([vCard(data, locale)], { type: 'text/vcard;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'apsco.vcf';
  link.click();
  // Some browsers read the address only after the click has been handled.
  await new Promise((resolve) => setTimeout(resolve));
  URL.revokeObjectURL(address);
}
