/** Cold load: from navigation to painted text of ten states and the contact card, with a processor four times slower. */
import { inTurn } from '../statistics.js';

export const variants = /** @type {const} */ ([
  'static',
  'hand-written',
  'lit',
  'react',
  'iframe',
  'one-file',
  'reserved',
  'preloaded',
  'prerendered',
]);

/** @param {import('../bench.js').Context} context */
export async function measure({ chromium, site, rounds }) {
  const load = (/** @type {'fast' | 'slow'} */ network) =>
    inTurn(variants, rounds, (variant) => chromium.cold(site.address(variant, { cards: 1 }), { network }));
  return { fast: await load('fast'), slow: await load('slow') };
}
