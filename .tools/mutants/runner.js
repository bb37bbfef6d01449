/** Runs tests of instrumented files in a page: one bundle, loaded anew for every mutant. */
import Koa from 'koa';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { faultServer } from '../../test/support/fault-server.js';
import { chromiumFlags, findChromium } from '../browser.js';
import { root } from '../files.js';

/** @typedef {{timeout: number, mutant?: string, only?: string[]}} Order what a page is to do */
/** @typedef {{title: string, passed: boolean, ms: number}} Ran */
/** @typedef {{tests: Ran[], coverage?: {static: Record<string, number>, perTest: Record<string, Record<string, number>>}, broken?: string}} Result */

/**
 * Test files and what they import, some of it instrumented.
 * @param {string[]} tests from the root
 * @param {Map<string, string>} contents instrumented files, by their paths from the root
 * @returns {Promise<Map<string, string>>} files by name
 */
async function bundle(tests, contents) {
  const entry = '\0mutants';
  const here = `${root}.tools/mutants/`;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: './',
    resolve: {
      alias: { '/__web-dev-server__web-socket.js': `${here}no-runner.js` },
    },
    plugins: [
      {
        name: 'instrumented',
        enforce: 'pre',
        resolveId: (id) => (id === 'mutants' ? entry : undefined),
        load: (id) =>
          id === entry
            ? [`${here}page-start.js`, ...tests.map((test) => root + test), `${here}page-end.js`]
                .map((path) => `import '${path}';`)
                .join('\n')
            : contents.get(id.slice(root.length)),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'mutants', treeshake: false, output: { entryFileNames: 'mutants.js' }, checks: { pluginTimings: false } },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  return new Map(output.map((each) => [each.fileName, each.type === 'chunk' ? each.code : String(each.source)]));
}

const page = (/** @type {Order} */ order, /** @type {number} */ bundles) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>apsco-elements</title></head>
  <body>
    <script>
      window.process = { env: {} };
      window.__WTR_CONFIG__ = {};
      window.order = ${JSON.stringify(order)};
      window.__stryker__ = { activeMutant: order.mutant };
      addEventListener('error', ({ message }) => { window.started || (window.result = { tests: [], broken: message }); });
    </script>
    <script type="module" src="/${bundles}/mutants.js"></script>
  </body>
</html>`;

/** A browser and a server for it. */
export async function startRunner() {
  /** @type {Map<string, string>} */
  let files = new Map();
  // Each bundle has a folder of its own, so that the browser may keep what it has of it.
  let bundles = 0;
  /** @type {Order} */
  let order = { timeout: 0 };
  const server = new Koa()
    .use(faultServer)
    .use((context) => {
      const file = files.get(context.path.replace(`/${bundles}/`, ''));
      context.set('Cache-Control', file ? 'max-age=60' : 'no-store');
      if (file) {
        context.type = 'text/javascript';
        context.body = file;
      } else if (context.path === '/') context.body = page(order, bundles);
    })
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  let tab = await browser.newPage();

  return {
    /** @type {(tests: string[], contents: Map<string, string>) => Promise<void>} */
    async load(tests, contents) {
      files = await bundle(tests, contents);
      bundles++;
    },

    /**
     * @param {Order} wanted
     * @param {number} ms how long it may take altogether
     * @returns {Promise<Result | undefined>} undefined where it takes longer
     */
    async run(wanted, ms) {
      order = wanted;
      try {
        await tab.goto(`http://127.0.0.1:${port}/?wtr-test-file=mutants`, { timeout: ms });
        const result = await tab.waitForFunction('globalThis.result', { timeout: ms, polling: 20 });
        return /** @type {Result} */ (await result.jsonValue());
      } catch {
        // An endless loop ends with its page alone.
        const stuck = tab;
        tab = await browser.newPage();
        void stuck.close().catch(() => undefined);
        return undefined;
      }
    },

    async stop() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
