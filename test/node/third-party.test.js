/** Everything of others that is inside the built files is listed beside them, with its version and its licence, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { installPacked, root } from '../support/node-package.js';

const text = readFileSync(`${root}dist/THIRD-PARTY.txt`, 'utf8');
const listed = [...text.matchAll(/^-{80}\n(\S+) (\S+) \((\S+)\)$/gm)].map(([, name = '', version, licence]) => ({
  name,
  version,
  licence,
}));

/** The files that source maps name: what is inside, told by another than the plugin that lists it. */
async function sources() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${root}vite.config.ts`, undefined, 'error');
  const result = await build(
    mergeConfig(loaded?.config ?? {}, { configFile: false, root, logLevel: 'error', build: { write: false, sourcemap: true } }),
  );
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('nothing was built');
  return built.output.flatMap((file) =>
    file.type === 'chunk' && file.map ? file.map.sources.map((source) => resolve(`${root}dist`, file.fileName, '..', source)) : [],
  );
}

test('what is inside is listed, nothing else is', async () => {
  const inside = await sources();
  const packages = inside.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  assert.ok(packages.length > 0);
  const has = (/** @type {string} */ part) => inside.some((path) => path.includes(part));
  // These were made from the work of others before they were bundled.
  if (has('/element/flags.ts')) packages.push('country-flag-icons');
  if (has('/member-map/outline-')) packages.push('world-atlas');
  if (has('/generated/validators/')) packages.push('ajv');
  assert.deepEqual(
    listed.map(({ name }) => name),
    [...new Set(packages)].sort(),
  );
});

test('each with the version that is installed and the whole text of its licence', () => {
  for (const { name, version, licence } of listed) {
    const manifest = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
    assert.deepEqual({ version, licence }, { version: manifest.version, licence: manifest.license });
    const file = readdirSync(`${root}node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file));
    assert.ok(text.includes(readFileSync(`${root}node_modules/${name}/${file}`, 'utf8').trim()), name);
  }
  assert.match(text, /Natural Earth, in the public domain/);
});

test('it comes with the package', async () => {
  const installed = await installPacked();
  try {
    assert.equal(readFileSync(`${installed.folder}/dist/THIRD-PARTY.txt`, 'utf8'), text);
  } finally {
    installed.remove();
  }
});
