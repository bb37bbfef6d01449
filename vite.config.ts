import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { inputs, sitePages } from './demo/pages/plugin.js';
import { version } from './demo/pages/manifest.js';
import { shortMessages } from './.tools/short-messages.js';
import { listInlined } from './.tools/third-party.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What makes the code small; the size check builds with the same. SVG needs its closing slashes. */
export const smaller: Plugin[] = [
  shortMessages(),
  minifyLiterals({ failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }) as unknown as Plugin,
];

/** How code for a page is written: no bundler comes after, and so its hints go. */
export const smallest = { minify: true, comments: { annotation: false } } as const;

/** As package.json says of the built files: to import a tag is to register it. Vite reads that of the sources too, where it names none. */
export const keepTags: Plugin = {
  name: 'keep-tags',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!/(\.define|\.settings|\/index)\.js$/.test(id)) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found && { ...found, moduleSideEffects: true };
  },
};

/** Every way into the package: the classes, the tags, and what a page may want beside them; what Node is for; and types, whose modules are empty. */
export const entries: Record<string, string> = {
  index: here('src/index.ts'),
  configure: here('src/data/settings.ts'),
  events: here('src/data/events.ts'),
  locales: here('src/locales.ts'),
  ...Object.fromEntries(['render', 'cli', 'pages'].map((name) => [`prerender/${name}`, here(`src/prerender/${name}.ts`)])),
  ...Object.fromEntries(['react', 'svelte', 'vue'].map((name) => [`frameworks/${name}`, here(`src/frameworks/${name}.ts`)])),
  ...Object.fromEntries(
    readdirSync(here('src/elements')).flatMap((name) =>
      [name, `${name}.define`].map((file) => [`elements/${name}/${file}`, here(`src/elements/${name}/${file}.ts`)]),
    ),
  ),
};

/** Serves `data/` beside the demo, as a site that hosts the data would. */
const serveData: Plugin = {
  name: 'serve-data',
  configureServer({ middlewares }) {
    middlewares.use('/data', (request, response, next) => {
      const path = here(`data/${request.url?.split('?')[0]?.replace(/[^\w./-]|\.\./g, '')}`);
      if (!path.endsWith('.json') || !existsSync(path)) {
        next();
        return;
      }
      response.setHeader('Content-Type', 'application/json');
      createReadStream(path).pipe(response);
    });
  },
};

const demo: UserConfig = {
  root: here('demo'),
  appType: 'mpa',
  plugins: [serveData, sitePages()],
  server: { host: '127.0.0.1', fs: { allow: [here('.')] } },
};

/** What a page loads without npm; `.tools/site/code.js` says what of it. */
const scripts: UserConfig = {
  plugins: [keepTags, ...smaller],
  build: { target: 'es2022', rolldownOptions: { output: smallest } },
};

/** The site as static files, on any path of any host; beside the scripts, which were built before it. */
const site = async (): Promise<UserConfig> => {
  const { render } = (await import(here('dist/prerender/pages.js'))) as typeof import('./src/prerender/pages.js');
  const bytes = JSON.parse(readFileSync(here(`dist/site/v${version}/sizes.json`), 'utf8')) as Record<string, number>;
  return {
    root: here('demo'),
    base: './',
    plugins: [sitePages({ render, bytes }), keepTags, ...smaller, listInlined()],
    build: {
      outDir: here('dist/site'),
      emptyOutDir: false,
      target: 'es2022',
      // light-dark() stays: what stands in for it knows the system's colours alone, not those that are chosen on the page.
      cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
      rolldownOptions: {
        input: [...inputs(), here('demo/welcome.html')],
        output: smallest,
      },
    },
  };
};

const library: UserConfig = {
  plugins: [...smaller, listInlined()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      // Lit is the consumer's; and the define modules are imported as they are, so that each stays the one file with an effect.
      external: (id, importer) => /^(lit|@lit-labs\/ssr)($|\/)|^node:/.test(id) || (!!importer && id.endsWith('.define.js')),
      output: { minify: true, chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

export default defineConfig(async ({ command, mode }) => {
  if (command === 'serve') return demo;
  return mode === 'site' ? await site() : mode === 'scripts' ? scripts : library;
});
