/** Everything by the keyboard alone: what is reached, in which order, what keys do, that the focus is seen and not lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { everything, pageWith } from './samples.js';
import { allReady, difference, newPage, partner, root, serve, startBrowser, until } from './support.js';
import { treesOf } from './tree.js';

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

/** @param {string} body @param {(page: Page) => Promise<void>} use */
async function on(body, use, { lang = 'en', width = 1000, scheme = 'light' } = {}) {
  const { page, close } = await newPage(chromium.browser);
  try {
    await page.setViewport({ width, height: 900 });
    await page.goto(host.page('keys.html', pageWith(body, { lang, scheme })));
    await until(page, allReady);
    await page.waitForNetworkIdle({ idleTime: 100 });
    await use(page);
  } finally {
    await close();
  }
}

/** What has the focus, however deep: what it is called. */
const focused = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return 'nothing';
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
    /** @param {Node} node @returns {string} */
    const seen = (node) => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      return getComputedStyle(node).visibility === 'hidden' ? '' : [...node.childNodes].map(seen).join('');
    };
    return at.getAttribute('aria-label') ?? (label && seen(label).replace(/\s+/g, ' ').trim());
  });

/** Presses keys one after the other, and says what has the focus at the end. */
async function press(/** @type {Page} */ page, /** @type {import('puppeteer-core').KeyInput[]} */ ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

/** Goes on with Tab until something has the focus. */
async function tabTo(/** @type {Page} */ page, /** @type {string} */ name) {
  for (let tries = 0; tries < 40; tries += 1) if ((await press(page, 'Tab')) === name) return;
  assert.fail(`Tab does not reach ${name}`);
}

/** Asks something of an element's content. @template T @param {(root: ShadowRoot) => T} ask */
const inside = (/** @type {Page} */ page, /** @type {string} */ tag, ask) =>
  page.evaluate(`(${ask.toString()})(document.querySelector('apsco-${tag}').shadowRoot)`);

/** A name without what is in brackets after it, which each tells with other white space. */
const withoutNote = (/** @type {string} */ name) => name.replace(/\s*\([^()]*\)$/, '');

for (const lang of ['en', 'fa']) {
  test(`Tab reaches all that is told to take the focus, in the order it is told, and Shift+Tab goes back, in ${lang}`, async () => {
    await on(
      everything,
      async (page) => {
        const told = [...(await treesOf(page, lang)).values()].flat().flatMap((line) => {
          const [, role, name] = /^ *(\w+) "(.*)" focusable/.exec(line) ?? [];
          // One of a group of radio buttons is stopped at: the chosen one.
          return !role || / checked=false/.test(line) ? [] : withoutNote(JSON.parse(`"${name}"`));
        });
        /** @type {string[]} */
        const reached = [];
        for (let name = await press(page, 'Tab'); name !== 'nothing' && reached.length < 500; name = await press(page, 'Tab'))
          reached.push(String(name));
        assert.ok(told.length > 60, `${told.length} told`);
        assert.deepEqual(reached.map(withoutNote), told);
        await page.keyboard.down('Shift');
        /** @type {string[]} */
        const back = [];
        for (let name = await press(page, 'Tab'); name !== 'nothing' && back.length < 500; name = await press(page, 'Tab'))
          back.push(String(name));
        await page.keyboard.up('Shift');
        assert.deepEqual(back.reverse(), reached);
      },
      { lang },
    );
  });
}

describe('keys do what they do anywhere', () => {
  test('contact card: a link to dial, the file, the copy, which says so and keeps the focus', async () => {
    await on('<apsco-contact-card></apsco-contact-card>', async (page) => {
      const connection = await chromium.browser.target().createCDPSession();
      await connection.send('Browser.setDownloadBehavior', {
        behavior: 'deny',
        eventsEnabled: true,
        browserContextId: page.browserContext().id ?? '',
      });
      const download = new Promise((resolve) =>
        connection.once('Browser.downloadWillBegin', (/** @type {any} */ event) => resolve(event.suggestedFilename)),
      );
      await tabTo(page, 'Download contact (vCard)');
      await page.keyboard.press('Enter');
      assert.match(await /** @type {Promise<string>} */ (download), /\.vcf$/);
      assert.equal(await focused(page), 'Download contact (vCard)');
      const status = () => inside(page, 'contact-card', (root) => root.querySelector('[role=status]')?.textContent);
      await tabTo(page, 'Copy');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('apsco-contact-card')?.shadowRoot?.querySelector('[role=status]')?.textContent);
      // A browser without a visitor lets nobody copy unless it is told to.
      assert.deepEqual([await status(), await focused(page)], ['Could not copy', 'Copy']);
      for (const permission of ['clipboard-read', 'clipboard-write'])
        await page.browserContext().setPermission(partner, { permission: { name: permission }, state: 'granted' });
      await page.keyboard.press('Space');
      await until(page, () => document.querySelector('apsco-contact-card')?.matches(':state(copied)'));
      assert.deepEqual([await status(), await focused(page)], ['Copied', 'Copied']);
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Telephone: \+86/);
      await until(page, () => !document.querySelector('apsco-contact-card')?.matches(':state(copied)'));
      assert.equal(await focused(page), 'Copy');
    });
  });

  test('member list: the filter is typed into and cleared, the order chosen with the arrows', async () => {
    await on('<apsco-member-list filterable></apsco-member-list>', async (page) => {
      const names = () => inside(page, 'member-list', (root) => [...root.querySelectorAll('[part=name]')].map((name) => name.textContent));
      const told = () => inside(page, 'member-list', (root) => root.querySelector('[role=status]')?.textContent);
      const all = /** @type {string[]} */ (await names());
      await tabTo(page, 'Filter');
      await page.keyboard.type('tur');
      assert.deepEqual([await names(), await told(), await focused(page)], [['Türkiye'], '1 result', 'Filter']);
      assert.equal(await press(page, 'Escape'), 'Filter');
      assert.deepEqual([await names(), await told()], [all, '']);
      assert.equal(await press(page, 'Tab'), 'Official order');
      assert.equal(await press(page, 'ArrowRight'), 'By name');
      assert.equal(/** @type {string[]} */ (await names())[2], 'Iran');
      assert.equal(await inside(page, 'member-list', (root) => root.querySelector('input:checked')?.parentElement?.textContent), 'By name');
      assert.equal(await press(page, 'ArrowLeft'), 'Official order');
      assert.deepEqual(await names(), all);
    });
  });

  test('message: Enter opens and Space closes it, from one place', async () => {
    await on('<apsco-sg-message excerpt="1"></apsco-sg-message>', async (page) => {
      const open = () => inside(page, 'sg-message', (root) => root.querySelector('details')?.open);
      assert.equal(await press(page, 'Tab'), 'Show more');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('apsco-sg-message')?.matches(':state(open)'));
      assert.deepEqual([await open(), await focused(page)], [true, 'Show less']);
      await page.keyboard.press('Space');
      await until(page, () => !document.querySelector('apsco-sg-message')?.matches(':state(open)'));
      assert.deepEqual([await open(), await focused(page)], [false, 'Show more']);
    });
  });

  test('menu: sections open with Enter and Space; Escape closes them and goes back to what opened them', async () => {
    await on('<apsco-site-nav base-url="#"></apsco-site-nav>', async (page) => {
      const open = () =>
        inside(page, 'site-nav', (root) =>
          [...root.querySelectorAll('[aria-expanded=true]')].map((each) => each.getAttribute('aria-label')),
        );
      await tabTo(page, 'Pages of Welcome to APSCO');
      assert.equal(await press(page, 'Enter', 'Tab'), 'Secretary-General of APSCO');
      assert.deepEqual(await open(), ['Pages of Welcome to APSCO']);
      assert.equal(await press(page, 'Tab', 'Escape'), 'Pages of Welcome to APSCO');
      assert.deepEqual(await open(), []);
      assert.equal(await press(page, 'Space'), 'Pages of Welcome to APSCO');
      assert.deepEqual(await open(), ['Pages of Welcome to APSCO']);
      assert.equal(await press(page, 'Tab', 'Enter'), 'Secretary-General of APSCO');
      assert.match(page.url(), /#secretary-general$/);
    });
  });

  test('menu where it is narrow: behind one button, which Escape goes back to', async () => {
    await on(
      '<apsco-site-nav base-url="#"></apsco-site-nav>',
      async (page) => {
        assert.equal(await press(page, 'Tab'), 'Menu');
        assert.equal(await press(page, 'Tab'), 'nothing');
        assert.equal(await press(page, 'Tab'), 'Menu');
        assert.equal(await press(page, 'Enter', 'Tab'), 'Welcome to APSCO');
        assert.equal(await press(page, 'Escape'), 'Menu');
        assert.equal(await inside(page, 'site-nav', (root) => root.querySelector('.menu')?.getAttribute('aria-expanded')), 'false');
      },
      { width: 320 },
    );
  });

  test('map: from marker to marker, and into the list that the button opens', async () => {
    await on('<apsco-member-map></apsco-member-map>', async (page) => {
      assert.equal(await press(page, 'Tab'), 'Bangladesh: Full Member State, capital Dhaka');
      assert.equal(await press(page, 'Tab'), 'China: Full Member State, capital Beijing');
      await tabTo(page, 'Member States as a list');
      assert.equal(await press(page, 'Space'), 'Member States as a list');
      assert.equal(await press(page, 'Tab'), 'SPARRSO');
    });
  });
});

