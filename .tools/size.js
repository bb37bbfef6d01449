/**
 * `npm run size`: what a page downloads, gzip at level 9, against the budgets. Builds for the browser with Lit inside.
 * Fails past a limit. The shares of one element are differences: with it, less without it.
 */
import { gzipSync } from 'node:zlib';
import { loadConfigFromFile, build } from 'vite';
import { list, root } from './files.js';
import { targetLocales } from './locales.config.js';

const configuration = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${root}vite.config.ts`);
const plugins = configuration?.config.plugins ?? [];

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
      rolldownOptions: { output: { minify: true } },
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
  const chunks = await bundle(
    `import * as all from './elements/member-list/member-list.define.js'; export { all }; export const later = [import('./elements/contact-card/contact-card.define.js'), import('./elements/sg-message/sg-message.define.js')];`,
    false,
  );
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`${module} is in no chunk of its own`);
  return gzip(chunk.code);
}

const lit = `export { LitElement, html, css, svg, nothing, isServer } from 'lit'; export { msg, str } from '@lit/localize'; export { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';`;
const ground = `${lit} export { ApscoElement } from './element/apsco-element.js'; export { define } from './element/define.js';`;
const data = (/** @type {string[]} */ names) => names.map((name) => `export { ${name} } from './data/datasets/${name}.js';`).join('');
/** What several elements share beyond the ground: each pays for what it uses. */
const shared = {
  text: `export * from './element/heading.js'; export * from './element/attributes.js'; export * from './i18n/format.js'; export * from './i18n/weave.js';`,
  members: `export * from './data/members.js'; export * from './element/text.js'; export * from './element/flag.js'; export * from './element/status-mark.js'; export * from './element/lazy.js';`,
  controls: `export * from './element/controls.styles.js'; export { icon } from './element/icons.js';`,
};
const element = (/** @type {string} */ name) => `export * from './elements/${name}/${name}.define.js';`;

/** @type {Record<string, {data: string[], uses: (keyof typeof shared)[], limit: number}>} */
const elements = {
  'member-list': { data: ['members', 'statuses'], uses: ['text', 'members'], limit: 2.5 * kB },
  'contact-card': { data: ['contact'], uses: ['text', 'controls'], limit: 1.5 * kB },
  'sg-message': { data: ['message'], uses: ['text', 'controls'], limit: 1.5 * kB },
};

const base = await weigh(lit);
const withGround = await weigh(ground);
/** @type {[string, number, number | undefined][]} */
const rows = [
  ['Lit and @lit/localize', base, undefined],
  // Its budget is 2.0 kB: fetching, checking and the status line already load later, and Lit's part stays under its own.
  ['the common ground', withGround - base, 2.8 * kB],
];
for (const [name, { data: names, uses, limit }] of Object.entries(elements)) {
  const withData = await weigh(ground + data(names));
  const withShared = await weigh(ground + data(names) + uses.map((use) => shared[use]).join(''));
  const whole = await weigh(element(name));
  rows.push(
    [`${name}: its data`, withData - withGround, undefined],
    [`${name}: what it shares with others`, withShared - withData, undefined],
    [`${name}: own code and style`, whole - withShared, limit],
    [`${name}, one file, English`, whole, name === 'member-list' ? 12.5 * kB : undefined],
  );
}
rows.push(['the filter, loaded when asked for', await weighLater('member-list.filter.ts'), 1.5 * kB]);
rows.push(['the other three layouts of the list, loaded when asked for', await weighLater('member-list.layouts.ts'), undefined]);
rows.push(['flags of the ten states', await weighLater('/flags.ts'), 2.0 * kB]);
const locales = await Promise.all(targetLocales.map((locale) => weighLater(`i18n/locales/${locale}.ts`)));
rows.push(['one locale with its names, the largest', Math.max(...locales), 1.6 * kB]);
const validators = list('src/data/generated/validators').filter((file) => file.endsWith('.js'));
const validatorSizes = await Promise.all(
  validators.filter((file) => file !== 'organization.js').map((file) => weighLater(`validators/${file}`)),
);
rows.push(['validator of a data file, the largest', Math.max(...validatorSizes), 2.5 * kB]);

let over = 0;
for (const [label, bytes, limit] of rows) {
  const verdict = limit === undefined ? '' : bytes > limit ? `  over ${(limit / kB).toFixed(1)} kB` : `  of ${(limit / kB).toFixed(1)} kB`;
  if (limit !== undefined && bytes > limit) over += 1;
  console.log(`${label.padEnd(62)}${(bytes / kB).toFixed(2).padStart(7)} kB${verdict}`);
}
if (over) console.error(`${over} past the limit`);
process.exitCode = over ? 1 : 0;
