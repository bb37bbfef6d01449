/** The contact as a file for address books, read back by a parser of RFC 6350, whatever the facts say. */
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
/** @type {import('../../src/data/generated/types.js').ContactData} */
let contact;
/** @type {string} */
let folder;

// In dist/ the function is in a chunk without a name of its own; it is built here from its source.
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vcard-'));
  const entry = Object.fromEntries(
    ['elements/contact-card/contact-card.vcard', 'data/datasets/contact'].map((path) => [
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
  contact = (await load('contact')).contact.bundled;
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
