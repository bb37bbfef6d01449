/** What a CMS lets through, on a page whose site loads the loader. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newPage, partner, serve, shown, site, startBrowser, textOf, until } from './support.js';

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
/** @type {Awaited<ReturnType<typeof newPage>>} */
let opened;
before(async () => {
  host = await serve();
  chromium = await startBrowser();
  opened = await newPage(chromium.browser);
  await opened.page.goto(`${partner}placeholders.html`);
  await opened.page.waitForNetworkIdle();
});
after(async () => {
  await chromium.close();
  await host.close();
});

/** What stands in a place: the elements with their attributes, and what is in them. */
const inside = (/** @type {string} */ place) =>
  opened.page.evaluate((place) => {
    const root = document.querySelector(place);
    return [...(root?.querySelectorAll('*') ?? [])]
      .filter(({ localName }) => localName.startsWith('apsco-'))
      .map((each) => ({
        tag: each.localName,
        attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
        fallback: each.textContent?.trim(),
        ready: each.matches(':state(ready)'),
      }));
  }, place);

test('a line with its hooks becomes an element in it, with the link as its fallback; a hook outdoes the address', async () => {
  assert.deepEqual(await inside('#line'), [
    { tag: 'apsco-member-list', attributes: { status: 'full', lang: 'es' }, fallback: 'APSCO members', ready: true },
  ]);
  assert.match((await textOf(opened.page, '#line apsco-member-list')) ?? '', /^Estados miembros/i);
});

test('where the hooks were stripped the address says it all', async () => {
  assert.deepEqual(await inside('#stripped'), [
    { tag: 'apsco-member-list', attributes: { status: 'signatory', lang: 'tr' }, fallback: 'APSCO members', ready: true },
  ]);
  assert.deepEqual(await inside('#half'), [
    { tag: 'apsco-member-list', attributes: { layout: 'table', lang: 'fa' }, fallback: 'APSCO members', ready: true },
  ]);
});

test('a link alone in its block, dressed or not', async () => {
  assert.deepEqual(await inside('#alone'), [
    { tag: 'apsco-contact-card', attributes: { fields: 'telephone email', lang: 'id' }, fallback: 'APSCO contact', ready: true },
  ]);
  assert.deepEqual(await inside('#item'), [
    { tag: 'apsco-member-badge', attributes: { country: 'th', variant: 'full', lang: 'th' }, fallback: 'APSCO', ready: true },
  ]);
});

test('what the media embed of CKEditor stores', async () => {
  const [found] = await inside('.media:has(#ckeditor)');
  assert.deepEqual(found, { tag: 'apsco-key-facts', attributes: { lang: 'mn' }, fallback: '', ready: true });
  assert.deepEqual(await inside('#preview'), [
    { tag: 'apsco-legal-notice', attributes: { lang: 'zh-Hans' }, fallback: 'Preview', ready: true },
  ]);
});

for (const [place, why] of [
  ['#sentence', 'a link in a sentence'],
  ['#menu', 'a link in a menu'],
  ['#heading', 'a link in a heading'],
  ['#foreign', 'an address of another host'],
  ['#unknown', 'an address of no element'],
  ['#strange', 'an address with what is no attribute'],
  ['#editor', 'what is being edited'],
  ['#danger', 'a name that every object has'],
  ['#oembed', 'the link of an embed whose frame stands beside it'],
]) {
  test(`${why} stays as it is`, async () => {
    assert.deepEqual(await inside(place ?? ''), []);
  });
}

test('hooks set no more than the attributes of the library, and not where data comes from', async () => {
  assert.deepEqual(await inside('#hooks'), [
    { tag: 'apsco-contact-card', attributes: { layout: 'line' }, fallback: 'Contact', ready: true },
  ]);
});

test('a frame beside it has the height of its content', async () => {
  await until(opened.page, () => Number(document.querySelector('iframe')?.height) > 300);
});

test('nothing was asked for twice, and nothing said', () => {
  const asked = opened.requests.filter((url) => url.startsWith(site) && !url.includes('/embed/'));
  // The frame asks for its own.
  const own = asked.filter((url) => /v0\/|placeholder|member-list|\/tr|\/es/.test(url));
  assert.deepEqual(
    own.filter((url, index) => own.indexOf(url) !== index),
    [],
  );
  assert.deepEqual(opened.lines, []);
});

test('what a CMS makes of an empty line stays out of the way, and names that stand for something else', async () => {
  const link = `<a href="${site}embed/forum/en/">The forum</a>`;
  const page = host.page(
    'odd.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Odd</title><script type="module" src="${site}v0/apsco.js"></script><body>
      <p id="break">${link}<br></p><p id="space">&nbsp;${link}</p>
      <svg id="drawing" width="10" height="10"><a href="${site}embed/forum/en/"><text>The forum</text></a></svg>
      <form id="clobbered" lang="tr"><input name="lang"><input name="matches"><apsco-legal-notice></apsco-legal-notice></form>
      <img name="currentScript" alt="" data-src="https://evil.example/data"><form name="scripts"><input data-src="https://evil.example/data"></form>
    </body></html>`,
  );
  const other = await newPage(chromium.browser);
  await other.page.goto(page);
  await shown(other.page, '#break apsco-forum');
  await shown(other.page, '#space apsco-forum');
  await shown(other.page, '#clobbered apsco-legal-notice');
  assert.equal(await other.page.evaluate(() => document.querySelectorAll('#drawing apsco-forum').length), 0);
  assert.deepEqual(
    other.requests.filter((url) => url.includes('evil')),
    [],
  );
  assert.deepEqual(other.lines, []);
  await other.close();
});

test('no writer of a text chooses where the facts come from, by whatever name', async () => {
  const all = `<script src="${site}v0/apsco.all.js"></script>`;
  for (const trap of [
    '<img name="currentScript" alt="" data-src="https://evil.example/data">',
    `<form name="scripts"><input src="${site}v0/apsco.all.js" data-src="https://evil.example/data"></form>`,
  ]) {
    const other = await newPage(chromium.browser);
    await other.page.goto(
      host.page(
        'trap.html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trap</title><body>${trap}${all}<apsco-member-list></apsco-member-list></body></html>`,
      ),
    );
    await shown(other.page, 'apsco-member-list');
    await other.page.waitForNetworkIdle();
    assert.deepEqual(
      other.requests.filter((url) => url.includes('evil')),
      [],
    );
    await other.close();
  }
});

test('a page that is still arriving is left alone till it is there', async () => {
  // A script that does not wait, and the rest of a sentence that comes late.
  const page = host.page(
    'arriving.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title><script>
      document.write('<script src="${site}v0/apsco.all.js"><\\/script>');
    </script><body><p id="sentence"><a href="${site}embed/forum/en/">The forum</a><script>
      // Time passes, and the observer has seen the link alone.
    </script> of 2015.</p><p id="alone"><a href="${site}embed/forum/en/">The forum</a></p>`,
  );
  const other = await newPage(chromium.browser);
  await other.page.goto(page);
  await shown(other.page, '#alone apsco-forum');
  assert.equal(await other.page.evaluate(() => document.querySelectorAll('apsco-forum').length), 1);
  assert.deepEqual(other.lines, []);
  await other.close();
});
