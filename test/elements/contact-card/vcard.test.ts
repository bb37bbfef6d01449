/** The contact as a file for address books, read back by a parser of RFC 6350. */
import { expect } from '@open-wc/testing';
import { parseVCards, type VCard4 } from 'vcard4-ts';
import { contact as dataset } from '../../../src/data/datasets/contact.js';
import { organization } from '../../../src/data/datasets/organization.js';
import { vCard } from '../../../src/elements/contact-card/contact-card.vcard.js';
import { loadLocale } from '../../../src/i18n/msg.js';
import '../../support/console.js';

const contact = dataset.bundled;

/** The one card of a file, which must have no error. */
function read(file: string) {
  const { vCards, nags } = parseVCards(file);
  expect(nags).to.equal(undefined);
  expect(vCards).to.have.length(1);
  const [card] = vCards as [VCard4];
  expect(card.nags?.filter(({ isError }) => isError) ?? []).to.deep.equal([]);
  return card;
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** The card with another address. */
const withAddress = (change: Partial<NonNullable<typeof contact.address>>) => ({
  ...contact,
  address: { ...contact.address!, ...change },
});

describe('the vCard', () => {
  it('the card is version 4.0, of an organization', () => {
    const card = read(vCard(contact, 'en'));
    expect(card.VERSION.value).to.equal('4.0');
    expect(card.KIND?.value).to.equal('org');
    expect(card.FN[0].value).to.equal('Asia-Pacific Space Cooperation Organization (APSCO)');
    expect(card.REV?.value).to.equal(`${contact.updated.replaceAll('-', '')}T000000Z`);
  });

  it('names the organization in English too, and says of what language each is', () => {
    const { ORG, ADR, EMAIL } = read(vCard(contact, 'en'));
    expect(ORG?.map(({ value, parameters }) => [value, parameters?.LANGUAGE])).to.deep.equal([[[organization.bundled.names.en], 'en']]);
    expect([ADR?.[0].parameters, EMAIL?.[0].parameters]).to.deep.equal([{ TYPE: ['work'], LANGUAGE: 'en' }, { TYPE: ['work'] }]);
  });

  it('the parser has nothing to remark', () => {
    expect(read(vCard(contact, 'en')).nags).to.equal(undefined);
  });

  it('telephone and fax are URIs to dial, told apart by type', () => {
    const found = read(vCard(contact, 'en')).TEL?.map(({ value, parameters }) => ({
      value,
      types: parameters?.TYPE,
      kind: parameters?.VALUE,
    }));
    expect(found).to.deep.equal([
      { value: 'tel:+861063702677', types: ['work', 'voice'], kind: 'uri' },
      { value: 'tel:+861063702286', types: ['work', 'fax'], kind: 'uri' },
    ]);
  });

  it('the e-mail address is the secretariat’s', () => {
    expect(read(vCard(contact, 'en')).EMAIL?.map(({ value }) => value)).to.deep.equal(['secretariat@apsco.int']);
  });

  it('every part of the address is in its field', () => {
    const [address] = read(vCard(contact, 'en')).ADR ?? [];
    expect(address?.value).to.deep.equal({
      postOfficeBox: [''],
      extendedAddress: [''],
      streetAddress: ['Building 13&14, Section 3, No. 188, South West Fourth Ring, Fengtai District'],
      locality: ['Beijing'],
      region: [''],
      postalCode: ['100070'],
      countryName: ['China'],
    });
  });

  it('an address without district and postcode has neither', () => {
    const { district, postcode, ...address } = contact.address!;
    expect([district, postcode]).to.not.include(undefined);
    const [{ value }] = read(vCard({ ...contact, address }, 'en')).ADR!;
    expect([value.streetAddress, value.postalCode]).to.deep.equal([[address.street], ['']]);
  });

  it('the name is in the language of the page once its names are loaded', async () => {
    await loadLocale('th', [{ dataset: organization }]);
    const [name] = read(vCard(contact, 'th')).FN;
    expect(name.value).to.equal('องค์การความร่วมมือด้านอวกาศแห่งเอเชียแปซิฟิก (APSCO)');
    expect(name.parameters?.LANGUAGE).to.equal('th');
  });

  it('lines end as RFC 6350 wants, fold at 75 octets, and part no character', async () => {
    await loadLocale('th', [{ dataset: organization }]);
    // Four octets a character, so that a fold between its halves would show.
    const file = vCard(withAddress({ street: '🛰'.repeat(60) }), 'th');
    expect(file).to.not.match(/[^\r]\n|\r[^\n]/);
    expect(file.endsWith('END:VCARD\r\n')).to.equal(true);
    const lines = file.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => line.startsWith(' ')).length, 'the name and the address are folded').to.be.at.least(4);
    for (const line of lines) {
      expect(octets(line), line).to.be.at.most(75);
      expect(line).to.not.match(/\p{Surrogate}/u);
    }
    expect(read(file).ADR?.[0].value.streetAddress).to.deep.equal([`${'🛰'.repeat(60)}, Fengtai District`]);
  });

  it('a fold is as late as it can be, and takes nothing from a text', () => {
    const file = vCard(withAddress({ street: 'a b '.repeat(60).trim() }), 'en');
    const folded = file.split('\r\n').filter((line, index, all) => all[index + 1]?.startsWith(' '));
    expect(folded.length).to.be.at.least(3);
    for (const line of folded) expect(octets(line)).to.equal(75);
    expect(read(file).ADR?.[0].value.streetAddress).to.deep.equal([`${'a b '.repeat(60).trim()}, Fengtai District`]);
  });

  it('commas, semicolons, backslashes and line ends in an address do not part it', () => {
    const street = 'Block A; Gate 2, C:\\Ring\nnorth';
    expect(read(vCard(withAddress({ street: 'a\r\nb' }), 'en')).ADR?.[0].value.streetAddress).to.deep.equal(['a\nb, Fengtai District']);
    const [address] = read(vCard(withAddress({ street, city: 'Bei;jing, East' }), 'en')).ADR ?? [];
    expect(address?.value.streetAddress).to.deep.equal([`${street}, Fengtai District`]);
    expect(address?.value.locality).to.deep.equal(['Bei;jing, East']);
    expect(address?.value.countryName).to.deep.equal(['China']);
  });

  it('what the data has not is left out', () => {
    const { telephone, fax, email, address, ...bare } = contact;
    expect(telephone && fax && email && address).to.be.an('object');
    const card = read(vCard(bare, 'en'));
    expect([card.TEL, card.EMAIL, card.ADR]).to.deep.equal([undefined, undefined, undefined]);
    expect(card.FN[0].value).to.equal('Asia-Pacific Space Cooperation Organization (APSCO)');
  });
});
