/** In the page, before the tests are read: mocha, told what the server wants of this run. */
import { mocha } from '@web/test-runner-mocha';

/** @type {import('./runner.js').Order} */
const { timeout, mutant } = /** @type {any} */ (globalThis).order;

mocha.setup({ ui: 'bdd', timeout, bail: mutant !== undefined, reporter: /** @type {any} */ (function () {}) });

// The instrumented code notes under this name what each test touches.
const stryker = /** @type {any} */ (globalThis.__stryker__ ??= {});
beforeEach(function () {
  stryker.currentTestId = this.currentTest?.fullTitle();
});
