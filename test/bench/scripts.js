/** Builds the scripts of all variants as their users would, in memory. */
import { build, loadConfigFromFile } from 'vite';
import { root } from '../../.tools/files.js';
import { closureOf, code, reserve, runsAtOnce } from '../../.tools/site/code.js';

/** @typedef {Awaited<ReturnType<typeof import('./content.js').takeContent>>} Taken */

const configuration = await loadConfigFromFile({ command: 'build', mode: 'scripts' }, `${root}vite.config.ts`, undefined, 'error');
const { plugins: ours = [], build: { target, rolldownOptions } = {} } = configuration?.config ?? {};

/**
 * @param {string} name in variants/
 * @param {any[]} plugins
 * @returns {Promise<[string, string][]>} files by name
 */
async function bundle(name, plugins) {
  const entry = `${root}test/bench/variants/${name}.js`;
  /** @type {Set<string>} */
  const atOnce = new Set();
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      ...plugins,
      {
        name: 'what-is-needed-at-once',
        buildEnd() {
          closureOf(this, entry).forEach((id) => atOnce.add(id));
        },
      },
    ],
    build: {
      write: false,
      target: target ?? false,
      minify: true,
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          .../** @type {any} */ (rolldownOptions?.output),
          entryFileNames: '[name].js',
          postBanner: runsAtOnce,
          chunkFileNames: `${name}/[name].js`,
          // One file, and beside it only what is not needed at once.
          codeSplitting: { groups: [{ name, test: (id) => atOnce.has(id) }], includeDependenciesRecursively: false },
        },
      },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('nothing was built');
  return built.output.map((file) => [`scripts/${file.fileName}`, file.type === 'chunk' ? file.code : '']);
}

/**
 * @param {Taken} taken
 * @returns {Promise<{scripts: Map<string, string>, preloads: string[]}>} all files, by path; and the chunks that the text of both elements needs
 */
export async function buildScripts({ contents, flags, styles }) {
  const given = {
    name: 'what-all-show',
    /** @type {'pre'} */
    enforce: 'pre',
    resolveId: (/** @type {string} */ id) => (id.startsWith('bench:') ? `\0${id}.js` : undefined),
    load(/** @type {string} */ id) {
      const [, name = ''] = /^\0bench:(\w+)\.js$/.exec(id) ?? [];
      if (name === 'shared') return `export const flags = ${JSON.stringify(flags)}; export const styles = ${JSON.stringify(styles)};`;
      return name ? `export const content = ${JSON.stringify(contents[name])};` : undefined;
    },
  };
  const { files, folder, chunksOf } = await code();
  const scripts = new Map([
    ...(await bundle('hand-written', [given])),
    ...(await bundle('react', [given])),
    ...(await bundle('lit', [given, ...ours])),
    ...(await bundle('one-file', ours)),
    ...files.map(({ fileName, code }) => /** @type {[string, string]} */ ([`v0/${fileName}`, code])),
    ['v0/apsco.css', reserve()],
  ]);
  const needed = new Set(['member-list', 'contact-card'].flatMap((name) => chunksOf.get(name) ?? []));
  return { scripts, preloads: [...needed].map((chunk) => `/v0/${folder}/${chunk}.js`) };
}
