/** What programs read of the elements: all that the manifest has, every way in, and the form that llmstxt.org asks for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readJson } from '../../.tools/files.js';
import { catalogueOf, llmsOf } from '../../.tools/site/catalogue.js';

const host = 'https://host.example/';
const place = { host, version: '1.2.3', integrity: 'sha384-hash' };
const catalogue = catalogueOf(place);
const llms = llmsOf(catalogue);

/** @type {import('../../.tools/manifest.js').ElementClass[]} */
const elements = readJson('custom-elements.json').modules.flatMap((/** @type {any} */ { declarations }) => declarations);
const told = (/** @type {{name: string, description?: string | undefined}[]} */ entries) =>
  entries.map(({ name, description }) => ({ name, description }));

test('the catalogue says where it is from, and for which version', () => {
  const { version, languages } = catalogue;
  assert.deepEqual({ version, host: catalogue.host }, { version: '1.2.3', host });
  assert.equal(languages.length, 10);
  assert.deepEqual(
    catalogue.elements.map(({ tag }) => tag),
    elements.map(({ tagName }) => tagName),
  );
});

for (const [index, element] of elements.entries()) {
  const entry = catalogue.elements[index];
  assert.ok(entry);
  const name = element['tagName'].replace('apsco-', '');

  test(`${name}: the catalogue has all of the manifest`, () => {
    const onlyProperties = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
    assert.deepEqual(told(entry.attributes), told(element.attributes));
    assert.deepEqual(told(entry.properties), told(onlyProperties));
    assert.deepEqual(told(entry.events), told(element.events));
    assert.deepEqual(entry.slots, element.slots);
    assert.deepEqual(entry.parts, element.cssParts);
    assert.deepEqual(entry.customProperties, element.cssProperties);
    assert.deepEqual(entry.states, element.cssStates);
    for (const { type, values } of entry.attributes) {
      assert.equal(values?.map((value) => `'${value}'`).join(' | ') ?? type, type);
      assert.equal(values === undefined, !type.includes("'"));
    }
  });

  test(`${name}: its sample, its import, and every way in of the plain variant`, () => {
    const { sample, snippets, pages } = entry;
    assert.equal(sample, read(`src/elements/${name}/${name}.sample.html`).trim());
    assert.ok(readJson('package.json').exports[entry.import.replace('apsco-elements', '.')]);
    const plain = pages[0]?.address ?? '';
    assert.ok(plain.startsWith(`${host}embed/${name}/`));
    for (const way of /** @type {const} */ (['tag', 'address', 'frame', 'placeholder', 'link', 'markdown', 'module', 'pinned'])) {
      assert.ok(snippets[way].includes(plain), way);
    }
    for (const way of /** @type {const} */ (['tag', 'module', 'pinned'])) assert.match(snippets[way], new RegExp(`<apsco-${name}[ >]`));
    assert.ok(snippets.pinned.includes(place.integrity));
    assert.match(snippets.frame, / height="[1-9]/);
  });

  test(`${name}: llms.txt has a section with its sample and each attribute once, shared ones at the end`, () => {
    const [, own = ''] = llms.split(`\n## apsco-${name}\n`);
    const [, shared = ''] = llms.split('\n## Every element\n');
    const [section = ''] = own.split('\n## ');
    assert.ok(section.includes(entry.sample));
    for (const attribute of element.attributes) {
      const item = `\n- \`${attribute.name}\` (`;
      assert.equal(section.split(item).length + shared.split(item).length, 3, attribute.name);
    }
  });
}

test('llms.txt has the form of llmstxt.org: a title, a summary, text, then sections, of which the first are links', () => {
  const [title, summary, text, files = '', ...rest] = llms.split(/\n\n(?=[>A-Z]|## )/);
  assert.match(title ?? '', /^# apsco-elements$/);
  assert.match(summary ?? '', /^> \S.*$/);
  assert.doesNotMatch(text ?? '', /^#/m);
  const [heading, , ...links] = files.split('\n');
  assert.equal(heading, '## Files');
  for (const link of links) assert.match(link, /^- \[[^\]]+\]\(https:\/\/host\.example\/[^)]*\): \S/);
  assert.ok(links.some((link) => link.includes(`${host}custom-elements.json`)));
  assert.ok(rest.length >= elements.length);
  assert.equal(llms.match(/^# /gm)?.length, 1);
});

test('neither has a value that is missing', () => {
  for (const text of [llms, JSON.stringify(catalogue)]) assert.doesNotMatch(text, /undefined|\[object|NaN|"height="0"/);
});
