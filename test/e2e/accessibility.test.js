/** What is measured of every look in every language: targets, text that is enlarged, forced colours, content without scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { everything, languages, pageWith, samples } from './samples.js';
import { allReady, newPage, root, serve, site, startBrowser, until, version } from './support.js';

/** @typedef {import('puppeteer-core').Page} Page */

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

/** @param {import('puppeteer-core').Viewport} viewport @param {(page: Page) => Promise<void>} use */
async function onEverything(viewport, use) {
  const { page, close } = await newPage(chromium.browser);
  try {
    await page.setViewport(viewport);
    await page.goto(host.page('everything-there-is.html', pageWith(everything)));
    await until(page, allReady);
    await page.evaluate(openAll);
    await use(page);
  } finally {
    await close();
  }
}

/** Opens whatever opens. Runs in the page. */
async function openAll() {
  for (const element of /** @type {any[]} */ ([...document.querySelectorAll('section > *')])) {
    for (const button of element.shadowRoot.querySelectorAll('button[aria-expanded=false], details:not([open]) > summary')) button.click();
    await element.updateComplete;
  }
}

/** The whole page in another language. */
async function speak(/** @type {Page} */ page, /** @type {string} */ lang) {
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = /fa|ur/.test(lang) ? 'rtl' : 'ltr';
  }, lang);
  await until(
    page,
    (lang) =>
      [...document.querySelectorAll('section > *')].every((each) => each.shadowRoot?.querySelector('.root')?.getAttribute('lang') === lang),
    lang,
  );
}

/** What is smaller than 24 × 24 and not excused by WCAG 2.5.8: a link in a sentence, or nothing else within the circle around it. Runs in the page. */
function tooSmall() {
  const all = [...document.querySelectorAll('section > *')].flatMap((element) => {
    const roots = [element, ...(element.shadowRoot?.querySelectorAll('apsco-member-list') ?? [])].flatMap((each) => each.shadowRoot ?? []);
    return roots.flatMap((root) =>
      [...root.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')].map((control) => ({ tag: element.localName, control })),
    );
  });
  const targets = all
    .filter(({ control }) => control.checkVisibility({ visibilityProperty: true }))
    .map(({ tag, control }) => {
      // What is pressed in place of an input is what is around it; the badge's link is all of it.
      const place = control.closest('label') ?? (tag === 'apsco-member-badge' ? control.closest('.badge') : null) ?? control;
      const { left, top, right, bottom, width, height } = place.getBoundingClientRect();
      return { tag, control, left, top, right, bottom, width, height, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
  const small = targets.filter(({ width, height }) => Math.min(width, height) < 23.99);
  const crowded = small.filter((one) =>
    targets.some((other) => {
      if (one === other) return false;
      const dx = Math.max(other.left - one.x, one.x - other.right, 0);
      const dy = Math.max(other.top - one.y, one.y - other.bottom, 0);
      return Math.hypot(dx, dy) < 12 || (small.includes(other) && Math.hypot(other.x - one.x, other.y - one.y) < 24);
    }),
  );
  const inSentence = (/** @type {{control: Element}} */ { control }) =>
    getComputedStyle(control).display === 'inline' &&
    (control.parentElement?.textContent?.trim().length ?? 0) > (control.textContent?.trim().length ?? 0);
  return {
    targets: targets.length,
    faults: crowded
      .filter((one) => !inSentence(one))
      .map(({ tag, control, width, height }) => `${tag}: ${Math.round(width)} × ${Math.round(height)} ${control.textContent?.trim()}`),
  };
}

/** Text that is out of the page or cut off by what it is in. Runs in the page. */
function cutOff() {
  /** @type {string[]} */
  const faults = [];
  let texts = 0;
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const look = (/** @type {Element} */ element, /** @type {DocumentFragment} */ root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What is for screen readers alone is cut off by design.
      if (!parent || !node.textContent?.trim() || parent.closest('style, .hidden') || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      if (parent.closest('thead') && getComputedStyle(parent.closest('thead') ?? parent).position === 'absolute') continue;
      texts += 1;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const say = (/** @type {string} */ what) => faults.push(`${element.localName} ${what}: ${node?.textContent?.trim().slice(0, 40)}`);
      if (left < -0.5 || right > wide + 0.5) say('out of the page');
      for (let at = /** @type {Element | null} */ (parent); at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        if (left < box.left - 0.5 || right > box.right + 0.5 || top < box.top - 0.5 || bottom > box.bottom + 0.5)
          say(`cut off by .${at.className}`);
      }
    }
    for (const inner of root.querySelectorAll('apsco-member-list')) if (inner.shadowRoot) look(element, inner.shadowRoot);
  };
  for (const element of document.querySelectorAll('section > *')) if (element.shadowRoot) look(element, element.shadowRoot);
  return { texts, faults };
}

describe('in every language', () => {
  test('400 % on a screen of 1280 × 1024: nothing to scroll to the side, nothing cut off; and every target is large enough', async () => {
    await onEverything({ width: 320, height: 256 }, async (page) => {
      for (const lang of languages) {
        await speak(page, lang);
        const { texts, faults } = await page.evaluate(cutOff);
        assert.deepEqual(faults, [], lang);
        assert.ok(texts > 500, `${texts} texts in ${lang}`);
        const sizes = await page.evaluate(tooSmall);
        assert.deepEqual(sizes.faults, [], lang);
        assert.ok(sizes.targets > 80, `${sizes.targets} targets in ${lang}`);
      }
    });
  });

  test('1280 wide: nothing cut off, every target large enough', async () => {
    await onEverything({ width: 1280, height: 1024 }, async (page) => {
      for (const lang of languages) {
        await speak(page, lang);
        assert.deepEqual((await page.evaluate(cutOff)).faults, [], lang);
        assert.deepEqual((await page.evaluate(tooSmall)).faults, [], lang);
      }
    });
  });
});
/** What says something by its look, by the element it is in; `edge` where it is its border that does. */
const seen = [
  ...['.mark', '.icon', '.dot', '.orbit', '.graticule', '.land', '.current', '.count', '.flag svg'].map((what) => ({ what, edge: false })),
  ...['.button:not(.plain)', '.field', '.sort', '.card', '.badge', 'div.notice', '.row', 'thead tr'].map((what) => ({ what, edge: true })),
];

/**
 * How much of a picture stands out against what most of it is, at a contrast of 3 to 1 at the least.
 * @param {string[]} sources pictures
 */
async function standingOut(sources) {
  const light = (/** @type {number} */ value) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return Promise.all(
    sources.map(async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      const data = canvas.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      /** @type {number[]} */
      const lights = [];
      for (let at = 0; at < data.length; at += 4)
        lights.push(0.2126 * light(data[at] ?? 0) + 0.7152 * light(data[at + 1] ?? 0) + 0.0722 * light(data[at + 2] ?? 0));
      // The corner is the ground: every picture is taken with some of it.
      const ground = lights[0] ?? 0;
      const out = lights.filter((each) => (Math.max(each, ground) + 0.05) / (Math.min(each, ground) + 0.05) >= 3);
      return out.length;
    }),
  );
}

describe('in forced colours', () => {
  for (const scheme of ['light', 'dark']) {
    test(`marks, icons, lines and edges stand out against their ground, ${scheme}`, async () => {
      await onEverything({ width: 1000, height: 800 }, async (page) => {
        await page.waitForNetworkIdle({ idleTime: 100 });
        const connection = await page.createCDPSession();
        await connection.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: scheme },
          ],
        });
        const places = await page.evaluate((seen) => {
          const all = [...document.querySelectorAll('section > *')].flatMap((element) => element.shadowRoot ?? []);
          return seen.flatMap(({ what, edge }) =>
            all.flatMap((root) => {
              const found = [...root.querySelectorAll(what)].find((each) => each.checkVisibility({ visibilityProperty: true }));
              if (!found) return [];
              const { left, top, width, height } = found.getBoundingClientRect();
              const style = getComputedStyle(found);
              const side = ['Top', 'Bottom'].find((side) => parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0);
              const name = `${root.host.localName} ${what}`;
              if (!edge) return [{ name, x: left + scrollX - 2, y: top + scrollY - 2, width: width + 4, height: height + 4, least: 4 }];
              if (!side) return [];
              // A piece of the edge, away from the corners: all of it must be there.
              const y = (side === 'Top' ? top : top + height) + scrollY - 4;
              return [{ name: `${name}, edge`, x: left + width / 3 + scrollX, y, width: 12, height: 8, least: 12 }];
            }),
          );
        }, seen);
        const kinds = new Set(places.map(({ name }) => name.split(' ').slice(1).join(' ')));
        assert.equal(kinds.size, seen.length, [...kinds].join());
        /** @type {string[]} */
        const pictures = [];
        for (const { x, y, width, height } of places)
          pictures.push(`data:image/png;base64,${await page.screenshot({ clip: { x, y, width, height }, encoding: 'base64' })}`);
        const counts = await page.evaluate(standingOut, pictures);
        const faint = places.flatMap(({ name, least }, index) =>
          (counts[index] ?? 0) < least ? [`${name}: ${counts[index]} pixels`] : [],
        );
        assert.deepEqual(faint, []);
      });
    });
  }
});

