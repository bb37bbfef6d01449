/**
 * What a page loads: the loader with its chunks, the single files, the script for frames. Built four times, since each wants its modules
 * put together in another way; chunks that import nothing are shared by all.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { list, read, root } from '../files.js';
import { targetLocales } from '../locales.config.js';
import { noteInlined } from '../third-party.js';

/** @typedef {{fileName: string, code: string}} File */

const configuration = await loadConfigFromFile({ command: 'build', mode: 'scripts' }, `${root}vite.config.ts`, undefined, 'error');
const { plugins = [], build: { target, rolldownOptions } = {} } = configuration?.config ?? {};
const smallest = /** @type {any} */ (rolldownOptions?.output);
const elements = list('src/elements');

/** The packages that are inside. @type {Set<string>} */
const inlined = new Set();

/**
 * @param {Record<string, string>} input paths in src/, by name
 * @param {'es' | 'iife'} format
 * @param {any} options of Rolldown
 * @param {import('vite').Plugin[]} own
 * @returns {Promise<File[]>}
 */
async function bundle(input, format, { output, ...options } = /** @type {any} */ ({}), own = []) {
  const entry = Object.fromEntries(Object.entries(input).map(([name, path]) => [name, `${root}src/${path}`]));
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [...own, ...plugins, noteInlined(inlined)],
    build: {
      write: false,
      target: target ?? false,
      minify: true,
      lib: { entry, formats: [format], name: 'apsco' },
      rolldownOptions: { ...options, output: { ...smallest, entryFileNames: '[name].js', ...output } },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('nothing was built');
  return built.output.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is no code`);
    return { fileName: file.fileName, code: file.code };
  });
}

/** The name of a chunk, by the module it is for: `member-list`, `tr`, `forum.tr`, `members.check`, `flags`, `pacific`. */
function chunkName(/** @type {string} */ path) {
  const [name = ''] = basename(path).split(/\.[jt]s$/);
  const [, folder] = /\/generated\/(validators|names\/\w+)\//.exec(path) ?? [];
  if (folder === 'validators') return `${name}.check`;
  return folder ? `${folder.replace('names/', '')}.${name}` : name.replace(/\.define$|^[\w-]+\.(?!define)|^outline-/, '');
}

/**
 * Tells V8 that what is in a file runs at once: it then compiles it while it arrives, beside the main thread. For what is loaded only where a page
 * shows it.
 */
export const runsAtOnce = '//# allFunctionsCalledOnLoad';

/** Modules that import nothing and are loaded when they are needed: any build can use the same files of them. */
const pure =
  /\/src\/(i18n\/locales\/[\w-]+|data\/generated\/(names\/|validators\/|search-index)|element\/flags\b|elements\/member-map\/outline-)/;

/** A module and all that it imports at once. */
export function closureOf(/** @type {Pick<import('vite').Rollup.PluginContext, 'getModuleInfo'>} */ context, /** @type {string} */ start) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const each of context.getModuleInfo(id)?.importedIds ?? []) visit(each);
  };
  visit(start);
  return seen;
}

/** What the members list needs, since that is what most pages show; and what others share. */
function chunking() {
  /** @type {Set<string>} */
  const ground = new Set();
  /** @type {Map<string, Set<string>>} */
  const closures = new Map();
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'what-tags-import',
    buildEnd() {
      for (const name of elements) {
        closures.set(name, closureOf(this, `${root}src/elements/${name}/${name}.define.ts`));
      }
      for (const id of closures.get('member-list') ?? []) if (!id.includes('/src/elements/')) ground.add(id);
      // Of a few bytes each, and wanted by parts that come later: not worth a round trip.
      for (const file of ['embed/messages', 'element/pending']) ground.add(`${root}src/${file}.ts`);
    },
  };
  const members = /\/src\/data\/(members|(datasets|generated)\/(members|statuses))\.ts$/;
  const shared = (/** @type {string} */ id) => elements.filter((name) => closures.get(name)?.has(id)).length > 1;
  const groups = [
    { name: 'members', test: members, priority: 3 },
    { name: 'ground', test: (/** @type {string} */ id) => ground.has(id), priority: 2 },
    {
      name: 'shared',
      test: (/** @type {string} */ id) => !id.includes('/src/elements/') && !/\/src\/data\/(datasets|generated)\//.test(id) && shared(id),
      priority: 1,
    },
  ];
  return { plugin, closures, groups };
}

/** The loader's chunks, and what each tag needs of them. */
async function chunks() {
  const { plugin, closures, groups } = chunking();
  const tags = Object.fromEntries(elements.map((name) => [`chunks/${name}`, `elements/${name}/${name}.define.ts`]));
  const files = await bundle(
    { ...tags, 'chunks/placeholder': 'embed/placeholder.ts', 'chunks/framed-link': 'embed/framed-link.ts' },
    'es',
    {
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: (/** @type {any} */ { facadeModuleId, name }) => `chunks/${facadeModuleId ? chunkName(facadeModuleId) : name}.js`,
        postBanner: (/** @type {any} */ { isEntry, name }) => (isEntry || /^(ground|shared)$/.test(name) ? runsAtOnce : ''),
        codeSplitting: { groups, includeDependenciesRecursively: false },
      },
    },
    [plugin],
  );
  const needs = Object.fromEntries(
    elements.map((name) => {
      const needed = new Set();
      const visit = (/** @type {string} */ fileName) => {
        for (const [, next = ''] of files
          .find((file) => file.fileName === fileName)
          ?.code.matchAll(/\b(?:from|import)\s*[`"']\.\/([\w.-]+)[`"']/g) ?? []) {
          if (!needed.has(next)) visit(`chunks/${next}`);
          needed.add(next);
        }
      };
      visit(`chunks/${name}.js`);
      // The one that its `src` is about comes first.
      const [, own = ''] = /\bthis\.use\((\w+), true\)/.exec(read(`src/elements/${name}/${name}.ts`)) ?? [];
      const others = [...(closures.get(name) ?? [])].flatMap((id) => /\/datasets\/(\w+)\.ts$/.exec(id)?.[1] ?? []).sort();
      const shown = new Set([own, ...others]);
      const chunks = [...needed].map((file) => file.replace('.js', '')).filter((file) => file !== 'ground');
      return [name, `${[...shown].join(' ')}/${chunks.sort().join(' ') || 'ground'}`];
    }),
  );
  const alone = list('src/data/datasets')
    .map((file) => file.replace('.ts', ''))
    .filter((dataset) => !list('src/data/generated/names').includes(dataset))
    .join(' ');
  return { files, needs, alone };
}

