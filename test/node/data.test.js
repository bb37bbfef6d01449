/** The facts in data/: complete, word for word, and sound. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkData } from '../../.tools/data-check.js';
import { dataFolder } from '../support/node-data.js';

const files = readdirSync(dataFolder).filter((name) => name.endsWith('.json'));
/** Strict, so that a byte that is not UTF-8 fails here and is not replaced silently. */
const textOf = (/** @type {string} */ file) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(dataFolder, file)));

// The message is the organization's own wording, its slips included: nobody may improve it. These are the length and
// the digest of each paragraph of the source page, its punctuation mended.
const paragraphs = [
  { length: 1315, digest: '0b00ac7d0cbdcca2' },
  { length: 1382, digest: '90853ec568d844f2' },
  { length: 546, digest: 'c5e6994d180ab8bf' },
];

test('the message is the source page’s, letter for letter', () => {
  /** @type {string[]} */
  const found = JSON.parse(textOf('message.json')).paragraphs;
  assert.deepEqual(
    found.map((text) => ({ length: text.length, digest: createHash('sha256').update(text).digest('hex').slice(0, 16) })),
    paragraphs,
  );
});

test('no text carries traces of a wrong encoding', () => {
  // What GBK looks like when it is read as Latin-1 (the source page's damage), and what decoders leave behind.
  const traces = ['¡¯', '¡®', '¡°', '¡±', '¡ª', '£¬', '¾©', '±¸', 'ºÅ', '\ufffd', '\u00a0', '\ufeff'];
  const found = files.flatMap((file) => traces.filter((trace) => textOf(file).includes(trace)).map((trace) => `${file}: ${trace}`));
  assert.deepEqual(found, []);
});

test('the check that editors run finds nothing', () => {
  assert.deepEqual(checkData(dataFolder), []);
});

test('the states of the source page have its statuses and its order', () => {
  /** @type {{code: string, status: string}[]} */
  const members = JSON.parse(textOf('members.json')).members;
  // Other states may have joined since: they are no fault here.
  const codesOf = (/** @type {string} */ status) => members.filter((member) => member.status === status).map(({ code }) => code);
  assert.deepEqual(codesOf('full').slice(0, 8), ['BD', 'CN', 'IR', 'MN', 'PK', 'PE', 'TH', 'TR']);
  assert.equal(codesOf('signatory')[0], 'ID');
  assert.equal(codesOf('observer')[0], 'MX');
});