test('Try again: the focus stays where it is while it fails, and at the line when it does not', async () => {
  await on('<apsco-member-list src="SITE/data/members.json"></apsco-member-list>'.replace('SITE', '/down'), async (page) => {
    let fails = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/down/data/members.json')) void request.continue();
      else if (fails) void request.respond({ status: 503, body: '{}' });
      else void request.respond({ contentType: 'application/json', body: readFileSync(`${root}data/members.json`, 'utf8') });
    });
    await until(page, () => document.querySelector('apsco-member-list')?.matches(':state(stale)'));
    await tabTo(page, 'Try again');
    const answered = () => page.waitForResponse((response) => response.url().endsWith('/down/data/members.json'));
    let answer = answered();
    await page.keyboard.press('Enter');
    await answer;
    await until(page, () => document.querySelector('apsco-member-list')?.shadowRoot?.activeElement?.matches('button'));
    assert.equal(await focused(page), 'Try again');
    fails = false;
    answer = answered();
    await page.keyboard.press('Enter');
    await answer;
    await until(page, () => !document.querySelector('apsco-member-list')?.matches(':state(stale)'));
    assert.match(String(await focused(page)), /^Updated on /);
  });
});

test('the focus stays while the language, a title, the data and an address change', async () => {
  await on(everything, async (page) => {
    const { lost, stops } = await page.evaluate(async () => {
      const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
      /** @type {Record<string, (element: any) => unknown>} */
      const updates = {
        'another language': (element) => element.setAttribute('lang', 'fa'),
        'another title': (element) => element.setAttribute('heading', 'Title'),
        'its data again': (element) => element.reload(),
        'an address without data': (element) => element.setAttribute('src', '/nothing.json'),
        'its language': (element) => element.removeAttribute('lang'),
      };
      /** @type {string[]} */
      const lost = [];
      let stops = 0;
      for (const element of /** @type {any[]} */ ([...document.querySelectorAll('section > *')])) {
        /** @type {HTMLElement[]} */
        const found = [...element.shadowRoot.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
        // One of each kind.
        const kinds = new Map(
          found.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => [each.part.value, each]),
        );
        for (const stop of kinds.values()) {
          stops += 1;
          stop.focus();
          for (const [what, update] of Object.entries(updates)) {
            update(element);
            await pause(20);
            await element.updateComplete;
            if (element.shadowRoot.activeElement !== stop) lost.push(`${element.localName}, ${what}: ${stop.outerHTML}`);
          }
        }
      }
      return { lost, stops };
    });
    assert.deepEqual(lost, []);
    assert.ok(stops > 20, `${stops} stops`);
  });
});