const digest = (/** @type {File[]} */ files) =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ fileName, code }) => [fileName, code]).sort()))
    .digest('hex')
    .slice(0, 8);

/** Plugin: what the loader knows of the chunks. No tag is found that is not in the table. */
const knowing = (/** @type {any} */ table) => ({
  name: 'chunks-of-the-build',
  load: (/** @type {string} */ id) =>
    id.endsWith('/src/embed/chunks.ts')
      ? Object.entries(table)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value).replace('{', '{__proto__:null,')};`)
          .join('\n')
      : undefined,
});

/** Plugin: leaves chunks that import nothing outside a single file, where the loader's are; and what is to be among the loader's. */
const sharing = (/** @type {string} */ folder) => ({
  name: 'shared-chunks',
  /** @this {any} */
  async resolveDynamicImport(/** @type {string} */ id, /** @type {string} */ importer) {
    const found = await this.resolve(id, importer);
    return found && (pure.test(found.id) || found.id.endsWith('/framed-link.ts'))
      ? { id: `./${folder}/${chunkName(found.id)}.js`, external: true }
      : undefined;
  },
});

/** All modules that import nothing, by kind. */
const pureModules = () => [
  ...list('src/i18n/locales').map((file) => `i18n/locales/${file}`),
  ...list('src/data/generated/names')
    .filter((name) => !name.endsWith('.ts'))
    .flatMap((name) => targetLocales.map((locale) => `data/generated/names/${name}/${locale}.ts`)),
  ...list('src/data/generated/validators')
    .filter((file) => file.endsWith('.js'))
    .map((file) => `data/generated/validators/${file}`),
  ...list('src/elements/member-map')
    .filter((file) => file.startsWith('outline-'))
    .map((file) => `elements/member-map/${file}`),
];

/** Plugin: what is imported later is imported at once, where everything is to be in one file. */
const atOnce = () => ({
  name: 'at-once',
  /** @type {'pre'} */
  enforce: 'pre',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    // Like beside like: compression sees no further than 32 kB back.
    if (id.endsWith('/src/embed/all.ts'))
      return {
        code:
          pureModules()
            .map((path) => `import '${root}src/${path}';`)
            .join('\n') + code,
        map: null,
      };
    if (!id.includes('/src/') || !/\bimport\('\.[^']+'\)/.test(code)) return undefined;
    /** @type {string[]} */
    const imports = [];
    const changed = code.replace(/\bimport\(('\.[^']+')\)/g, (_, path) => {
      imports.push(`import * as later${imports.length} from ${path};`);
      return `Promise.resolve(later${imports.length - 1})`;
    });
    return { code: imports.join('\n') + changed, map: null };
  },
});

/**
 * The single module, with what few pages ask for beside it. Those parts take what they need of it from where it leaves that, not by its address: an
 * address with a query, as CMSs write it, would bring the whole module a second time.
 */
async function singleModule() {
  /** @type {Set<string>} */
  const inEntry = new Set();
  const files = await bundle(
    { 'apsco.bundle': 'embed/bundle.ts' },
    'es',
    {
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: (/** @type {any} */ { facadeModuleId, name }) =>
          `chunks/bundle.${facadeModuleId ? chunkName(facadeModuleId) : name}.js`,
        codeSplitting: {
          groups: [{ name: 'entry', test: (/** @type {string} */ id) => inEntry.has(id) }],
          includeDependenciesRecursively: false,
        },
      },
    },
    [
      /** @type {any} */ (sharing('chunks')),
      {
        name: 'what-the-entry-imports',
        buildEnd() {
          closureOf(this, `${root}src/embed/bundle.ts`).forEach((id) => inEntry.add(id));
        },
      },
    ],
  );
  const place = `globalThis[Symbol.for("apsco-elements ${digest(files)}")]`;
  return files.map(({ fileName, code }) => {
    if (fileName === 'apsco.bundle.js') {
      const [, exported = ''] = /export\{([^}]*)\};?\s*$/.exec(code) ?? [];
      const members = exported
        .split(',')
        .map((each) => each.split(' as '))
        .map(([own, name = own]) => `${name}:${own}`);
      return { fileName, code: code.replace(/export\{[^}]*\};?\s*$/, (all) => `${place}??={${members.join()}};${all}`) };
    }
    return {
      fileName,
      // It stands among the chunks itself.
      code: code
        .replaceAll('./chunks/', './')
        .replace(
          /import\{([^}]*)\}from[`"']\.\.\/apsco\.bundle\.js[`"'];/,
          (_, names) => `const{${names.replaceAll(' as ', ':')}}=${place};`,
        ),
    };
  });
}

