/** Many lists that share one address whose answer may not be cached: how often it is asked for. */

const variants = /** @type {const} */ (['hand-written', 'lit', 'react', 'one-file', 'reserved']);

/** @param {import('../bench.js').Context} context */
export async function measure({ chromium, site, sizes }) {
  /** @type {Record<string, number>} */
  const results = {};
  for (const variant of variants) {
    site.count('/data.json');
    await chromium.work(site.address(variant, { lists: sizes.changing, src: `/data.json?rows=10&of=${variant}` }));
    results[variant] = site.count('/data.json');
  }
  return results;
}
