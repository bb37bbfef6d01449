/** The single files: a module, and a classic script with everything inside; their hashes, and the data that stays fresh. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { allReady, newPage, partner, root, serve, shown, site, startBrowser, textOf, until, version } from './support.js';

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
before(async () => {
  host = await serve();
  chromium = await startBrowser();
});
after(async () => {
  await chromium.close();
  await host.close();
});

/** @param {string} address @param {(opened: Awaited<ReturnType<typeof newPage>>) => Promise<void>} use */
async function open(address, use) {
  const opened = await newPage(chromium.browser);
  try {
    await opened.page.goto(address);
    await use(opened);
  } finally {
    await opened.close();
  }
}

const pageOf = (/** @type {string} */ name) =>
  readFileSync(`${root}test/e2e/pages/${name}.html`, 'utf8').replaceAll('SITE/', site).replaceAll('VERSION', version);

describe('apsco.bundle.js', () => {
  test('has every element, and asks for languages, flags and the rest when they are needed, under a query of a CMS too', async () => {
    await open(`${partner}bundle.html`, async ({ page, requests, lines }) => {
      await until(page, allReady);
      await page.waitForNetworkIdle();
      assert.match((await textOf(page, 'apsco-member-list')) ?? '', /^Üye Devletler/);
      assert.match((await textOf(page, '#alone apsco-forum')) ?? '', /\p{Script=Arabic}/u);
      const asked = requests.filter((url) => url.startsWith(site));
      assert.deepEqual(
        asked.filter((url, index) => asked.indexOf(url) !== index),
        [],
      );
      // One copy of the module, whatever its address, and nothing that only the loader needs.
      assert.equal(asked.filter((url) => url.includes('apsco.bundle.js')).length, 1);
      assert.deepEqual(
        asked.filter((url) => /\/(ground|shared|members|member-list)\.js/.test(url)),
        [],
      );
      for (const part of [
        'tr.js',
        'fa.js',
        'flags.js',
        'pacific.js',
        'bundle.layouts.js',
        'bundle.filter.js',
        'bundle.remote.js',
        'milestones.check.js',
        'milestones.tr.js',
        'forum.fa.js',
      ])
        assert.ok(
          asked.some((url) => url.endsWith(`/${part}`)),
          part,
        );
      assert.ok(asked.includes(`${site}data/milestones.json`));
      assert.deepEqual(lines, []);
    });
  });

  test('its parts work with it: the filter finds, the status line speaks the language', async () => {
    await open(`${partner}bundle.html`, async ({ page, lines }) => {
      await until(page, allReady);
      await page.evaluate(() => {
        const field = document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('input');
        if (field) field.value = 'peru';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until(page, () => document.querySelector('apsco-member-list')?.shadowRoot?.querySelectorAll('tbody tr').length === 1);
      assert.match((await textOf(page, 'apsco-milestones')) ?? '', /tarihinde güncellendi/);
      assert.deepEqual(lines, []);
    });
  });

  test('exports what the package does', async () => {
    await open(`${partner}bundle.html`, async ({ page }) => {
      const names = await page.evaluate(async (url) => Object.keys(await import(url)), `${site}v0/apsco.bundle.js?ver=6.7`);
      for (const name of ['ApscoMemberList', 'ApscoErrorEvent', 'configure', 'discover']) assert.ok(names.includes(name), name);
    });
  });
});

test('what is inside of others is listed beside the scripts, in the versions that say so themselves', async () => {
  const list = host.read(`v${version}/THIRD-PARTY.txt`);
  assert.equal(host.read('v0/THIRD-PARTY.txt'), list);
  await open(`${partner}all.html`, async ({ page }) => {
    const versions = await page.evaluate(() => {
      const { litHtmlVersions, litElementVersions, reactiveElementVersions } = /** @type {any} */ (globalThis);
      return { 'lit-html': litHtmlVersions, 'lit-element': litElementVersions, '@lit/reactive-element': reactiveElementVersions };
    });
    for (const [name, [own]] of Object.entries(versions)) assert.ok(list.includes(`\n${name} ${own} (BSD-3-Clause)\n`), `${name} ${own}`);
  });
  for (const name of ['@lit/localize', 'country-flag-icons', 'world-atlas', 'ajv']) assert.ok(list.includes(`\n${name} `), name);
});

describe('apsco.all.js', () => {
  const integrity = () => JSON.parse(host.read(`v${version}/integrity.json`))['apsco.all.js'];
  const pinned = (name = 'pinned.html') => host.page(name, pageOf('all').replace('INTEGRITY', integrity()));

  test('asks for nothing but fresh data, in any language', async () => {
    await open(pinned(), async ({ page, requests, lines }) => {
      await until(page, allReady);
      await page.waitForNetworkIdle();
      assert.match((await textOf(page, 'apsco-member-list')) ?? '', /\p{Script=Thai}/u);
      assert.match((await textOf(page, '#alone apsco-contact-card')) ?? '', /\p{Script=Arabic}/u);
      const asked = requests
        .filter((url) => url.startsWith(site))
        .map((url) => url.slice(site.length))
        .sort();
      assert.deepEqual(asked, ['data/contact.json', 'data/members.json', 'data/statuses.json', `v${version}/apsco.all.js`]);
      assert.deepEqual(lines, []);
    });
  });

  test('its hash is the one that is published', () => {
    const hash = createHash('sha384')
      .update(host.read(`v${version}/apsco.all.js`))
      .digest('base64');
    assert.equal(integrity(), `sha384-${hash}`);
  });

  test('a page that pins it shows a member that has come since', async () => {
    host.change('data/members.json', (text) => {
      const data = JSON.parse(text);
      data.updated = '2099-01-01';
      data.members.push({ code: 'LK', status: 'full', names: { en: 'Sri Lanka', th: 'ศรีลังกา' } });
      return JSON.stringify(data);
    });
    await open(pinned(), async ({ page, lines }) => {
      await until(page, () => document.querySelector('apsco-member-list')?.shadowRoot?.textContent?.includes('ศรีลังกา'));
      assert.deepEqual(lines, []);
    });
  });

  test('with one byte changed the browser refuses it, and the fallback stays', async () => {
    const address = pinned();
    host.change(`v${version}/apsco.all.js`, (text) => text.replace('Member States', 'Member states'));
    await open(address, async ({ page, lines }) => {
      await page.waitForNetworkIdle();
      assert.equal(await page.evaluate(() => customElements.get('apsco-member-list') === undefined), true);
      assert.match(await page.evaluate(() => document.body.innerText), /Member States of APSCO/);
      assert.ok(
        lines.some((line) => line.includes('integrity')),
        lines.join('\n'),
      );
    });
    host.change(`v${version}/apsco.all.js`, (text) => text.replace('Member states', 'Member States'));
  });

  test('works from a disk, without any host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'disk-'));
    cpSync(`${root}dist/site/v${version}/apsco.all.js`, join(folder, 'apsco.all.js'));
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><html lang="mn"><meta charset="utf-8"><title>On a disk</title><script src="apsco.all.js"></script><apsco-member-list layout="grid" filterable></apsco-member-list><apsco-member-map></apsco-member-map>',
    );
    await open(pathToFileURL(join(folder, 'page.html')).href, async ({ page, requests, lines }) => {
      await until(page, allReady);
      await until(page, () => document.querySelector('apsco-member-map')?.shadowRoot?.querySelector('.marker'));
      assert.match((await textOf(page, 'apsco-member-list')) ?? '', /\p{Script=Cyrillic}/u);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('file:')),
        [],
      );
      assert.deepEqual(lines, []);
    });
    rmSync(folder, { recursive: true });
  });
});

describe('an import map with the hashes of the chunks', () => {
  const mapped = () => host.page('mapped.html', pageOf('import-map').replace('IMPORTMAP', host.read(`v${version}/importmap.json`)));

  test('lets them pass', async () => {
    await open(mapped(), async ({ page, lines }) => {
      await shown(page, 'apsco-member-list');
      assert.deepEqual(lines, []);
    });
  });

  test('holds one with a changed byte back: the fallback stays', async () => {
    const [, folder] = /v[\d.]+\/(\w{8})\/ground\.js/.exec(host.read(`v${version}/importmap.json`)) ?? [];
    const address = mapped();
    host.change(`v${version}/${folder}/ground.js`, (text) => `${text} `);
    await open(address, async ({ page, lines }) => {
      await page.waitForNetworkIdle();
      assert.equal(await page.evaluate(() => customElements.get('apsco-member-list') === undefined), true);
      assert.match(await page.evaluate(() => document.body.innerText), /Member States of APSCO/);
      assert.equal(lines.filter((line) => line.startsWith('warn: <apsco-member-list>')).length, 1, lines.join('\n'));
    });
  });
});
