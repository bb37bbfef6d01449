/** What others wrote and is inside the built files: noted while they are bundled, listed beside them with version and licence. */
import { readdirSync } from 'node:fs';
import { read, readJson, root } from './files.js';

/** Modules that were made from another package: its name stands in no import of theirs. @type {[RegExp, string, string][]} */
const made = [
  [/\/src\/element\/flags\.ts$/, 'country-flag-icons', 'The drawings of flags, simplified.'],
  [
    /\/src\/elements\/member-map\/outline-\w+\.ts$/,
    'world-atlas',
    'The land on the map, simplified. Its data is from Natural Earth, in the public domain.',
  ],
  [/\/src\/data\/generated\/validators\/\w+\.js$/, 'ajv', 'It wrote the checks of fetched data.'],
  [/^\0vite\//, 'vite', 'It wrote what loads modules ahead.'],
  [/^\0rolldown\//, 'rolldown', 'It wrote what ties modules together.'],
];

/** The package that a module is of, if it is not ours. */
function packageOf(/** @type {string} */ id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return name ?? made.find(([pattern]) => pattern.test(id))?.[1];
}

/**
 * Plugin: notes the packages of which something is left in the bundle.
 * @param {Set<string>} packages
 * @returns {import('vite').Plugin}
 */
export const noteInlined = (packages) => ({
  name: 'note-inlined',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const name = renderedLength > 0 && packageOf(id);
        if (name) packages.add(name);
      }
    }
  },
});

/** The text of a package's licence, as it came with it; without those of what is inside its own tools. */
function licenceOf(/** @type {string} */ name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(root + folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  if (!file) throw new Error(`${name} came without its licence`);
  return (read(`${folder}/${file}`).split(/^# Licenses of bundled dependencies/m)[0] ?? '').trim();
}

/** The list of packages, as a text. @param {Iterable<string>} packages */
export const thirdParty = (packages) =>
  `Inside the files in this folder is work of others:\n\n${[...packages]
    .sort()
    .map((name) => {
      const { version, license } = readJson(`node_modules/${name}/package.json`);
      const [, , note] = made.find(([, from]) => from === name) ?? [];
      return `${'-'.repeat(80)}\n${name} ${version} (${license})\n${note ? `${note}\n` : ''}\n${licenceOf(name)}\n`;
    })
    .join('\n')}`;

/** Plugin: lists what is inlined beside what is built. @returns {import('vite').Plugin} */
export function listInlined() {
  /** @type {Set<string>} */
  const packages = new Set();
  const note = /** @type {any} */ (noteInlined(packages)).generateBundle;
  return {
    name: 'list-inlined',
    generateBundle(options, bundle) {
      note.call(this, options, bundle);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: thirdParty(packages) });
    },
  };
}
