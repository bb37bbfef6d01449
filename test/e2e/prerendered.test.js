/** Elements that came with the page: readable before any script, and taken over without a trace. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { allReady, difference, newPage, partner, root, roundsTo, serve, shown, site, startBrowser, until, version } from './support.js';

/** @type {typeof import('../../src/prerender/render.js')} */
const { render } = await import(`${root}dist/prerender/render.js`);

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
const origin = site.slice(0, -1);
/** @type {import('../../src/prerender/render.js').RenderOptions} */
const linked = { styles: 'link', stylesBase: `${site}v${version}/styles` };
before(async () => {
  host = await serve({
    policy: `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
  });
  chromium = await startBrowser();
});
after(async () => {
  await chromium.close();
  await host.close();
});

/** Everything in every look that changes what it loads. @type {[string, Record<string, string>][]} */
const samples = [
  ['apsco-member-list', {}],
  ['apsco-member-list', { layout: 'grid' }],
  ['apsco-member-list', { layout: 'table', filterable: '' }],
  ['apsco-member-list', { layout: 'inline' }],
  ['apsco-contact-card', {}],
  ['apsco-sg-message', { excerpt: '1' }],
  ['apsco-site-nav', { current: 'council' }],
  ['apsco-breadcrumb', {}],
  ['apsco-legal-notice', {}],
  ['apsco-member-badge', { country: 'TH', variant: 'full' }],
  ['apsco-member-map', {}],
  ['apsco-milestones', { layout: 'track' }],
  ['apsco-programmes', { layout: 'cards' }],
  ['apsco-forum', {}],
  ['apsco-key-facts', {}],
];

const pageOf = (/** @type {string} */ body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Made ahead</title><script type="module" src="${site}v0/apsco.js"></script><body>${body}<p>After it.</p></body></html>`;

/** Notes at every frame whether an element has lost its content, and what moves. Runs in the page, before anything. */
function watch() {
  const seen = { frames: 0, empty: 0, doubled: 0, bare: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  let drawings = 0;
  let had = false;
  const look = () => {
    const element = document.querySelector('main > *');
    if (element?.shadowRoot) {
      seen.frames += 1;
      const roots = element.shadowRoot.querySelectorAll('.root');
      // A page that is still arriving has no content yet: none may be lost.
      if (roots.length === 0 && had) seen.empty += 1;
      had ||= roots.length > 0;
      if (roots.length > 1) seen.doubled += 1;
      const now = element.shadowRoot.querySelectorAll('svg *').length;
      if (now < drawings) seen.bare += 1;
      drawings = Math.max(drawings, now);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('taken over on a slow network: the same picture, no empty frame, nothing twice, no shift', () => {
  for (const [index, [tag, attributes]] of samples.entries()) {
    // Each language is somebody's.
    const lang = ['tr', 'fa', 'zh-Hans', 'en', 'ur', 'th', 'es', 'mn', 'bn', 'id'][index % 10] ?? 'en';
    test(`<${tag}> ${JSON.stringify(attributes)} in ${lang}`, async () => {
      const markup = await render(tag, { lang, ...attributes }, linked);
      const address = host.page(`made-${index}.html`, pageOf(`<main>${markup}</main>`));
      const { page, lines, close } = await newPage(chromium.browser);
      await page.setViewport({ width: 800, height: 900 });
      // As it is where no script runs.
      await page.setJavaScriptEnabled(false);
      await page.goto(address, { waitUntil: 'networkidle0' });
      const before = await page.screenshot();
      await page.setJavaScriptEnabled(true);
      await page.evaluateOnNewDocument(watch);
      await roundsTo(page, address, allReady);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const after = await page.screenshot();
      const { frames, ...faults } = await page.evaluate(() => /** @type {any} */ (window).seen);
      assert.ok(frames > 2);
      assert.deepEqual(faults, { empty: 0, doubled: 0, bare: 0, shift: 0 });
      assert.deepEqual(lines, []);
      // Text that stands in more than one node is drawn a shade otherwise here and there.
      const differing = await difference(chromium.browser, before, after);
      assert.ok(differing < 50, `${differing} pixels differ`);
      await close();
    });
  }
});

test('fetched data is waited for, and comes with the same step', async () => {
  host.change('data/members.json', (text) => text.replace('"Bangladesh"', '"Bangladesh of today"'));
  const markup = await render('apsco-member-list', { lang: 'en', src: `${site}data/members.json` }, linked);
  const { page, lines, close } = await newPage(chromium.browser);
  await page.evaluateOnNewDocument(watch);
  await page.goto(host.page('fresh.html', pageOf(`<main>${markup}</main>`)));
  await shown(page, 'apsco-member-list');
  assert.match(
    await page.evaluate(() => document.querySelector('apsco-member-list')?.shadowRoot?.textContent ?? ''),
    /Bangladesh of today/,
  );
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).seen.empty), 0);
  assert.deepEqual(lines, []);
  await close();
});

test('what the visitor has is kept: the focus, and what is open', async () => {
  const markup =
    (await render('apsco-sg-message', { lang: 'en', excerpt: '1' }, linked)) + (await render('apsco-member-list', { lang: 'en' }, linked));
  const { page, close } = await newPage(chromium.browser);
  await page.setRequestInterception(true);
  /** @type {(() => void) | undefined} */
  let go;
  const let_go = new Promise((resolve) => (go = () => resolve(undefined)));
  page.on('request', (request) => void (request.url().endsWith('/apsco.js') ? let_go.then(() => request.continue()) : request.continue()));
  const opened = page.goto(host.page('kept.html', pageOf(`<main>${markup}</main>`)), { waitUntil: 'domcontentloaded' });
  await until(page, () => document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('a'));
  await page.evaluate(() => {
    document.querySelector('apsco-sg-message')?.shadowRoot?.querySelector('summary')?.click();
    /** @type {HTMLElement | undefined} */ (document.querySelector('apsco-member-list')?.shadowRoot?.querySelectorAll('a')[1])?.focus();
  });
  const focused = () =>
    page.evaluate(() => /** @type {HTMLAnchorElement} */ (document.querySelector('apsco-member-list')?.shadowRoot?.activeElement)?.href);
  const before = await focused();
  assert.ok(before);
  go?.();
  await opened;
  await until(page, allReady);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(await focused(), before);
  assert.equal(await page.evaluate(() => document.querySelector('apsco-sg-message')?.shadowRoot?.querySelector('details')?.open), true);
  await close();
});

test('where the part that takes over cannot be had, the content stays', async () => {
  const markup = await render('apsco-forum', { lang: 'tr' }, linked);
  const { page, lines, close } = await newPage(chromium.browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().endsWith('/take-over.js') ? request.abort() : request.continue()));
  await page.goto(host.page('stays.html', pageOf(`<main>${markup}</main>`)), { waitUntil: 'networkidle0' });
  const text = await page.evaluate(() => document.querySelector('apsco-forum')?.shadowRoot?.querySelector('.root')?.textContent);
  assert.match(text ?? '', /Forumu/);
  assert.deepEqual(
    lines.filter((line) => !line.includes('Failed to load')),
    ['warn: <apsco-forum> could not load a part'],
  );
  await close();
});

test('linked styles keep a policy that forbids inline ones; inline styles need none but the markup', async () => {
  const { page, lines, close } = await newPage(chromium.browser);
  await page.setJavaScriptEnabled(false);
  const markup = await render('apsco-member-list', { lang: 'en', layout: 'grid' }, linked);
  await page.goto(host.page('linked.html', pageOf(markup)), { waitUntil: 'networkidle0' });
  const display = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('apsco-member-list')?.shadowRoot?.querySelector('.grid') ?? document.body).display,
    );
  assert.equal(await display(), 'grid');
  assert.deepEqual(lines, []);
  await page.setContent(await render('apsco-member-list', { lang: 'en', layout: 'grid' }));
  await close();
});

describe('from the command line', () => {
  const command = (/** @type {string[]} */ ...args) =>
    spawnSync(process.execPath, [`${root}dist/prerender/cli.js`, ...args], { encoding: 'utf8' });

  test('the same as from a script', async () => {
    const { status, stdout, stderr } = command('render', 'apsco-member-list', '--lang', 'tr', '--status', 'full', '--filterable');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.equal(stdout.trim(), await render('apsco-member-list', { lang: 'tr', status: 'full', filterable: '' }));
  });

  test('with equals signs, and linked styles from a host of one’s own', () => {
    const { stdout } = command('render', 'apsco-forum', '--lang=es', '--styles=link', '--styles-base=/apsco/');
    assert.match(stdout, /^<apsco-forum lang="es"><template shadowrootmode="open"><link rel="stylesheet" href="\/apsco\/forum\.css">/);
  });

  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [['render', 'apsco-member-lst'], /<apsco-member-lst> is no element.*apsco-member-list/],
    [['render', 'apsco-member-list', '--statuss', 'full'], /has no attribute "statuss".*status/],
    [['render', 'apsco-member-list', '--styles', 'none'], /inline or link/],
    [['render', 'apsco-member-list', '--styles', 'link'], /--styles-base/],
    [['render', 'apsco-member-list', 'twice'], /"twice" follows no option/],
    [['render'], /Which tag/],
    [['draw'], /"draw" is no command/],
  ])) {
    test(`${args.join(' ')}: a clear word, and exit code 2`, () => {
      const { status, stdout, stderr } = command(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  test('help and version', () => {
    assert.match(command('--help').stdout, /apsco-elements render <tag>/);
    assert.equal(command('--version').stdout.trim(), version);
  });
});

test('words stay apart in what is minified', async () => {
  const words = (/** @type {string} */ markup) => markup.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '');
  assert.match(words(await render('apsco-member-list', { layout: 'table' })), /Remote Sensing Organization \(SPARRSO\)/);
  assert.match(words(await render('apsco-programmes')), / \(DSSP\)/);
  assert.match(words(await render('apsco-member-list', { layout: 'inline' })), /Türkiye\. Signatory State/);
});

test('a build that makes pages in Node: many at once, each in its language', async () => {
  const pages = await Promise.all(
    ['tr', 'fa', 'en', 'th'].map((lang) => render('apsco-member-list', { lang, layout: 'table' }, { content: `<p>${partner}</p>` })),
  );
  for (const [index, [text, dir]] of [
    ['Üye Devletler', 'ltr'],
    ['کشورهای عضو', 'rtl'],
    ['Member States', 'ltr'],
    ['รัฐสมาชิก', 'ltr'],
  ].entries()) {
    assert.match(pages[index] ?? '', new RegExp(`dir="${dir}">.*${text}`, 's'));
    assert.match(pages[index] ?? '', /<style>.*thead tr.*<\/style>.*<\/template><p>.*<\/p><\/apsco-member-list>$/s);
  }
});
