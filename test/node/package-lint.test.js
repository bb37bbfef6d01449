/** What publint and Are the Types Wrong say of the package as npm would publish it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { installPacked } from '../support/node-package.js';

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let installed;
before(async () => {
  installed = await installPacked();
});
after(() => installed.remove());

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: installed.folder, pack: false, strict: true });
  const faults = messages.filter(({ type }) => type !== 'suggestion');
  assert.deepEqual(
    faults.map(({ code, path }) => `${code} ${path.join(' ')}`),
    [],
  );
});

test('the types are found by every resolution that ES modules have', async () => {
  // Only its command knows profiles, and only its package.json may be imported.
  const { resolve } = createRequire(import.meta.url);
  const tool = resolve('@arethetypeswrong/cli/package.json');
  const command = join(dirname(tool), createRequire(import.meta.url)(tool).bin.attw);
  const { code, output } = await new Promise((resolve) => {
    const options = [installed.archive, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'];
    const child = execFile(process.execPath, [command, ...options], { cwd: installed.project }, (_, output, errors) => {
      resolve({ code: child.exitCode, output: output + errors });
    });
  });
  assert.equal(code, 0, output);
  assert.match(output, /node16 \(from ESM\): OK \(ESM\)/);
});
