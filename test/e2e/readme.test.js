/** The snippets of the README, pasted as they are. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { newPage, root, serve, shown, site, startBrowser, textOf, until } from './support.js';

const [, ways = ''] = readFileSync(`${root}README.md`, 'utf8').split(/<!-- ways:(?:start|end) -->/);
const blocks = [...ways.matchAll(/```(\w+)\n(.*?)\n```/gs)].map(([, language, text = '']) => ({
  language,
  text: text.replaceAll('https://HOST/', site),
}));
const html = blocks.filter(({ language }) => language === 'html').map(({ text }) => text);
const find = (/** @type {RegExp} */ pattern) => html.find((text) => pattern.test(text)) ?? assert.fail(`no snippet is like ${pattern}`);
const loader = `<script type="module" src="${site}v0/apsco.js"></script>`;

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

/** Pastes markup into an empty page; gives what an element in it says. */
async function pasted(/** @type {string} */ markup) {
  const { page, lines, close } = await newPage(chromium.browser);
  await page.goto(
    host.page('pasted.html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><body>${markup}</body></html>`),
  );
  await shown(page, 'apsco-member-list');
  const text = await textOf(page, 'apsco-member-list');
  assert.deepEqual(lines, []);
  await close();
  return text ?? '';
}

test('no snippet is of more than one line but the script for Node', () => {
  assert.deepEqual(
    blocks.filter(({ language, text }) => language !== 'js' && text.includes('\n')),
    [],
  );
  assert.equal(blocks.length, 10);
});

for (const [name, pattern] of /** @type {[string, RegExp][]} */ ([
  ['one script and a tag', /apsco\.js".*<apsco-/],
  ['one module', /apsco\.bundle\.js/],
  ['one pinned file', /apsco\.all\.js" integrity=/],
])) {
  test(name, async () => {
    const snippet = find(pattern);
    assert.match(snippet, /<noscript><a href/);
    assert.match(await pasted(snippet), /^Üye Devletler.*Bangladeş/);
  });
}

test('a placeholder, and a link alone in its paragraph, where the loader is', async () => {
  assert.match(await pasted(loader + find(/data-apsco/)), /^Üye Devletler/);
  const [, text, address] = /\[(.*)\]\((.*)\)/.exec(blocks.find(({ language }) => language === 'markdown')?.text ?? '') ?? [];
  assert.match(await pasted(`${loader}<p><a href="${address}">${text}</a></p>`), /^Üye Devletler/);
});

test('an address is a page, and a frame shows it as high as it is', async () => {
  const address = blocks.find(({ language }) => language === 'text')?.text ?? '';
  const frame = find(/^<iframe/);
  assert.ok(frame.includes(`src="${address}"`));
  const { page, close } = await newPage(chromium.browser);
  await page.goto(host.page('framed.html', `<!doctype html><html lang="en"><title>Framed</title>${frame}${find(/frame\.js/)}</html>`));
  const inner = await (await page.$('iframe'))?.contentFrame();
  await shown(/** @type {any} */ (inner), 'apsco-member-list');
  const height = await inner?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await until(page, (/** @type {number} */ height) => Number(document.querySelector('iframe')?.height) === height, height);
  await close();
});

test('the command and the script for Node print the same element', () => {
  const [, , ...args] = (blocks.find(({ language }) => language === 'sh')?.text ?? '').split(' ');
  const printed = spawnSync(process.execPath, [`${root}dist/prerender/cli.js`, ...args], { encoding: 'utf8' });
  const script =
    blocks
      .find(({ language }) => language === 'js')
      ?.text.replace('await render', 'console.log(await render')
      .replace(/;$/, ');') ?? '';
  const made = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', cwd: root });
  assert.deepEqual([printed.stderr, made.stderr], ['', '']);
  const sorted = (/** @type {string} */ markup) =>
    markup.trim().replace(/^<apsco-member-list ([^>]*)>/, (_, attributes) => attributes.split(' ').sort().join());
  assert.match(made.stdout, /Üye Devletler/);
  assert.equal(sorted(printed.stdout), sorted(made.stdout));
});
