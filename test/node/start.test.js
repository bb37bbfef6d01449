/** `npm start` in a fresh clone, where nothing is built: the site as it is made while one looks at it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createServer } from 'vite';
import { list, root } from '../../.tools/files.js';

/** @type {import('vite').ViteDevServer} */
let server;
/** @type {string} */
let origin;
before(async () => {
  server = await createServer({ configFile: `${root}vite.config.ts`, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  [origin = ''] = server.resolvedUrls?.local ?? [];
});
after(() => server.close());

for (const path of [
  '',
  'builder/',
  'theming/',
  'data-check/',
  'versions/',
  'welcome.html',
  ...list('src/elements').map((name) => `elements/${name}/`),
]) {
  test(`/${path} is a page, and its scripts and style sheets are there`, async () => {
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 200);
    const text = await answer.text();
    assert.match(text, /<title[^>]*>[^<]*[aA](psco|PSCO)/);
    const parts = [...text.matchAll(/ (?:src|href)="([^"]+\.(?:ts|css)[^"]*)"/g)].map(([, part = '']) => new URL(part, origin + path));
    assert.ok(parts.length >= 2);
    for (const part of parts) {
      const { status, headers } = await fetch(part);
      assert.equal(status, 200, part.href);
      assert.match(headers.get('content-type') ?? '', /javascript|css/, part.href);
    }
  });
}

test('data is served beside it, what is none is missing, and nothing outside', async () => {
  assert.equal((await (await fetch(`${origin}data/members.json`)).json()).members.length, 10);
  assert.equal((await fetch(`${origin}data/nothing.json`)).status, 404);
  assert.equal((await fetch(`${origin}data/..%2fpackage.json`)).status, 404);
  assert.equal((await fetch(`${origin}elements/nothing/`)).status, 404);
});
