import { expect } from '@open-wc/testing';
import { contact } from '../../src/data/datasets/contact.js';
import { members } from '../../src/data/datasets/members.js';
import { organization } from '../../src/data/datasets/organization.js';
import { loadLocale } from '../../src/i18n/msg.js';
import { organizationLd } from '../../src/prerender/organization-ld.js';

interface Told {
  [key: string]: unknown;
  address?: Record<string, string>;
  contactPoint: Record<string, string>;
  member: { '@type': string[]; name: string }[];
}
const told = (locale: Parameters<typeof organizationLd>[0] = 'en') => organizationLd(locale) as Told;

describe('the organization for machines', () => {
  it('is an organization of schema.org, with its names and its founding', () => {
    const { '@context': context, '@type': type, name, alternateName, foundingDate } = told();
    expect([context, type]).to.deep.equal(['https://schema.org', 'Organization']);
    expect([name, alternateName]).to.deep.equal(['Asia-Pacific Space Cooperation Organization', 'APSCO']);
    expect(foundingDate).to.equal(organization.bundled.founded.date);
  });

  it('has the address and the ways to reach it, each in its place', () => {
    expect(told().address).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Building 13&14, Section 3, No. 188, South West Fourth Ring, Fengtai District',
      addressLocality: 'Beijing',
      postalCode: '100070',
      addressCountry: 'China',
    });
    expect(told().contactPoint).to.deep.equal({
      '@type': 'ContactPoint',
      contactType: 'secretariat',
      telephone: '+861063702677',
      faxNumber: '+861063702286',
      email: 'secretariat@apsco.int',
    });
  });

  it('leaves out what the data has not', () => {
    const { telephone, fax, email, address } = contact.bundled;
    try {
      Object.assign(contact.bundled, { telephone: undefined, fax: undefined, email: undefined, address: { ...address } });
      delete contact.bundled.address?.district;
      delete contact.bundled.address?.postcode;
      expect(told().contactPoint).to.deep.equal({ '@type': 'ContactPoint', contactType: 'secretariat' });
      expect(told().address).to.not.have.property('postalCode');
      expect(told().address?.streetAddress).to.equal(address?.street);
      delete contact.bundled.address;
      expect(told()).to.not.have.property('address');
    } finally {
      Object.assign(contact.bundled, { telephone, fax, email, address });
    }
  });

  it('has the full members alone, each as a country and an organization', () => {
    const full = members.bundled.members.filter(({ status }) => status === 'full');
    expect(told().member).to.deep.equal(full.map(({ names }) => ({ '@type': ['Country', 'Organization'], name: names.en })));
    expect(full.length).to.be.within(1, members.bundled.members.length - 1);
  });

  it('speaks a language once it is loaded', async () => {
    await loadLocale('tr', [{ dataset: organization }]);
    expect(told('tr').name).to.equal('Asya-Pasifik Uzay İşbirliği Örgütü');
    expect(told('tr').member.map(({ name }) => name)).to.include('Bangladeş');
  });
});
