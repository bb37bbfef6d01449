/**
 * The elements in pages that mean no good, against the same elements in a clean page of the same font and colour, in three engines.
 * With RESULTS=1 in the environment what was found is written down.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { engines, holds } from './engines.js';
import { bootstrap3, files, hostilities, page } from './hostilities.js';
import { allReady, difference, root, serve, startBrowser } from './support.js';

/** @typedef {import('./engines.js').Tab} Tab */
/** @typedef {{boxes: string[], pictures: Uint8Array[]}} Look */

const names = Object.keys(engines);
const alike = (/** @type {string} */ engine) =>
  engine === 'WebKit' ? 'every box as in a clean page' : 'every box and pixel as in a clean page';

/** What was found, by page and engine. @type {Map<string, Record<string, string>>} */
const found = new Map();
const note = (/** @type {string} */ page, /** @type {string} */ engine, /** @type {string} */ text) =>
  found.set(page, { ...found.get(page), [engine]: text });

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** Compares pictures. @type {Awaited<ReturnType<typeof startBrowser>>} */
let judge;
before(async () => {
  host = await serve();
  judge = await startBrowser();
  for (const [name, text] of Object.entries(await files())) host.page(name, text);
});
after(async () => {
  await judge.close();
  await host.close();
  if (!process.env['RESULTS']) return;
  const results = {
    title: 'Hostile pages',
    columns: ['page', ...names],
    rows: [...found].map(([page, cells]) => [page, ...names.map((name) => cells[name] ?? 'differs')]),
  };
  const file = `${root}test/results/hostile-pages.json`;
  mkdirSync(`${root}test/results`, { recursive: true });
  writeFileSync(file, await format(JSON.stringify(results), { ...(await resolveConfig(file)), filepath: file }));
});

/** Whether what comes a moment after the text is there as well. Runs in the page. */
const drawn = () =>
  [...document.querySelectorAll('apsco-member-list')].every((each) => each.shadowRoot?.querySelector('.flag svg')) &&
  [...document.querySelectorAll('apsco-member-map')].every((each) => each.shadowRoot?.querySelector('.land[d]'));

/** Where everything in the elements is: path, x, width, height, y. As text, since some pages make something else of an array. Runs in the page. */
function boxes() {
  const from = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
  /** @type {string[]} */
  const found = [];
  const add = (/** @type {Element} */ element, /** @type {string} */ path) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    found.push([path, ...[x - from.x, width, height, y - from.y].map((each) => each.toFixed(1))].join(' '));
    for (const child of (element.shadowRoot ?? element).children) add(child, `${path}>${child.getAttribute('part') ?? child.localName}`);
  };
  for (const element of document.querySelectorAll('main *')) {
    const content = element.localName.startsWith('apsco-') && element.shadowRoot?.querySelector('.root');
    if (content) add(content, element.localName);
  }
  return found.join('\n');
}

/** What an element takes from the page it is in: font, size and colour. Runs in the page. */
function taken() {
  const { fontFamily, fontSize, fontStyle, fontWeight, color } = getComputedStyle(document.querySelector('apsco-forum') ?? document.body);
  return `font: ${fontStyle} ${fontWeight} ${fontSize} ${fontFamily.replaceAll('"', "'")}; color: ${color}`;
}

const said = () => /** @type {any} */ (window).said.join(' | ');

/** @returns {Promise<Look>} */
async function look(/** @type {Tab} */ tab) {
  await holds(tab, allReady);
  await holds(tab, drawn);
  return { boxes: (await tab.evaluate(boxes)).split('\n'), pictures: await tab.pictures('main') };
}

/** Fails with the first few boxes that are elsewhere, since they tell enough, or with the pixels that differ. */
async function assertSame(/** @type {Look} */ seen, /** @type {Look} */ clean) {
  assert.ok(clean.boxes.length > 500, 'too few boxes');
  const moved = seen.boxes.flatMap((box, at) => (box === clean.boxes[at] ? [] : `${box}, not ${clean.boxes[at]}`));
  assert.deepEqual(moved.slice(0, 10), []);
  for (const [at, picture] of seen.pictures.entries()) {
    const other = clean.pictures[at] ?? new Uint8Array();
    if (Buffer.compare(picture, other) === 0) continue;
    // A pixel here and there may be smoothed in another way from one time to the next.
    const pixels = await difference(judge.browser, picture, other);
    assert.ok(pixels <= 5, `${pixels} pixels differ`);
  }
}

/** Fails unless everything is where it would be in a row, and no higher. */
function assertLower(/** @type {Look} */ seen, /** @type {Look} */ clean) {
  const read = (/** @type {string} */ box) => {
    const [path, x, width, height] = box.split(' ');
    return { across: `${path} ${x} ${width}`, height: Number(height) };
  };
  for (const [at, box] of seen.boxes.entries()) {
    const [here, there] = [read(box), read(clean.boxes[at] ?? '')];
    assert.equal(here.across, there.across);
    // Parts of pixels aside.
    assert.ok(here.height <= there.height + 0.2, `${box}, not ${clean.boxes[at]}`);
  }
}

/** Loads a page again. Firefox does not say when one that a worker brings has loaded. */
async function reload(/** @type {Tab} */ tab) {
  await tab.evaluate(() => {
    Object.assign(window, { before: true });
    setTimeout(() => location.reload());
  });
  await holds(tab, () => !('before' in window) && document.readyState === 'complete');
}

const worker = "<script>navigator.serviceWorker.register('worker.js')</script>";
const offline = 'a service worker that keeps what it sees, without a network';
/** Pages with a worker, loaded while there is a network. @type {{name: string, tab: Tab, online: Look, close: () => Promise<void>}[]} */
const kept = [];

