import { contact } from '../data/datasets/contact.js';
import { members } from '../data/datasets/members.js';
import { organization } from '../data/datasets/organization.js';
import { fillNames } from '../data/names.js';
import { textOf } from '../data/text-of.js';
import type { Locale } from '../i18n/locales.js';

/** The organization for machines, as schema.org has it: its members are those that hold full membership. */
export function organizationLd(locale: Locale): unknown {
  for (const dataset of [members, organization]) fillNames(dataset, locale);
  const { acronym, names, founded } = organization.bundled;
  const { telephone, fax, email, address } = contact.bundled;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: textOf(names, locale).text,
    alternateName: acronym,
    foundingDate: founded.date,
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: [address.street, address.district].filter(Boolean).join(', '),
        addressLocality: address.city,
        ...(address.postcode && { postalCode: address.postcode }),
        addressCountry: address.country,
      },
    }),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'secretariat',
      ...(telephone && { telephone: telephone.e164 }),
      ...(fax && { faxNumber: fax.e164 }),
      ...(email && { email }),
    },
    member: members.bundled.members
      .filter(({ status }) => status === 'full')
      .map(({ names }) => ({ '@type': ['Country', 'Organization'], name: textOf(names, locale).text })),
  };
}
