/** One list of many rows, given as data: the main thread's work from navigation to the painted last one. */
import { inTurn } from '../statistics.js';

const variants = /** @type {const} */ (['static', 'hand-written', 'lit', 'react', 'one-file']);

/** @param {import('../bench.js').Context} context */
export async function measure({ chromium, site, rounds, sizes }) {
  /** @type {Record<number, Record<string, {time: number, heap: number}[]>>} */
  const results = {};
  for (const rows of sizes.rows)
    results[rows] = await inTurn(variants, rounds, (variant) => chromium.work(site.address(variant, { rows })));
  return results;
}
