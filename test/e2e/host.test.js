/** What the host says of its files, and a partner's page with a strict policy. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { allReady, newPage, partner, serve, site, startBrowser, until, version } from './support.js';

const origin = site.slice(0, -1);
const policy = [
  "default-src 'none'",
  `script-src ${origin}`,
  `style-src ${origin}`,
  `connect-src ${origin}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
before(async () => {
  host = await serve({ policy });
});
after(() => host.close());

/** @returns {Promise<{status: number, headers: Record<string, string>, body: Buffer}>} */
const get = (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}) =>
  new Promise((resolve, reject) => {
    request(site + path, { headers }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: /** @type {any} */ (response.headers), body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

const chunk = () => `v${version}/${/\/(\w{8})\/ground\.js/.exec(host.read(`v${version}/importmap.json`))?.[1]}/ground.js`;

describe('every kind of file', () => {
  for (const [path, type, cache] of [
    [() => `v${version}/apsco.js`, 'javascript', /^public, max-age=31536000, immutable$/],
    [chunk, 'javascript', /immutable/],
    [() => 'v0/apsco.js', 'javascript', /^public, max-age=600, stale-while-revalidate=\d+, stale-if-error=\d+$/],
    [() => 'v0/apsco.css', 'css', /stale-while-revalidate/],
    [() => 'llms.txt', 'plain', /stale-while-revalidate/],
    [() => 'catalogue.json', 'json', /stale-while-revalidate/],
    [() => 'data/members.json', 'json', /^public, max-age=300, stale-while-revalidate=\d+, stale-if-error=\d+$/],
    [() => 'embed/member-list/status-full/tr/', 'html', /^public, max-age=600, stale/],
    [() => 'embed/member-list/status-full/tr/oembed.json', 'json', /stale-while-revalidate/],
  ]) {
    test(`${/** @type {() => string} */ (path).toString().slice(6, 50)}: open to any page, cached as it may be, compressed beforehand`, async () => {
      const address = /** @type {() => string} */ (path)();
      const plain = await get(address, { origin: 'null' });
      assert.equal(plain.status, 200);
      assert.equal(plain.headers['access-control-allow-origin'], '*');
      assert.equal(plain.headers['x-content-type-options'], 'nosniff');
      assert.match(plain.headers['content-type'] ?? '', new RegExp(`${type}.*charset=utf-8`));
      assert.match(plain.headers['cache-control'] ?? '', /** @type {RegExp} */ (cache));
      const [gz, br] = await Promise.all([get(address, { 'accept-encoding': 'gzip' }), get(address, { 'accept-encoding': 'br' })]);
      assert.equal(gz.headers['content-encoding'], 'gzip');
      assert.equal(br.headers['content-encoding'], 'br');
      assert.match(gz.headers['vary'] ?? '', /Accept-Encoding/);
      assert.deepEqual(gunzipSync(gz.body), plain.body);
      assert.deepEqual(brotliDecompressSync(br.body), plain.body);
      const again = await get(address, { 'if-none-match': plain.headers['etag'] ?? '' });
      assert.equal(again.status, 304);
    });
  }
});

test('what is not there is said not to be, to anybody', async () => {
  for (const path of [
    'embed/',
    'embed/member-list/',
    'v0/',
    `v${version}/lost.js`,
    'assets/lost.js',
    'embed/member-list/status-none/en/',
    'embed/member-lost/en/',
    'v0/nothing.js',
    'nginx.conf',
    '_headers',
    'v0/apsco.js.gz',
  ]) {
    const { status, headers } = await get(path);
    assert.equal(status, 404, path);
    assert.equal(headers['access-control-allow-origin'], '*');
    // It may be there tomorrow.
    assert.equal(headers['cache-control'], undefined, path);
  }
});

test('a page has one address, with a slash at its end', async () => {
  const { status, headers } = await get('embed/member-list/en');
  assert.equal(status, 301);
  assert.equal(headers['location'], '/embed/member-list/en/');
});

test('the scripts of the major version lead into the folder of the exact one, which stays', () => {
  assert.match(host.read('v0/apsco.js'), new RegExp(`\\.\\./v${version.replaceAll('.', '\\.')}/\\w{8}`));
  assert.doesNotMatch(host.read('v0/apsco.all.js'), /\.\.\/v\d/);
});

test('no script has a loopback address, or any other, written into it', () => {
  for (const file of ['apsco.js', 'apsco.bundle.js', 'apsco.all.js', 'frame.js', 'framed.js']) {
    assert.doesNotMatch(host.read(`v${version}/${file}`), /127\.0\.0\.1|localhost/);
  }
});

test('a policy that allows this host and no more, and demands trusted types, is kept by every element', async () => {
  const chromium = await startBrowser();
  const { page, lines, close } = await newPage(chromium.browser);
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      /** @type {any} */ (window).violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const response = await page.goto(`${partner}everything.html`);
  assert.equal(response?.headers()['content-security-policy'], policy);
  await until(page, allReady);
  await page.waitForNetworkIdle();
  assert.equal(
    await page.evaluate(() => [...document.querySelectorAll('body *')].filter(({ localName }) => localName.startsWith('apsco-')).length),
    16,
  );
  assert.ok(await page.evaluate(() => document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('.flag svg')));
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).violations), []);
  assert.deepEqual(lines, []);
  await close();
  await chromium.close();
});

test('a policy that forbids the host leaves the fallback', async () => {
  await host.close();
  host = await serve({ policy: "script-src 'self'" });
  const chromium = await startBrowser();
  const { page, close } = await newPage(chromium.browser);
  await page.goto(`${partner}tag.html`);
  assert.match(await page.evaluate(() => document.body.innerText), /Member States of APSCO/);
  await close();
  await chromium.close();
});
