/** Many lists on a page: the main thread's work from navigation to the painted last one, and the script heap that remains. */
import { inTurn } from '../statistics.js';

/** `…, laid out`: where ours would leave out what is off-screen, it may not; `static, off-screen left out`: the other way round. */
const pages = /** @type {Record<string, [string, import('../pages.js').Shown]>} */ ({
  static: ['static', {}],
  'hand-written': ['hand-written', {}],
  lit: ['lit', {}],
  react: ['react', {}],
  'one-file': ['one-file', {}],
  reserved: ['reserved', {}],
  'reserved, laid out': ['reserved', { offscreen: 'visible' }],
  'static, off-screen left out': ['static', { offscreen: 'auto' }],
});

/** @param {import('../bench.js').Context} context */
export async function measure({ chromium, site, rounds, sizes }) {
  /** @type {Record<number, Record<string, {time: number, heap: number}[]>>} */
  const results = {};
  for (const lists of sizes.tags) {
    // A thousand frames are more than a page bears.
    const variants = [...Object.keys(pages), ...(lists <= 100 ? ['iframe'] : [])];
    results[lists] = await inTurn(variants, rounds, (name) => {
      const [variant, shown] = pages[name] ?? [name, {}];
      return chromium.work(site.address(variant, { ...shown, lists }));
    });
  }
  return results;
}
