/** What is made of hostile data in Node: elements, pages, JSON-LD and oEmbed, read back by a parser of HTML. */
import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import fc from 'fast-check';
import { parse, parseFragment } from 'parse5';
import { wrongIn } from '../support/harmless.js';
import { attacks, filled, hostileText } from '../support/hostile-data.js';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** @type {typeof import('../../src/prerender/render.js')} */
const { datasets, render } = await import(new URL('../../dist/prerender/render.js', import.meta.url).href);
/** @type {typeof import('../../src/prerender/pages.js')} */
const { embedPages } = await import(new URL('../../dist/prerender/pages.js', import.meta.url).href);

/** The bundled data as it is, to be put back. */
const originals = datasets.map(({ bundled }) => structuredClone(bundled));
const put = (/** @type {unknown[]} */ contents) => datasets.forEach(({ bundled }, index) => void Object.assign(bundled, contents[index]));
/** All data of the organization with every text replaced by one. */
const fillAll = (/** @type {string} */ text) => put(originals.map((content) => filled(content, text)));

const tags = {
  'apsco-breadcrumb': { 'base-url': '/about/' },
  'apsco-contact-card': {},
  'apsco-forum': { lang: 'fa' },
  'apsco-key-facts': {},
  'apsco-legal-notice': {},
  'apsco-member-badge': { country: 'TH', variant: 'full' },
  'apsco-member-list': { layout: 'table' },
  'apsco-member-map': { lang: 'ur' },
  'apsco-milestones': {},
  'apsco-programmes': { layout: 'cards' },
  'apsco-sg-message': { excerpt: '2' },
  'apsco-site-nav': { 'base-url': 'https://site.example' },
};

/** All elements of a tree, with those in templates. @returns {Generator<Element>} */
function* elementsIn(/** @type {any} */ node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
    if (child.tagName) yield child;
    yield* elementsIn(child);
  }
}

const attribute = (/** @type {Element} */ { attrs }, /** @type {string} */ name) => attrs.find((each) => each.name === name)?.value;
const textOf = (/** @type {any} */ node) =>
  /** @type {string} */ (node.childNodes.map((/** @type {any} */ each) => each.value ?? textOf(each)).join(''));

/** What stands in markup that data may not bring about; tags, templates and styles are the elements' own frame. */
const wrongBelow = (/** @type {any} */ tree) =>
  [...elementsIn(tree)]
    .filter(({ tagName }) => !['main', 'template', 'style', ...Object.keys(tags)].includes(tagName))
    .flatMap(({ tagName, attrs }) => wrongIn(tagName, attrs));

/** Text as a parser of HTML gives it back. */
const read = (/** @type {string} */ text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

/** The first pages of the site, with their answers to oEmbed. */
async function pages(/** @type {number} */ count) {
  const found = [];
  for await (const { path, text } of embedPages('https://site.example/')) {
    found.push({ path, text });
    if (found.length === 2 * count) break;
  }
  return found;
}

/** Looks at all that a page of hostile facts has. */
async function examine(/** @type {string} */ text) {
  fillAll(text);
  const [page, oembed] = await pages(1);
  assert.ok(page && oembed);
  const tree = parse(page.text);
  const all = [...elementsIn(tree)];
  const named = (/** @type {string} */ name) => all.filter(({ tagName }) => tagName === name);
  assert.deepEqual(
    named('script').map((each) => attribute(each, 'type')),
    ['application/ld+json', 'module'],
  );
  assert.deepEqual([named('base'), named('iframe'), all.filter((each) => attribute(each, 'http-equiv') !== undefined)].flat(), []);
  const [main] = named('main');
  assert.deepEqual(wrongBelow(main), []);
  assert.equal(textOf(named('title')[0]).endsWith(` · ${read(text)}`), true);

  const facts = JSON.parse(textOf(named('script')[0]));
  assert.deepEqual([facts.name, facts.alternateName, facts['@type']], [text, text, 'Organization']);

  const answer = JSON.parse(oembed.text);
  const shown = [...elementsIn(parseFragment(answer.html))];
  assert.deepEqual(
    shown.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')),
    ['blockquote', 'a href', 'iframe src width height title frameborder'],
  );
  assert.ok(
    shown.slice(1).every((each) => /^https:\/\/site\.example\/embed\//.test(attribute(each, 'href') ?? attribute(each, 'src') ?? '')),
  );
  assert.equal(answer.provider_name, text);
}

/** Renders an element of hostile facts. */
async function examineElement(/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes, /** @type {string} */ text) {
  fillAll(text);
  const tree = parseFragment(await render(tag, attributes));
  assert.deepEqual(wrongBelow(tree), []);
  const [element, ...others] = tree.childNodes;
  assert.equal(/** @type {any} */ (element).tagName, tag);
  assert.deepEqual(others, [], 'nothing escapes from the tag');
}

// A state may be none of the data, and that is said.
before(() => void mock.method(console, 'warn', () => {}));
after(() => put(originals));

for (const [tag, attributes] of Object.entries(tags)) {
  test(`<${tag}> is rendered to markup without anything that its data brings`, async () => {
    for (const text of attacks) await examineElement(tag, attributes, text);
    await fc.assert(
      fc.asyncProperty(hostileText, (text) => examineElement(tag, attributes, text)),
      { numRuns: 100, seed: 2008 },
    );
  });
}

test('pages, their JSON-LD and their answers to oEmbed hold whatever the facts say', async () => {
  for (const text of attacks) await examine(text);
  await fc.assert(fc.asyncProperty(hostileText, examine), { numRuns: 200, seed: 2008 });
});

test('the title of a page is what its element says, escaped once', async () => {
  fillAll('Fish & <Chips> "here"');
  for (const { path, text } of await pages(60)) {
    const said = path.endsWith('.json')
      ? JSON.parse(text).title
      : textOf([...elementsIn(parse(text))].find(({ tagName }) => tagName === 'title'));
    assert.doesNotMatch(said, /&\w+;/, path);
  }
});
