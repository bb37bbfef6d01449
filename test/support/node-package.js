/** The package as npm would publish it, for the tests in Node. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The project's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {{name: string, version: string, exports: Record<string, string | {types: string, default: string}>, sideEffects: string[], dependencies: Record<string, string>, bin: Record<string, string>}} */
export const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** What each export of package.json leads to: its path in the package, by the name that a page imports. */
export const targets = Object.entries(manifest.exports).map(([path, target]) => ({
  name: manifest.name + path.slice(1),
  path,
  file: typeof target === 'string' ? target : target.default,
  types: typeof target === 'string' ? undefined : target.types,
}));

/** The exports that are modules. */
export const modules = targets.filter(({ file }) => file.endsWith('.js'));

/** Those that bring types alone: importing one tells TypeScript of the tags, and does nothing at run time. */
export const frameworks = modules.filter(({ file }) => file.includes('/frameworks/'));

/** The folders of src/elements, each named after a tag without its prefix. */
export const elements = (await readdir(`${root}src/elements`)).sort();

/** Packs the project as npm would publish it. @returns {Promise<string>} the archive's path */
export async function pack(/** @type {string} */ folder) {
  const { stdout } = await run('npm', ['pack', '--pack-destination', folder, '--ignore-scripts', '--json', '--no-update-notifier'], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/**
 * Packs the project and installs it in a project of its own that holds nothing else but what the package says it needs: what it
 * leaves out, or needs without saying so, is then missing.
 * @param {string[]} others packages of a project that uses this one
 */
export async function installPacked(others = []) {
  // The real path, since modules are known by it.
  const project = await realpath(await mkdtemp(join(tmpdir(), 'package-')));
  const archive = await pack(project);
  const folder = join(project, 'node_modules', manifest.name);
  await run('tar', ['-xzf', archive], { cwd: project });
  await mkdir(join(project, 'node_modules'));
  await rename(join(project, 'package'), folder);
  for (const name of [...Object.keys(manifest.dependencies), ...others]) {
    const place = join(project, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place, 'junction');
  }
  return {
    project,
    folder,
    archive,
    /**
     * Runs code in a Node of its own. Only the answer may be written to the console.
     * @param {string} code a module that leaves its answer in `answer`
     * @returns {Promise<any>}
     */
    async ask(code) {
      const source = `let answer;\n${code}\nconsole.log(JSON.stringify(answer));`;
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', source], { cwd: project });
      if (stderr) throw new Error(`Not silent: ${stderr}`);
      return JSON.parse(stdout);
    },
    remove: () => rm(project, { recursive: true }),
  };
}
