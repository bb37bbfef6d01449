/** What editors are told of the elements: all that the manifest has. VS Code's own services read its files here. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { read, readJson, root } from '../../.tools/files.js';
import { manifest } from '../support/node-package.js';

/** @typedef {import('../../.tools/manifest.js').ElementClass} ElementClass */
/** @typedef {import('../../.tools/manifest.js').Entry} Entry */

/** @type {ElementClass[]} */
const elements = readJson('custom-elements.json').modules.flatMap((/** @type {any} */ { declarations }) => declarations);
const data = {
  html: readJson('dist/editors/vscode.html-data.json'),
  css: readJson('dist/editors/vscode.css-data.json'),
  webTypes: readJson(readJson('package.json')['web-types']),
};

const namesIn = (/** @type {{name: string}[]} */ entries) => entries.map(({ name }) => name).sort();
const wordsOf = (/** @type {Entry} */ { type }) => type?.text.split(' | ').flatMap((word) => /^'(.+)'$/.exec(word)?.[1] ?? []) ?? [];

for (const name of /** @type {const} */ (['html', 'css'])) {
  test(`the ${name} data for VS Code is of its schema`, () => {
    const schema = createRequire(import.meta.url)(`vscode-${name}-languageservice/docs/customData.schema.json`);
    const validate = new Ajv({ strict: false }).compile({ ...schema, $schema: undefined });
    assert.ok(validate(data[name]), JSON.stringify(validate.errors));
  });
}

test('the settings that the README shows lead to files', () => {
  const paths = [...read('README.md').matchAll(/node_modules\/apsco-elements\/([\w./-]+)/g)].map(([, path = '']) => path);
  assert.deepEqual(
    paths.filter((path) => !existsSync(root + path)),
    [],
  );
  assert.ok(paths.length >= 2);
});

/** What VS Code offers where a text has a bar, beside what it offers anywhere. */
function offered(/** @type {string} */ marked) {
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('apsco', data.html)],
  });
  const document = html.TextDocument.create('file:///page.html', 'html', 1, marked.replace('|', ''));
  const { items } = service.doComplete(document, document.positionAt(marked.indexOf('|')), service.parseHTMLDocument(document));
  return items.filter(({ label }) => !/^(!DOCTYPE|\/.*|data-)$/.test(label));
}

const labels = (/** @type {{label: string}[]} */ items) => items.map(({ label }) => label).sort();

test('VS Code offers every tag', () => {
  assert.deepEqual(labels(offered('<|')), elements.map(({ tagName }) => tagName).sort());
});

for (const { tagName, attributes } of elements) {
  test(`VS Code offers the attributes of ${tagName}, their words, and what they mean`, () => {
    const items = offered(`<${tagName} |></${tagName}>`);
    assert.deepEqual(labels(items), namesIn(attributes));
    for (const attribute of attributes) {
      const item = items.find(({ label }) => label === attribute.name);
      assert.deepEqual(item?.documentation, { kind: 'markdown', value: attribute.description }, attribute.name);
      assert.equal(item?.textEdit?.newText.includes('='), attribute.type?.text !== 'boolean', `${attribute.name} has a value`);
      assert.deepEqual(labels(offered(`<${tagName} ${attribute.name}="|"></${tagName}>`)), wordsOf(attribute).sort(), attribute.name);
    }
  });
}

test('VS Code offers every part, state and custom property in a style sheet, each once', () => {
  const service = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [css.newCSSDataProvider(data.css)],
  });
  const offered = (/** @type {string} */ marked, /** @type {RegExp} */ wanted) => {
    const document = css.TextDocument.create('file:///page.css', 'css', 1, marked.replace('|', ''));
    const { items } = service.doComplete(document, document.positionAt(marked.indexOf('|')), service.parseStylesheet(document));
    return labels(items.filter(({ label }) => wanted.test(label)));
  };
  const all = (/** @type {'cssParts' | 'cssStates' | 'cssProperties'} */ kind, spell = (/** @type {string} */ name) => name) =>
    [...new Set(elements.flatMap((element) => element[kind].map(({ name }) => spell(name))))].sort();
  assert.deepEqual(
    offered('a::|', /^::part/),
    all('cssParts', (name) => `::part(${name})`),
  );
  assert.deepEqual(
    offered('a:|', /^:state/),
    all('cssStates', (name) => `:state(${name})`),
  );
  assert.deepEqual(offered('a { --| }', /^--/), all('cssProperties'));
});

test('the web-types are of this package and version', () => {
  const { name, version } = data.webTypes;
  assert.deepEqual({ name, version }, { name: manifest.name, version: manifest.version });
});

for (const element of elements) {
  test(`the web-types have all of ${element['tagName']}`, () => {
    const found = data.webTypes.contributions.html.elements.find((/** @type {Entry} */ { name }) => name === element['tagName']);
    const typed = (/** @type {Entry[]} */ entries) =>
      entries.map(({ name, type, description }) => ({ name, type: type?.text, description }));
    const told = (/** @type {Entry[]} */ entries) => entries.map(({ name, description }) => ({ name, description }));
    const fields = element.members.filter(({ kind }) => kind === 'field');
    assert.ok(found.description.includes(element.description));
    assert.deepEqual(
      found.attributes.map((/** @type {any} */ { name, value, description }) => ({ name, type: value.type, description })),
      typed(element.attributes),
    );
    assert.deepEqual(found.slots, told(element.slots));
    assert.deepEqual(found.js.properties, typed(fields));
    assert.deepEqual(found.js.events, typed(element.events));
    assert.deepEqual(found.css.properties, told(element.cssProperties));
    assert.deepEqual(found.css.parts, told(element.cssParts));
    assert.deepEqual(namesIn(found.css['pseudo-classes']), namesIn(element.cssStates.map(({ name }) => ({ name: `state(${name})` }))));
  });
}
