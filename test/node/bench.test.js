/** That the benchmark measures what it says: every variant fills its place with the same job. How fast is no test's business. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startChromium } from '../bench/chromium.js';
import { openSite } from '../bench/site.js';

/** @type {import('../bench/chromium.js').Chromium} */
let chromium;
/** @type {import('../bench/site.js').Site} */
let site;
before(async () => {
  chromium = await startChromium();
  site = await openSite(chromium);
});
after(async () => {
  site.close();
  await chromium.close();
});

/** What the first of them shows. @type {string[][] | undefined} */
let expected;

const variants = ['static', 'hand-written', 'lit', 'react', 'iframe', 'one-file', 'reserved', 'preloaded', 'prerendered'];

for (const variant of variants) {
  test(`${variant}: shows ten states with flags, and the contact`, async () => {
    const shown = await chromium.withPage(async (page) => {
      await page.goto(site.address(variant, { cards: 1 }));
      await page.evaluate(() => /** @type {any} */ (window).bench.flags);
      return page.evaluate(() =>
        [...document.querySelectorAll('[data-place]')].map((place) => {
          const frame = /** @type {HTMLIFrameElement} */ (place).contentDocument?.querySelector('[data-place]');
          const root = place.shadowRoot ?? frame ?? place;
          const rows = [...root.querySelectorAll('[part=row],[part=field]')];
          return rows.map((row) => `${row.textContent.replace(/\s+/g, '')} ${row.querySelectorAll('svg').length}`);
        }),
      );
    });
    expected ??= shown;
    assert.deepEqual(
      shown.map(({ length }) => length),
      [10, 4],
    );
    assert.deepEqual(shown, expected);
  });
}

test('a median of ratios is not moved by a slow round', async () => {
  const { inTurn, median, ratio, spread } = await import('../bench/statistics.js');
  assert.equal(ratio([2, 20, 2.2], [1, 10, 1]), 2);
  assert.deepEqual([median([3, 1, 2, 10]), ...spread([1, 2, 3, 4, 5])], [2.5, 2, 4]);
  /** @type {string[]} */
  const order = [];
  const samples = await inTurn(['a', 'b', 'c'], 2, async (variant) => order.push(variant));
  assert.equal(order.join(''), 'cababcbca');
  assert.deepEqual(samples, { a: [4, 9], b: [5, 7], c: [6, 8] });
});
