/** The ways in, in another engine: each page as it is, in Firefox. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { allReady, partner, root, serve, site, until, version } from './support.js';

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {import('puppeteer-core').Browser} */
let firefox;
const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
before(async () => {
  host = await serve();
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
  if (!executablePath) throw new Error('Firefox is not installed (Debian: apt-get install firefox-esr).');
  firefox = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: profile });
});
after(async () => {
  await firefox.close();
  await host.close();
  rmSync(profile, { recursive: true, force: true });
});

/** @param {string} address @param {(page: import('puppeteer-core').Page, lines: string[]) => Promise<void>} use */
async function open(address, use) {
  const page = await firefox.newPage();
  /** @type {string[]} */
  const lines = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  await page.goto(address);
  await use(
    page,
    lines.filter((line) => !line.startsWith('debug')),
  );
  await page.close();
}

for (const [name, count] of /** @type {[string, number][]} */ ([
  ['tag', 1],
  ['everything', 16],
  ['bundle', 4],
])) {
  test(`${name}.html: every element shows its content, and nothing is said`, async () => {
    await open(`${partner}${name}.html`, async (page, lines) => {
      await until(page, allReady);
      assert.equal(
        await page.evaluate(
          () => [...document.querySelectorAll('body *')].filter(({ localName }) => localName.startsWith('apsco-')).length,
        ),
        count,
      );
      assert.deepEqual(lines, []);
    });
  });
}

test('the pinned file with its hash', async () => {
  const markup = readFileSync(`${root}test/e2e/pages/all.html`, 'utf8').replaceAll('SITE/', site).replaceAll('VERSION', version);
  const integrity = JSON.parse(host.read(`v${version}/integrity.json`))['apsco.all.js'];
  await open(host.page('pinned.html', markup.replace('INTEGRITY', integrity)), async (page, lines) => {
    await until(page, allReady);
    assert.deepEqual(lines, []);
  });
});

test('placeholders and links', async () => {
  await open(`${partner}placeholders.html`, async (page) => {
    await until(page, allReady);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('body [id]')]
        .filter((each) => [...each.querySelectorAll('*')].some(({ localName }) => localName.startsWith('apsco-')))
        .map(({ id }) => id),
    );
    assert.deepEqual(found, ['line', 'stripped', 'half', 'alone', 'item', 'preview', 'hooks']);
  });
});

test('frames have the height of their content', async () => {
  await open(`${partner}frames.html`, async (page) => {
    await until(page, () =>
      ['plain', 'sandboxed'].every((id) => Number(/** @type {HTMLIFrameElement} */ (document.getElementById(id)).height) > 300),
    );
  });
});

test('what came with the page is taken over', async () => {
  await open(`${site}embed/member-list/layout-table/fa/`, async (page, lines) => {
    await until(page, allReady);
    assert.equal(await page.evaluate(() => document.querySelector('apsco-member-list')?.shadowRoot?.querySelectorAll('.root').length), 1);
    assert.deepEqual(lines, []);
  });
});
