/** Chromium, Firefox and WebKit, driven alike as far as a page in each is to be looked at. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import { findFirefox, startWebKit } from '../../.tools/other-browsers.js';
import { startBrowser } from './support.js';

/** As large as what is looked at, so that a picture has all of it. */
const view = { width: 1360, height: 2900 };

/**
 * A page in some engine.
 * @typedef {object} Tab
 * @property {(address: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} back
 * @property {<A extends unknown[], T>(run: (...args: A) => T, ...args: A) => Promise<Awaited<T>>} evaluate runs a function in the page; no promises
 * @property {(selector: string) => Promise<Uint8Array[]>} pictures of an element; none in WebKit, whose driver often waits for them without end
 * @property {import('puppeteer-core').Page} [page] where Puppeteer drives it
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {() => Promise<Tab>} open
 * @property {() => Promise<void>} close
 */

/** @param {import('puppeteer-core').Browser} browser @returns {() => Promise<Tab>} */
const opener = (browser) => async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(view);
  return {
    page,
    goto: (address) => page.goto(address),
    // A page that comes back from the cache is not loaded, which is what Puppeteer would wait for.
    back: () => page.evaluate(() => setTimeout(() => history.back())),
    evaluate: (run, ...args) => /** @type {any} */ (page.evaluate(/** @type {any} */ (run), ...args)),
    pictures: async (selector) => {
      const element = await page.$(selector);
      if (!element) throw new Error(`nothing is ${selector}`);
      return [await element.screenshot({ captureBeyondViewport: false })];
    },
    close: () => context.close(),
  };
};

/** @returns {Promise<Engine>} */
async function chromium() {
  const { browser, close } = await startBrowser();
  return { name: 'Chromium', open: opener(browser), close };
}

/** @returns {Promise<Engine>} */
async function firefox() {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), userDataDir: profile });
  return {
    name: 'Firefox',
    open: opener(browser),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** One window for all pages: more than one session at a time it does not have. @returns {Promise<Engine>} */
async function webkit() {
  const session = await WebDriver.newSession({ ...(await startWebKit()), connectionRetryTimeout: 20_000, connectionRetryCount: 0 });
  await session.setWindowRect(0, 0, view.width, 1000);
  /** @type {Tab} */
  const tab = {
    goto: (address) => session.navigateTo(address),
    back: () => session.back(),
    evaluate: (run, ...args) => session.executeScript(`return (${String(run)})(...arguments)`, /** @type {any[]} */ (args)),
    pictures: () => Promise.resolve([]),
    close: async () => void (await session.navigateTo('about:blank')),
  };
  return { name: 'WebKit', open: () => Promise.resolve(tab), close: () => session.deleteSession() };
}

export const engines = { Chromium: chromium, Firefox: firefox, WebKit: webkit };

/** Waits until something holds in a page. */
export async function holds(/** @type {Tab} */ tab, /** @type {(...args: any[]) => unknown} */ condition, /** @type {any[]} */ ...args) {
  for (const end = Date.now() + 15_000; !(await tab.evaluate(condition, ...args).catch(() => false));) {
    if (Date.now() > end) throw new Error(`waited in vain for ${String(condition)} ${args.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
