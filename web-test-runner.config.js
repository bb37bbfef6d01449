import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from './.tools/browser.js';
import { faultServer } from './test/support/fault-server.js';

const all = process.argv.includes('--all-browsers');
if (all) process.argv.splice(process.argv.indexOf('--all-browsers'), 1);

const chromium = chromeLauncher({
  launchOptions: { executablePath: await findChromium(), args: chromiumFlags, headless: true },
});

export default {
  files: 'test/{data,element,elements,i18n,page}/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  browsers: all ? await (await import('./.tools/other-browsers.js')).withOthers(chromium) : [chromium],
  concurrentBrowsers: 1,
  // A page in the background gets no animation frames.
  concurrency: 1,
  middleware: [faultServer],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  coverage: !all,
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Compiled by Ajv from the schemas, which have tests of their own.
    exclude: ['src/data/generated/validators/**'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { lines: 90, statements: 90, branches: 80, functions: 90 },
  },
  filterBrowserLogs: (/** @type {{args: unknown[]}} */ { args }) => !String(args[0] ?? '').includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  testRunnerHtml: (/** @type {string} */ framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>apsco-elements</title></head>
  <body>
    <script>window.process = { env: {} };</script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
