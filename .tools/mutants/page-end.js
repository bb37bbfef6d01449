/** In the page, after the tests are read: runs those that were asked for and leaves the result where the runner finds it. */
import { mocha } from '@web/test-runner-mocha';

const page = /** @type {any} */ (globalThis);
/** @type {import('./runner.js').Order} */
const { only } = page.order;

/** @param {Mocha.Suite} suite */
function keepOnly(suite) {
  suite.tests = suite.tests.filter((test) => only?.includes(test.fullTitle()));
  suite.suites.forEach(keepOnly);
}

/** @type {import('./runner.js').Ran[]} */
const tests = [];
const suite = /** @type {any} */ (mocha).suite;
if (only) keepOnly(suite);
page.started = true;
const runner = mocha.run(() => (page.result = { tests, coverage: page.__stryker__.mutantCoverage }));
runner.on('test end', (test) => tests.push({ title: test.fullTitle(), passed: test.state === 'passed', ms: test.duration ?? 0 }));
// A hook that throws is how the console says something unexpected.
runner.on(
  'fail',
  (test) => test.type === 'hook' && tests.push({ title: test.ctx?.currentTest?.fullTitle() ?? test.fullTitle(), passed: false, ms: 0 }),
);
