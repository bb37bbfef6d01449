/**
 * `npm run reproducible`: whether another build gives the same files. It stands in another folder, in another time zone and language, and is compared
 * with what is in dist/, the site with it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.js';

/** What is in a folder: a hash by path. */
const hashes = (/** @type {string} */ folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const place = mkdtempSync(join(tmpdir(), 'another-'));
const copy = join(place, 'somewhere', 'else');
try {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) cpSync(root + file, join(copy, file));
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'site'], {
    cwd: copy,
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    stdio: 'ignore',
  });
  const [one, other] = [hashes(`${root}dist/`), hashes(join(copy, 'dist/'))];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
  for (const path of differing)
    console.error(`${path} ${one.has(path) ? (other.has(path) ? 'differs' : 'is in dist/ alone') : 'is not in dist/'}`);
  console.log(`${one.size} files, ${differing.length} of them not the same in another build`);
  if (differing.length) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
