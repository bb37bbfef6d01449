/** What is told of a series of measurements. */

/** @param {readonly number[]} values @param {number} q */
function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (/** @type {readonly number[]} */ values) => quantile(values, 0.5);

/** The middle half, as it is written beside a median. */
export const spread = (/** @type {readonly number[]} */ values) => /** @type {const} */ ([quantile(values, 0.25), quantile(values, 0.75)]);

/** Of two series in turn: the median of the ratios within a round, which the state of the machine does not shift. */
export const ratio = (/** @type {readonly number[]} */ values, /** @type {readonly number[]} */ to) =>
  median(values.map((value, round) => value / (to[round] ?? NaN)));

/**
 * Measures variants in turn, in another order each round; a first round that does not count warms everything up.
 * @template {string} V
 * @template S
 * @param {readonly V[]} variants
 * @param {number} rounds
 * @param {(variant: V) => Promise<S>} sample
 * @returns {Promise<Record<V, S[]>>}
 */
export async function inTurn(variants, rounds, sample) {
  const results = /** @type {Record<V, S[]>} */ (/** @type {unknown} */ (Object.fromEntries(variants.map((variant) => [variant, []]))));
  for (let round = -1; round < rounds; round += 1) {
    const from = (round + variants.length) % variants.length;
    for (const variant of [...variants.slice(from), ...variants.slice(0, from)]) {
      const value = await sample(variant).catch((/** @type {unknown} */ error) => {
        throw new Error(`${variant} could not be measured`, { cause: error });
      });
      if (round >= 0) results[variant].push(value);
    }
  }
  return results;
}
