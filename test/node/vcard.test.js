/** The contact as a file for address books, read back by a parser of RFC 6350. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { parseVCards } from 'vcard4-ts';
import { build } from 'vite';
import { attacks, filled, hostileText } from '../support/hostile-data.js';

/** @type {typeof import('../../src/elements/contact-card/contact-card.vcard.js').vCard} */
let vCard;
/** @type {typeof import('../../src/i18n/msg.js').loadLocale} */
let loadLocale;
/** @type {import('../../src/data/generated/types.js').ContactData} */
let contact;
/** @type {typeof import('../../src/data/datasets/organization.js').organization} */
let organization;
/** @type {string} */
let folder;

// In dist/ the function is in a chunk without a name of its own; it is built here from its source.
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vcard-'));
  const entry = Object.fromEntries(
    ['elements/contact-card/contact-card.vcard', 'i18n/msg', 'data/datasets/contact', 'data/datasets/organization'].map((path) => [
      path.slice(path.lastIndexOf('/') + 1),
      fileURLToPath(new URL(`../../src/${path}.ts`, import.meta.url)),
    ]),
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, emptyOutDir: true, rolldownOptions: { input: entry, output: { entryFileNames: '[name].mjs' } } },
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  ({ vCard } = await load('contact-card.vcard'));
  ({ loadLocale } = await load('msg'));
  contact = (await load('contact')).contact.bundled;
  ({ organization } = await load('organization'));
});
after(() => rm(folder, { recursive: true }));

/** Text as it comes back: no break of lines but one kind, and no other control. */
const readBack = (/** @type {string} */ text) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

/** The one card of a file, which must have no error. */
function read(/** @type {string} */ file) {
  const { vCards, nags } = parseVCards(file);
  assert.equal(nags, undefined);
  assert.equal(vCards?.length, 1);
  const [card] = vCards;
  assert.deepEqual(card.nags?.filter(({ isError }) => isError) ?? [], []);
  return card;
}

/** The card with another address. */
const withAddress = (/** @type {Partial<NonNullable<typeof contact.address>>} */ change) => {
  assert.ok(contact.address);
  return { ...contact, address: { ...contact.address, ...change } };
};

test('the card is version 4.0, of an organization', () => {
  const card = read(vCard(contact, 'en'));
  assert.equal(card.VERSION.value, '4.0');
  assert.equal(card.KIND?.value, 'org');
  assert.equal(card.FN[0].value, 'Asia-Pacific Space Cooperation Organization (APSCO)');
  assert.equal(card.REV?.value, `${contact.updated.replaceAll('-', '')}T000000Z`);
});

test('the parser has nothing to remark', () => {
  assert.equal(read(vCard(contact, 'en')).nags, undefined);
});

test('telephone and fax are URIs to dial, told apart by type', () => {
  const found = read(vCard(contact, 'en')).TEL?.map(({ value, parameters }) => ({
    value,
    types: parameters?.TYPE,
    kind: parameters?.VALUE,
  }));
  assert.deepEqual(found, [
    { value: 'tel:+861063702677', types: ['work', 'voice'], kind: 'uri' },
    { value: 'tel:+861063702286', types: ['work', 'fax'], kind: 'uri' },
  ]);
});

test('the e-mail address is the secretariat’s', () => {
  assert.deepEqual(
    read(vCard(contact, 'en')).EMAIL?.map(({ value }) => value),
    ['secretariat@apsco.int'],
  );
});

test('every part of the address is in its field', () => {
  const [address] = read(vCard(contact, 'en')).ADR ?? [];
  assert.deepEqual(address?.value, {
    postOfficeBox: [''],
    extendedAddress: [''],
    streetAddress: ['Building 13&14, Section 3, No. 188, South West Fourth Ring, Fengtai District'],
    locality: ['Beijing'],
    region: [''],
    postalCode: ['100070'],
    countryName: ['China'],
  });
});

test('the name is in the language of the page once its names are loaded', async () => {
  await loadLocale('th', [{ dataset: organization }]);
  const [name] = read(vCard(contact, 'th')).FN;
  assert.equal(name.value, 'องค์การความร่วมมือด้านอวกาศแห่งเอเชียแปซิฟิก (APSCO)');
  assert.equal(name.parameters?.LANGUAGE, 'th');
});

test('lines end as RFC 6350 wants, fold at 75 octets, and part no character', async () => {
  await loadLocale('th', [{ dataset: organization }]);
  // Four octets a character, so that a fold between its halves would show.
  const file = vCard(withAddress({ street: '🛰'.repeat(60) }), 'th');
  assert.doesNotMatch(file, /[^\r]\n|\r[^\n]/);
  assert.ok(file.endsWith('END:VCARD\r\n'));
  const lines = file.slice(0, -2).split('\r\n');
  assert.ok(lines.filter((line) => line.startsWith(' ')).length >= 4, 'the name and the address are folded');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /\p{Surrogate}/u);
  }
  assert.deepEqual(read(file).ADR?.[0].value.streetAddress, [`${'🛰'.repeat(60)}, Fengtai District`]);
});

test('a fold is as late as it can be, and takes nothing from a text', () => {
  const file = vCard(withAddress({ street: 'a b '.repeat(60).trim() }), 'en');
  const folded = file.split('\r\n').filter((line, index, all) => all[index + 1]?.startsWith(' '));
  assert.ok(folded.length >= 3);
  for (const line of folded) assert.equal(Buffer.byteLength(line), 75);
  assert.deepEqual(read(file).ADR?.[0].value.streetAddress, [`${'a b '.repeat(60).trim()}, Fengtai District`]);
});

test('commas, semicolons, backslashes and line ends in an address do not part it', () => {
  const street = 'Block A; Gate 2, C:\\Ring\nnorth';
  const [address] = read(vCard(withAddress({ street, city: 'Bei;jing, East' }), 'en')).ADR ?? [];
  assert.deepEqual(address?.value.streetAddress, [`${street}, Fengtai District`]);
  assert.deepEqual(address.value.locality, ['Bei;jing, East']);
  assert.deepEqual(address.value.countryName, ['China']);
});

test('what the data has not is left out', () => {
  const { telephone, fax, email, address, ...bare } = contact;
  assert.ok(telephone && fax && email && address);
  const card = read(vCard(bare, 'en'));
  assert.deepEqual([card.TEL, card.EMAIL, card.ADR], [undefined, undefined, undefined]);
  assert.equal(card.FN[0].value, 'Asia-Pacific Space Cooperation Organization (APSCO)');
});

test('whatever the facts say, it is one card with the same fields, and the text is theirs', () => {
  const fields = Object.keys(read(vCard(contact, 'en')));
  const examine = (/** @type {string} */ text) => {
    const card = read(vCard(/** @type {typeof contact} */ (filled(contact, text)), 'en'));
    assert.deepEqual(Object.keys(card), fields);
    const [address] = card.ADR ?? [];
    assert.equal(card.ADR?.length, 1);
    // A line break is one of the file, a control character none at all.
    assert.deepEqual(address?.value.locality, [readBack(text)]);
    assert.deepEqual(Object.keys(address?.parameters ?? {}).sort(), ['LANGUAGE', 'TYPE']);
  };
  for (const text of attacks) examine(text);
  fc.assert(fc.property(hostileText, examine), { numRuns: 1000, seed: 2008 });
});
