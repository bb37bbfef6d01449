/**
 * `npm run size`: what a page downloads, gzip at level 9, against the budgets. Builds for the browser with Lit inside.
 * Fails past a limit. What is an element's own is a difference: all of it, less what it imports from outside its folder.
 */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadConfigFromFile, build } from 'vite';
import { list, read, root } from './files.js';
import { targetLocales } from './locales.config.js';
import { code, reserve } from './site/code.js';

const configuration = await loadConfigFromFile({ command: 'build', mode: 'scripts' }, `${root}vite.config.ts`);
const plugins = configuration?.config.plugins ?? [];
const smallest = /** @type {any} */ (configuration?.config.build?.rolldownOptions?.output);

/** Limits in bytes. */
const kB = 1000;

/**
 * Builds an entry that exists only here.
 * @param {string} code
 * @param {boolean} alone whether what is loaded later stays outside, so that the rest is one file
 */
async function bundle(code, alone) {
  const name = 'size-entry';
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name,
        enforce: 'pre',
        resolveId(id, _importer, { kind }) {
          if (id.endsWith(name)) return `${root}src/${name}.ts`;
          return alone && kind === 'dynamic-import' ? { id, external: true } : undefined;
        },
        load: (id) => (id.endsWith(`${name}.ts`) ? code : undefined),
      },
      ...plugins,
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: name, formats: ['es'] },
      rolldownOptions: { output: smallest },
    },
  });
  const [result] = [output].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output.filter((file) => file.type === 'chunk');
}

const gzip = (/** @type {string} */ code) => gzipSync(code, { level: 9 }).length;

/** Bytes of an entry, without what it loads later. */
async function weigh(/** @type {string} */ code) {
  const [file, ...rest] = await bundle(code, true);
  if (!file || rest.length) throw new Error('more than one file');
  return gzip(file.code);
}

/** Bytes of one module that is loaded later, alone. */
async function weighLater(/** @type {string} */ module) {
  // Beside the list, so that what it holds already is not counted again.
  const later = elements.map((name) => `import('./elements/${name}/${name}.define.js')`);
  const chunks = await bundle(
    `import * as all from './elements/member-list/member-list.define.js'; export { all }; export const later = [${later.join()}];`,
    false,
  );
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`${module} is in no chunk of its own`);
  return gzip(chunk.code);
}

const lit = `export { LitElement, html, css, svg, nothing, isServer } from 'lit'; export { msg, str } from '@lit/localize'; export { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';`;
const ground = `${lit} export { ApscoElement } from './element/apsco-element.js'; export { define } from './element/define.js';`;
const element = (/** @type {string} */ name) => `export * from './elements/${name}/${name}.define.js';`;

/** Limits of own code and style. */
const limits = { 'member-list': 2.5 * kB, 'contact-card': 1.5 * kB, 'sg-message': 1.5 * kB, 'member-map': 2.2 * kB };
const elements = list('src/elements');

/** An entry with all that an element's own files import from outside their folder, and none of those files. */
function surroundings(/** @type {string} */ name) {
  const folder = `src/elements/${name}`;
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, names = '', from = ''] of read(file).matchAll(/^(?:import|export) (?:\{([^}]*)\} from )?'([^']+)'/gm)) {
      const path = from.startsWith('.') ? posix.join(folder, from).replace(/\.js$/, '.ts') : from;
      if (path.startsWith(`${folder}/`)) visit(path);
      else {
        const known = imports.get(path) ?? new Set();
        for (const word of names.split(',').map((each) => each.trim())) if (word && !word.startsWith('type ')) known.add(word);
        imports.set(path, known);
      }
    }
  };
  visit(`${folder}/${name}.define.ts`);
  return [...imports]
    .filter(([path, names]) => names.size || path.endsWith('.define.ts'))
    .map(
      ([path, names]) =>
        `export { ${[...names].join(', ')} } from '${path.startsWith('src/') ? `./${path.slice(4).replace('.ts', '.js')}` : path}';`,
    )
    .join('');
}

const base = await weigh(lit);
const withGround = await weigh(ground);
/** @type {[string, number, number | undefined][]} */
const rows = [
  ['Lit and @lit/localize', base, undefined],
  // Its budget is 2.0 kB: fetching, checking and the status line already load later, and Lit's part stays under its own.
  ['the common ground', withGround - base, 3.1 * kB],
];
for (const name of elements) {
  const around = await weigh(surroundings(name));
  const whole = await weigh(element(name));
  rows.push(
    [`${name}: its data and what it shares, beside the ground`, around - withGround, undefined],
    [`${name}: own code and style`, whole - around, /** @type {Record<string, number>} */ (limits)[name] ?? 1.6 * kB],
    [`${name}, one file, English`, whole, name === 'member-list' ? 12.5 * kB : undefined],
  );
}
rows.push(['the filter, loaded when asked for', await weighLater('member-list.filter.ts'), 1.5 * kB]);
rows.push(['the other three layouts of the list, loaded when asked for', await weighLater('member-list.layouts.ts'), undefined]);
rows.push(['flags of the ten states', await weighLater('/flags.ts'), 2.0 * kB]);
const locales = await Promise.all(targetLocales.map((locale) => weighLater(`i18n/locales/${locale}.ts`)));
rows.push(['one locale with the names of states, the largest', Math.max(...locales), 1.6 * kB]);
const outlines = await Promise.all(['pacific', 'atlantic'].map((center) => weighLater(`outline-${center}.ts`)));
rows.push(['outline of the map, the larger', Math.max(...outlines), 8.0 * kB]);
rows.push(['all twelve elements and their data, one file, English', await weigh(elements.map(element).join('')), 30 * kB]);
const validators = list('src/data/generated/validators').filter((file) => file.endsWith('.js'));
const validatorSizes = await Promise.all(validators.map((file) => weighLater(`validators/${file}`)));
rows.push(['validator of a data file, the largest', Math.max(...validatorSizes), 2.5 * kB]);

const { files, folder } = await code();
const site = (/** @type {string[]} */ ...names) =>
  names.reduce((sum, name) => {
    const file = files.find(({ fileName }) => fileName === name || fileName === `${folder}/${name}`);
    if (!file) throw new Error(`${name} is not built`);
    return sum + gzip(file.code);
  }, 0);
rows.push(
  ['apsco.js, the loader', site('apsco.js'), 1.5 * kB],
  [
    'member list through the loader, Turkish, with flags: all requests',
    site('apsco.js', ...['ground', 'members', 'member-list', 'flags', 'tr'].map((name) => `${name}.js`)),
    18 * kB,
  ],
  ['apsco.css, which reserves sizes', gzip(reserve()), 0.6 * kB],
  ['apsco.bundle.js', site('apsco.bundle.js'), 30 * kB],
  // Planned for 60 kB: but the texts of nine languages are 22 kB of it, two outlines 13, the checks of fetched data 5.
  ['apsco.all.js, everything', site('apsco.all.js'), 78 * kB],
);

let over = 0;
for (const [label, bytes, limit] of rows) {
  const verdict = limit === undefined ? '' : bytes > limit ? `  over ${(limit / kB).toFixed(1)} kB` : `  of ${(limit / kB).toFixed(1)} kB`;
  if (limit !== undefined && bytes > limit) over += 1;
  console.log(`${label.padEnd(62)}${(bytes / kB).toFixed(2).padStart(7)} kB${verdict}`);
}
if (over) console.error(`${over} past the limit`);
process.exitCode = over ? 1 : 0;