describe('the focus is seen', () => {
  for (const scheme of ['light', 'dark', 'forced']) {
    test(`in ${scheme} colours, at the first stop of each kind`, async () => {
      await on(
        everything,
        async (page) => {
          const connection = await page.createCDPSession();
          if (scheme === 'forced')
            await connection.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
          /** @type {Set<string>} */
          const seen = new Set();
          for (let stops = 0; stops < 200 && (await press(page, 'Tab')) !== 'nothing'; stops += 1) {
            const box = await page.evaluate(() => {
              let at = document.activeElement;
              let tag = '';
              for (; at?.shadowRoot?.activeElement; at = at.shadowRoot.activeElement) tag = at.localName;
              const place = at?.matches('input') ? at.closest('.choice, .field') : at;
              place?.scrollIntoView({ block: 'center' });
              const { left, top, width, height } = place?.getBoundingClientRect() ?? new DOMRect();
              return {
                kind: `${tag} ${at?.localName} ${at?.getAttribute('part')}`,
                left: left + scrollX,
                top: top + scrollY,
                width,
                height,
              };
            });
            if (seen.has(box.kind)) continue;
            seen.add(box.kind);
            // A ring may be around more than what has the focus.
            const clip = { x: Math.max(0, box.left - 24), y: box.top - 24, width: box.width + 48, height: box.height + 48 };
            const withRing = await page.screenshot({ clip });
            await page.evaluate(() => {
              let at = /** @type {any} */ (document.activeElement);
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              /** @type {any} */ (window).last = at;
              at.blur();
            });
            const without = await page.screenshot({ clip });
            await page.evaluate(() => /** @type {any} */ (window).last.focus({ focusVisible: true }));
            const differing = await difference(chromium.browser, withRing, without);
            // A line around it, one pixel wide at the least.
            assert.ok(differing >= box.width + box.height, `${box.kind}: ${differing} pixels of ${box.width} × ${box.height}`);
          }
          assert.ok(seen.size > 12, [...seen].join());
        },
        { scheme },
      );
    });
  }
});
