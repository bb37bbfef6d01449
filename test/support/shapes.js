/** Every data file with one thing wrong in it, and what the published schemas say of each: for the tests in the browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../data/', import.meta.url);
const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** A value of each type, and none. */
const others = [null, true, 7, 'text', [], {}, undefined];

/** @typedef {{pointer: string, becomes: string, valid: boolean, data: any}} Shape */

/** Every place of a value, as the keys that lead there; of the items of a list the first, which are all of a kind. @returns {Generator<string[]>} */
function* placesIn(/** @type {any} */ value, /** @type {string[]} */ path = []) {
  yield path;
  if (!value || typeof value !== 'object') return;
  for (const key of Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value)) yield* placesIn(value[key], [...path, key]);
}

/** Data with every property that any item of a list has, in its first item. @returns {any} */
function gathered(/** @type {any} */ value) {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    /** @type {any[]} */
    const items = value.map(gathered);
    return typeof items[0] === 'object' ? [Object.assign({}, ...items.toReversed()), ...items.slice(1, 3)] : items.slice(0, 3);
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, gathered(child)]));
}

/** A copy with another value at a place; undefined removes what is there. */
function replaced(/** @type {any} */ value, /** @type {string[]} */ [key, ...rest], /** @type {unknown} */ other) {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const child = replaced(copy[key], rest, other);
  if (child !== undefined) copy[key] = child;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** @returns {Record<string, Shape[]>} by data file */
export function shapes() {
  const ajv = new Ajv2020();
  for (const file of readdirSync(new URL('schema/', folder))) ajv.addSchema(readJson(`schema/${file}`), file);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => {
      const name = file.replace('.json', '');
      const data = gathered(readJson(file));
      const check = ajv.getSchema(`${name}.schema.json`);
      if (!check?.(data)) throw new Error(`${file} is not of its schema: ${ajv.errorsText(check?.errors)}`);
      const all = [...placesIn(data)].flatMap((place) =>
        others.flatMap((other) => {
          const wrong = replaced(data, place, other);
          // What is falsy takes `data` away instead.
          return wrong
            ? [{ pointer: `/${place.join('/')}`, becomes: JSON.stringify(other) ?? 'removed', valid: !!check(wrong), data: wrong }]
            : [];
        }),
      );
      return [name, all];
    }),
  );
}
