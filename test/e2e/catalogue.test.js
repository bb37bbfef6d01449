/** What programs read of the site: every address in it leads to a file that was built. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root, site } from './support.js';

const folder = `${root}dist/site/`;
const textOf = (/** @type {string} */ file) => readFileSync(folder + file, 'utf8');

for (const file of ['llms.txt', 'catalogue.json']) {
  test(`every address in ${file} is of this site, and there`, () => {
    const addresses = [...new Set(textOf(file).match(/https?:\/\/[\w.:/%-]+/g))];
    const missing = addresses.filter((address) => {
      const path = address.slice(site.length).replace(/(^|\/)$/, '$1index.html');
      return !address.startsWith(site) || !(existsSync(folder + path) || address === `${site}data/`);
    });
    assert.deepEqual(missing, []);
    assert.ok(addresses.length > 15);
  });
}

test('the manifest beside them is the one of the package', () => {
  assert.equal(textOf('custom-elements.json'), readFileSync(`${root}custom-elements.json`, 'utf8'));
});
