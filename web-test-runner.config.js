import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from './.tools/browser.js';
import { forcedColours } from './test/support/media-plugin.js';
import { faultServer, mendedAt } from './test/support/fault-server.js';
import { results } from './test/support/results-plugin.js';
import { secureServer } from './test/support/secure-server.js';

const others = process.argv.includes('--other-browsers');
if (others) process.argv.splice(process.argv.indexOf('--other-browsers'), 1);

const chromium = chromeLauncher({
  launchOptions: { executablePath: await findChromium(), args: [...chromiumFlags, '--ignore-certificate-errors'], headless: true },
});

/** The sum of all browsers, for who reads the end of a log. */
const total = {
  stop(/** @type {{sessions: Iterable<any>}} */ { sessions }) {
    const count = (/** @type {any} */ suite, /** @type {boolean} */ passed) =>
      suite.tests.filter((/** @type {any} */ test) => !test.skipped && test.passed === passed).length +
      suite.suites.reduce((/** @type {number} */ sum, /** @type {any} */ each) => sum + count(each, passed), 0);
    const all = [...sessions];
    const sum = (/** @type {boolean} */ passed) =>
      all.reduce((sum, { testResults }) => sum + (testResults ? count(testResults, passed) : 0), 0);
    // A file that does not even load has no tests to fail.
    const broken = all.filter(({ passed, testResults }) => !passed && (!testResults || count(testResults, false) === 0)).length;
    console.log(`In browsers: ${sum(true)} passed, ${sum(false) + broken} failed`);
  },
};

export default {
  files: 'test/{data,demo,element,elements,embed,i18n,page,prerender}/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  browsers: others ? await (await import('./.tools/other-browsers.js')).otherBrowsers() : [chromium],
  concurrentBrowsers: 1,
  // A page in the background gets no animation frames.
  concurrency: 1,
  middleware: [faultServer],
  plugins: [
    forcedColours(),
    results(),
    secureServer(mendedAt),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  coverage: !others,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: [
      // Compiled by Ajv from the schemas, which have tests of their own.
      'src/data/generated/validators/**',
      // Scripts that act on import, driven by the tests of the built files.
      'src/embed/{loader,bundle,all,frame,framed,bundle.settings,all.settings}.ts',
      // For Node.
      'src/prerender/**',
    ],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { lines: 90, statements: 90, branches: 80, functions: 90 },
  },
  filterBrowserLogs: (/** @type {{args: unknown[]}} */ { args }) => !String(args[0] ?? '').includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), total],
  testRunnerHtml: (/** @type {string} */ framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>apsco-elements</title></head>
  <body>
    <script>window.process = { env: {} };</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
