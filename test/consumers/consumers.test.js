/** Applications that install the package as npm would publish it: each is built by its own tools and looked at in a real browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { serve } from '../../.tools/static-server.js';
import { newPage, startBrowser, textOf, until } from '../e2e/support.js';
import { pack, root } from '../support/node-package.js';

/** @typedef {import('puppeteer-core').Page} Page */

const tag = 'apsco-member-list';

/** The classes of the manifest that have a tag. @type {{tagName: string, cssParts: {name: string}[]}[]} */
const declarations = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'))
  .modules.flatMap((/** @type {any} */ module) => module.declarations)
  .filter((/** @type {any} */ declaration) => declaration.tagName);
const tags = declarations.map(({ tagName }) => tagName);
const partsOf = (/** @type {string} */ tag) => declarations.find(({ tagName }) => tagName === tag)?.cssParts.map(({ name }) => name) ?? [];

/** Where the applications are: out of reach of this project's own modules. @type {string} */
let project;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;

/** Runs npm; what it says is told only if it fails. */
const npm = (/** @type {string[]} */ ...words) =>
  promisify(execFile)('npm', words, { cwd: project, maxBuffer: 2 ** 24 }).catch(({ message, stdout }) => {
    throw new Error(`${message}\n${stdout}`);
  });

before(
  async () => {
    project = await realpath(await mkdtemp(join(tmpdir(), 'consumers-')));
    await cp(`${root}test/consumers`, project, { recursive: true, filter: (path) => !path.endsWith('/node_modules') });
    await npm('install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', await pack(project));
    chromium = await startBrowser();
  },
  { timeout: 300_000 },
);

after(async () => {
  await chromium?.close();
  await rm(project, { recursive: true, force: true });
});

/**
 * Serves a folder and looks at a page in it, of which nobody may complain in the console.
 * @param {string} folder
 * @param {string} path
 * @param {(page: Page) => Promise<void>} look
 */
async function visit(folder, path, look) {
  const { origin, close } = await serve(join(project, folder));
  const { page, lines, close: leave } = await newPage(chromium.browser);
  try {
    await page.goto(`${origin}/${path}`);
    await look(page);
    assert.deepEqual(lines, []);
  } catch (error) {
    throw lines.length ? new Error(`The console says: ${lines.join('\n')}`, { cause: error }) : error;
  } finally {
    await leave();
    close();
  }
}

/** Waits until an element shows a text. */
const has = (/** @type {Page} */ page, /** @type {string} */ selector, /** @type {string} */ text) =>
  until(page, (selector, text) => document.querySelector(selector)?.shadowRoot?.textContent?.includes(text), selector, text);

/** The application heard that what it set was applied, and the list shows it in Turkish. */
async function works(/** @type {Page} */ page) {
  await until(page, () => document.querySelector('output')?.textContent);
  assert.equal(await page.$eval('output', ({ textContent }) => textContent), 'applied');
  await has(page, tag, 'Türkiye Cumhuriyeti');
  assert.match((await textOf(page, tag)) ?? '', /Üye Devletler.*Bangladeş/);
}

/** What is written under a heading of the application's own. */
const ownHeading = (/** @type {Page} */ page) =>
  page.$eval('our-partners', (element) => element.shadowRoot?.querySelector('h1')?.textContent?.trim());

test('plain HTML with an import map, without any build', () => visit('', 'plain/', works));

for (const app of ['react', 'vue', 'svelte', 'angular']) {
  test(app, async () => {
    await npm('run', app);
    await visit(`${app}/dist`, '', works);
  });
}

test('eleventy, prerendered: the page can be read without scripts, and with them nothing is there twice', async () => {
  await npm('run', 'eleventy');
  await visit('eleventy/dist', '', async (page) => {
    await works(page);
    const list = await page.$eval(tag, ({ shadowRoot }) => ({
      contents: shadowRoot?.querySelectorAll('.root').length,
      names: [...(shadowRoot?.querySelectorAll('[part~=name]') ?? [])].map(({ textContent }) => textContent),
    }));
    assert.equal(list.contents, 1);
    assert.ok(list.names.includes('Bangladeş'));
    assert.deepEqual(list.names, [...new Set(list.names)]);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.match((await textOf(page, tag)) ?? '', /Üye Devletler.*Bangladeş.*Türkiye/);
    assert.equal(await page.evaluate((tag) => customElements.get(tag), tag), undefined);
  });
});

test('an application with another lit, and with languages of its own', async () => {
  await npm('run', 'localized');
  await visit('localized/dist', '', async (page) => {
    await works(page);
    const versions = await page.evaluate(() => /** @type {{litHtmlVersions?: string[]}} */ (globalThis).litHtmlVersions);
    assert.deepEqual(versions?.map(([major]) => major).sort(), ['2', '3']);
    const turkish = await textOf(page, tag);
    assert.equal(await ownHeading(page), 'Our partners');
    await page.click('button');
    await has(page, 'our-partners', 'Nuestros socios');
    assert.equal(await textOf(page, tag), turkish);
    await page.$eval(tag, (element) => element.setAttribute('lang', 'id'));
    await has(page, tag, 'Negara Anggota');
    assert.equal(await ownHeading(page), 'Nuestros socios');
  });
});

describe('what imports the contact card gets no other element', () => {
  const own = 'apsco-contact-card';
  before(() => npm('run', 'one-element'));

  for (const bundler of ['vite', 'webpack']) {
    const folder = `one-element/dist/${bundler}`;

    test(`${bundler}: neither the tag nor the markup of another is in what was built`, async () => {
      const files = await readdir(join(project, folder), { recursive: true });
      const code = (
        await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(project, folder, file), 'utf8')))
      ).join();
      assert.deepEqual(
        tags.filter((tag) => new RegExp(`${tag}(?![\\w-])`).test(code)),
        [own],
      );
      const parts = [...code.matchAll(/ part="([\w-]+)"/g)].map(([, part]) => part);
      assert.ok(parts.includes('field'));
      assert.deepEqual(
        parts.filter((part) => !partsOf(own).includes(part)),
        [],
      );
    });

    for (const [script, registered] of /** @type {[string, string[]][]} */ ([
      ['tag.js', [own]],
      ['class.js', []],
    ])) {
      test(`${bundler}: ${script} registers ${registered.join() || 'nothing'}`, () =>
        visit('one-element', '', async (page) => {
          await page.addScriptTag({ type: 'module', url: `dist/${bundler}/${script}` });
          await until(page, () => 'done' in globalThis);
          assert.deepEqual(await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags), registered);
        }));
    }
  }
});