/** @type {typeof import('../../src/prerender/render.js')} */
const { render } = await import(`${root}dist/prerender/render.js`);
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a page: the rule and where. */
async function faultsIn(/** @type {Page} */ page) {
  await page.evaluate(axe);
  // Two menus of one name are here because this is everything.
  const { violations, passes } = await page.evaluate(() =>
    /** @type {any} */ (window).axe.run({ rules: { 'landmark-unique': { enabled: false } } }),
  );
  assert.ok(passes.length > 8, `${passes.length} rules applied`);
  return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.html).join(' | ')}`);
}

for (const scheme of ['light', 'dark']) {
  describe(`axe finds nothing, ${scheme}`, () => {
    for (const lang of ['en', 'fa']) {
      test(`in what was made ahead, where no script runs, in ${lang}`, async () => {
        const { page, close } = await newPage(chromium.browser);
        const markup = await Promise.all(
          samples.map(({ name, attributes }) =>
            render(`apsco-${name}`, { lang, ...attributes }, { styles: 'link', stylesBase: `${site}v${version}/styles` }),
          ),
        );
        await page.goto(host.page('ahead.html', pageWith(markup.join(''), { lang, scheme, script: false })));
        assert.deepEqual(await faultsIn(page), []);
        await close();
      });
    }

    test('in the fallback, while an element waits for its language', async () => {
      const { page, close } = await newPage(chromium.browser);
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().endsWith('/fa.js') ? undefined : request.continue()));
      await page.goto(host.page('waits.html', pageWith(everything, { lang: 'fa', scheme })), { waitUntil: 'domcontentloaded' });
      await until(page, () => [...document.querySelectorAll('section > *')].every((each) => each.matches(':defined') && each.shadowRoot));
      assert.deepEqual(await faultsIn(page), []);
      assert.equal(await page.evaluate(() => document.querySelectorAll('section > :state(ready)').length), 0);
      await close();
    });
  });
}
