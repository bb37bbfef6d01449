/** The package as npm would publish it, installed in a project that has nothing else but lit. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { elements, frameworks, installPacked, manifest, modules, root, targets } from '../support/node-package.js';

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => installed.remove());

const namesOf = (/** @type {(path: string) => boolean} */ wanted) => modules.filter(({ path }) => wanted(path)).map(({ name }) => name);
const isClass = (/** @type {string} */ path) => path.endsWith('/class');
const isTag = (/** @type {string} */ path) => elements.includes(path.slice(2));
const tags = elements.map((name) => `apsco-${name}`);

/** Imports modules one after the other, noting which tags they register. lit's build for Node brings the registry. */
const importing = (/** @type {string[]} */ names) => `
  await import('lit');
  const registered = [];
  const { define } = customElements;
  customElements.define = (tag, element) => {
    registered.push(tag);
    define.call(customElements, tag, element);
  };
  for (const name of ${JSON.stringify(names)}) await import(name);`;

for (const module of modules) {
  const hasTypesAlone = frameworks.includes(module);
  test(`${module.name} is imported in Node, in silence, and exports ${hasTypesAlone ? 'types alone' : 'something'}`, async () => {
    const found = await installed.ask(`answer = Object.keys(await import(${JSON.stringify(module.name)}));`);
    assert.equal(found.length === 0, hasTypesAlone);
  });
}

test('every element has a way in by its class and one by its tag', () => {
  const ways = elements.flatMap((name) => [`./${name}`, `./${name}/class`]);
  assert.deepEqual(
    modules
      .map(({ path }) => path)
      .filter((path) => isClass(path) || isTag(path))
      .sort(),
    ways.sort(),
  );
});

/**
 * What an element has inside is registered with it, and first.
 * @type {Record<string, string[]>}
 */
const inside = { 'apsco-member-map': ['apsco-member-list'] };

test('only the ways in by tag register anything, each its own tag and what it has inside', async () => {
  const others = namesOf((path) => !isTag(path) && path !== '.');
  const [quiet, loud] = await Promise.all([
    installed.ask(`${importing(others)} answer = { registered, known: ${JSON.stringify(tags)}.filter((tag) => customElements.get(tag)) };`),
    Promise.all(namesOf(isTag).map((name) => installed.ask(`${importing([name])} answer = registered;`))),
  ]);
  assert.equal(others.filter(isClass).length, elements.length, 'the classes are among them');
  assert.deepEqual(quiet, { registered: [], known: [] });
  assert.deepEqual(
    loud,
    namesOf(isTag)
      .map((name) => name.replace(`${manifest.name}/`, 'apsco-'))
      .map((tag) => [...(inside[tag] ?? []), tag]),
  );
});

test('the package itself registers every tag, and the ways in after it none again', async () => {
  const [whole, afterwards] = await Promise.all([
    installed.ask(`${importing([manifest.name])} answer = registered;`),
    installed.ask(`${importing([manifest.name, ...namesOf(isTag)])} answer = registered;`),
  ]);
  assert.deepEqual(whole.sort(), tags);
  assert.deepEqual(afterwards.sort(), tags);
});

test('what is no module resolves to a file of the package', () => {
  const { resolve } = createRequire(join(installed.project, 'page.js'));
  const files = targets
    .filter((target) => !modules.includes(target))
    .flatMap(({ name, file }) => {
      if (!name.includes('*')) return [name];
      const folder = file.slice(0, file.indexOf('*'));
      const found = readdirSync(join(root, folder)).filter((each) => each.endsWith('.json'));
      assert.notDeepEqual(found, [], folder);
      return found.map((each) => name.replace('*.json', each));
    });
  const missing = files.filter((name) => {
    try {
      return !resolve(name).startsWith(installed.folder);
    } catch {
      return true;
    }
  });
  assert.deepEqual(missing, []);
  assert.ok(files.includes(`${manifest.name}/data/members.json`));
});

test('every module has its types', () => {
  assert.deepEqual(
    modules.filter(({ types }) => !types || !existsSync(join(installed.folder, types))),
    [],
  );
});

test('the classes say which version of the package they are from', async () => {
  const found = await installed.ask(`answer = (await Promise.all(${JSON.stringify(namesOf(isClass))}.map((name) => import(name))))
    .flatMap((module) => Object.values(module)).filter((each) => /^class\\b/.test(each)).map((element) => element.version);`);
  assert.deepEqual(
    found,
    elements.map(() => manifest.version),
  );
});