/** The style sheet that reserves sizes, without what is said about it. */
export const reserve = () => read('src/embed/apsco.css').replace(/\/\*.*?\*\/|\n/gs, '');

/**
 * What is built, the folder of the chunks, and the chunks that each tag needs in English, and the packages that are inside.
 * @returns {Promise<{files: File[], folder: string, chunksOf: Map<string, string[]>, inlined: Set<string>}>}
 */
export async function code() {
  const { files, needs, alone } = await chunks();
  files.push(...(await singleModule()));
  // One hash for all: a version is put up as a whole, and the loader need not know a hash for each.
  const folder = digest(files);
  const placed = files.map(({ fileName, code }) => ({
    fileName: fileName.replace('chunks/', `${folder}/`),
    code: code.replaceAll('./chunks/', `./${folder}/`),
  }));
  const single = [
    ...(await bundle({ apsco: 'embed/loader.ts' }, 'es', {}, [knowing({ folder, needs, alone })])),
    ...(await bundle({ frame: 'embed/frame.ts' }, 'es')),
    ...(await bundle({ framed: 'embed/framed.ts' }, 'es', {}, [/** @type {any} */ (sharing(folder))])),
    ...(await bundle({ 'apsco.all': 'embed/all.ts' }, 'iife', { output: { codeSplitting: false } }, [atOnce()])),
  ];
  const chunksOf = new Map(
    elements.map((name) => [name, [...new Set(['ground', ...(needs[name]?.split('/')[1]?.split(' ') ?? []), name])]]),
  );
  return { files: [...placed, ...single], folder, chunksOf, inlined };
}
