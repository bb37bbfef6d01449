/** `sideEffects` in package.json: bundlers drop what it leaves out, and keep what it names for nothing. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { elements, installPacked, manifest, modules, root } from '../support/node-package.js';

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => installed.remove());

const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => `./dist/${file}`);
const patterns = manifest.sideEffects.map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`));
const named = files.filter((file) => patterns.some((pattern) => pattern.test(file))).sort();

test('it names the index and the module of every tag, and they are there', () => {
  const wanted = ['./dist/index.js', ...elements.map((name) => `./dist/elements/${name}/${name}.define.js`)];
  assert.deepEqual(named, wanted.sort());
  assert.deepEqual(
    patterns.filter((pattern) => !named.some((file) => pattern.test(file))),
    [],
  );
});

test('the modules of tags and the exports of package.json are the same', () => {
  const defining = modules.map(({ file }) => file).filter((file) => file.endsWith('.define.js'));
  assert.deepEqual(defining.sort(), files.filter((file) => file.endsWith('.define.js')).sort());
});

/** Imports files of the package; the answer is what that left behind in the registry and on the global object. */
const effectsOf = (/** @type {string[]} */ paths) =>
  installed.ask(`
    // What lit itself leaves behind is not ours.
    await import('lit');
    const effects = [];
    const { define } = customElements;
    customElements.define = (tag, element) => {
      effects.push(tag);
      define.call(customElements, tag, element);
    };
    const before = new Set(Reflect.ownKeys(globalThis));
    for (const file of ${JSON.stringify(paths)}) await import(${JSON.stringify(`./node_modules/${manifest.name}/`)} + file);
    effects.push(...Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String));
    answer = effects;`);

test('what it names has an effect', async () => {
  const effects = await Promise.all(named.map(async (file) => ({ file, effects: await effectsOf([file]) })));
  assert.deepEqual(
    effects.filter(({ effects }) => !effects.length).map(({ file }) => file),
    [],
  );
});

test('what it does not name has none', async () => {
  // Nobody imports a program.
  const others = files.filter((file) => !named.includes(file) && !Object.values(manifest.bin).includes(file));
  assert.ok(others.length > named.length);
  assert.deepEqual(await effectsOf(others), []);
});

/** The code a bundler makes of a page's script. */
async function bundled(/** @type {string} */ code) {
  const entry = join(installed.project, 'page.js');
  await writeFile(entry, code);
  const output = await build({
    root: installed.project,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const [built] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (output);
  assert.ok(built);
  return built.output
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n')
    .trim();
}

for (const name of elements) {
  test(`a bundler keeps the tag of ${name} that is imported for its effect, and drops the class that is not used`, async () => {
    const registers = new RegExp(`\\(.apsco-${name}.,`);
    assert.match(await bundled(`import '${manifest.name}/${name}';`), registers);
    assert.equal(await bundled(`import '${manifest.name}/${name}/class';`), '');
  });
}
