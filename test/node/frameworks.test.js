/** What a project in TypeScript is told of the tags by its framework's own checker: nothing where a use is right, and of each that is wrong. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { frameworks, installPacked, root } from '../support/node-package.js';

/** The command that checks a project of each framework, and its options. */
const checkers = {
  react: ['tsc', '--project', '.', '--pretty', 'false'],
  vue: ['vue-tsc', '--project', '.', '--pretty', 'false'],
  svelte: ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
};

/** How they write an error, or a warning: file, then line. */
const error = /^(?:\d+ (?:ERROR|WARNING) "([^"]+)" (\d+)|([\w./]+)\((\d+),)/gm;

const fixtures = `${root}test/frameworks/`;
const readme = readFileSync(`${root}README.md`, 'utf8');

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked(['@types/react', 'svelte', 'vue']);
  for (const framework of Object.keys(checkers)) {
    cpSync(fixtures + framework, join(installed.project, framework), { recursive: true });
    copyFileSync(`${fixtures}tsconfig.json`, join(installed.project, framework, 'tsconfig.json'));
    const [, kind, example] = new RegExp(`\\*\\*${framework} .*?\`\`\`(\\w+)\\n(.*?)\\n\`\`\``, 'is').exec(readme) ?? [];
    assert.ok(example, `README.md shows ${framework}`);
    writeFileSync(join(installed.project, framework, `Readme.${kind}`), example);
  }
});
after(() => installed.remove());

/** Where a checker finds fault, as `file:line`, and all it says. */
async function check(/** @type {keyof typeof checkers} */ framework) {
  const [command, ...options] = checkers[framework];
  const tool = `${root}node_modules/.bin/${command}`;
  /** @type {string} */
  const output = await new Promise((resolve) => {
    execFile(process.execPath, [tool, ...options], { cwd: join(installed.project, framework) }, (_, output, errors) =>
      resolve(output + errors),
    );
  });
  const found = [...output.matchAll(error)].map(([, file = '', line = '', plain = file, plainLine = line]) => `${plain}:${plainLine}`);
  return { found: new Set(found), output };
}

/** The lines under a comment that says what is wrong with them. */
const wrongUses = (/** @type {string} */ file, /** @type {string} */ text) =>
  text.split('\n').flatMap((line, index) => {
    const [, what] = /wrong: (.+?) (?:-->|\*\/)/.exec(line) ?? [];
    return what ? [{ what, place: `${file}:${index + 2}` }] : [];
  });

describe('a checker', { concurrency: true }, () => {
  for (const framework of /** @type {(keyof typeof checkers)[]} */ (Object.keys(checkers))) {
    test(`${framework}: right uses pass, the README's among them, and each wrong one is told where it stands`, async (t) => {
      const { found, output } = await check(framework);
      const wrong = readdirSync(fixtures + framework).flatMap((file) =>
        wrongUses(file, readFileSync(`${fixtures}${framework}/${file}`, 'utf8')),
      );
      assert.ok(wrong.length > 10);
      for (const { what, place } of wrong) await t.test(what, () => assert.ok(found.has(place), `nothing is said of ${place}`));
      const expected = new Set(wrong.map(({ place }) => place));
      assert.deepEqual(
        [...found].filter((place) => !expected.has(place)),
        [],
        output,
      );
    });
  }
});

test('every framework that has types is tried, and each with every tag', () => {
  assert.deepEqual(
    frameworks.map(({ path }) => path.slice(2)),
    Object.keys(checkers),
  );
  const tags = readdirSync(`${root}src/elements`);
  for (const framework of Object.keys(checkers)) {
    const [file = ''] = readdirSync(fixtures + framework);
    const text = readFileSync(`${fixtures}${framework}/${file}`, 'utf8');
    assert.deepEqual(
      tags.filter((name) => !new RegExp(`<apsco-${name}\\s`).test(text)),
      [],
      file,
    );
  }
});