for (const [name, start] of Object.entries(engines)) {
  describe(name, () => {
    /** @type {import('./engines.js').Engine} */
    let engine;
    /** Clean pages by what they look like. @type {Map<string, Look>} */
    const clean = new Map();
    before(async () => void (engine = await start()));
    // Unless one of its pages is still wanted.
    after(() => kept.some((each) => each.name === name) || engine.close());

    /** @template T @param {string} address @param {(tab: Tab) => Promise<T>} use one page at a time: WebKit has no more */
    async function open(address, use) {
      const tab = await engine.open();
      try {
        await tab.goto(address);
        return await use(tab);
      } finally {
        await tab.close();
      }
    }

    /** The same elements where nobody does anything to them. */
    async function cleanPage(/** @type {string} */ style, medium = 'screen') {
      const key = `${medium} ${style}`;
      const known = clean.get(key);
      if (known) return known;
      const address = host.page(`clean-${clean.size}.html`, page({}, style));
      await open(address, async (tab) => {
        if (medium === 'print') await tab.page?.emulateMediaType('print');
        clean.set(key, await look(tab));
      });
      return cleanPage(style, medium);
    }

    for (const [index, hostility] of hostilities.entries()) {
      test(hostility.name, async () => {
        const { seen, style } = await open(host.page(`hostile-${index}.html`, page(hostility)), async (tab) => {
          await holds(tab, hostility.harmed);
          const seen = await look(tab);
          const style = await tab.evaluate(taken);
          await hostility.also?.(tab);
          assert.equal(await tab.evaluate(said), '');
          return { seen, style };
        });
        const twin = await cleanPage(style);
        if (hostility.lower) assertLower(seen, twin);
        else await assertSame(seen, twin);
        note(hostility.name, name, hostility.lower ? `every box as in a clean page, or lower: ${hostility.lower}` : alike(name));
      });
    }

    test('the back/forward cache', async () => {
      const address = host.page('back.html', page({}));
      await open(address, async (tab) => {
        const before = await look(tab);
        await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => void Object.assign(window, { persisted })));
        await tab.goto(`${address}?elsewhere`);
        await tab.back();
        await holds(tab, () => !location.search);
        await assertSame(await look(tab), before);
        // What was listened to before is still heard.
        await tab.evaluate(() => void (document.documentElement.lang = 'tr'));
        await holds(
          tab,
          () => document.querySelector('apsco-key-facts')?.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'tr',
        );
        await tab.evaluate(() => document.querySelector('apsco-sg-message')?.shadowRoot?.querySelector('summary')?.click());
        await holds(tab, () => document.querySelector('apsco-sg-message')?.matches(':state(open)'));
        await tab.evaluate(() => document.querySelector('apsco-site-nav')?.shadowRoot?.querySelector('a')?.click());
        await holds(tab, () => location.hash.length > 1);
        const persisted = await tab.evaluate(() => /** @type {any} */ (window).persisted === true);
        // Chromium without a window is told by whoever runs it to keep no page: it is loaded anew.
        if (name !== 'Chromium') assert.ok(persisted, 'the page came back from the cache');
        note(
          'the back/forward cache',
          name,
          persisted ? 'as it was, and alive' : 'loaded anew: without a window the browser keeps no page',
        );
      });
    });

    test('printing', async () => {
      const paper = await open(host.page('printed.html', page({ head: bootstrap3 })), async (tab) => {
        await holds(tab, allReady);
        await tab.evaluate(() => {
          const details = document.querySelector('apsco-sg-message')?.shadowRoot?.querySelector('details');
          Object.assign(window, { printed: '' });
          for (const type of ['beforeprint', 'afterprint'])
            addEventListener(
              type,
              () => void Object.assign(window, { printed: `${/** @type {any} */ (window).printed}${type} ${details?.open} ` }),
            );
        });
        // WebKit has no way to print without asking for a printer: there only what a page is told can be tried.
        if (tab.page) await tab.page.pdf();
        else await tab.evaluate(() => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type))));
        assert.equal(await tab.evaluate(() => /** @type {any} */ (window).printed), 'beforeprint true afterprint false ');
        if (name !== 'Chromium') return undefined;
        await tab.page?.emulateMediaType('print');
        return { seen: await look(tab), style: await tab.evaluate(taken) };
      });
      if (paper) await assertSame(paper.seen, await cleanPage(paper.style, 'print'));
      const unseen = 'opens and closes; how it looks on paper cannot be asked for';
      note('printing, in Bootstrap 3', name, paper ? alike(name) : unseen);
    });

    test('a service worker takes the page over', async () => {
      const address = host.page(`worker-${name}.html`, page({ head: worker }));
      const tab = await engine.open();
      // Loaded again, so that the worker sees all of it.
      await tab.goto(address);
      await holds(tab, () => !!navigator.serviceWorker.controller);
      await reload(tab);
      const online = await look(tab);
      assert.equal(await tab.evaluate(said), '');
      kept.push({ name, tab, online, close: () => engine.close() });
    });
  });
}

describe('without a network', () => {
  before(() => host.stop());
  after(() => Promise.all(kept.map(({ close }) => close())));

  for (const name of names) {
    test(name, async () => {
      const page = kept.find((each) => each.name === name);
      assert.ok(page, 'no page was kept');
      const { tab, online } = page;
      await reload(tab);
      await assertSame(await look(tab), online);
      assert.equal(await tab.evaluate(said), '');
      note(offline, name, alike(name));
    });
  }
});
