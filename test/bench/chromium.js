/** Measures pages in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../.tools/browser.js';

/** A mobile network of middling speed: 150 ms a round trip, 1.6 Mbit/s. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    // The server's certificate is its own.
    args: [...chromiumFlags, '--ignore-certificate-errors'],
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 60_000,
  });

  /**
   * A page of a browser that has seen nothing yet.
   * @template T
   * @param {(page: import('puppeteer-core').Page, session: import('puppeteer-core').CDPSession) => Promise<T>} use
   */
  async function withPage(use) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(page.url(), error));
      return await use(page, await page.createCDPSession());
    } finally {
      await context.close();
    }
  }

  return {
    version: await browser.version(),
    withPage,
    /**
     * From a cold cache, with a slow processor: milliseconds from navigation to painted text, and to painted flags; how much moved; what was asked for.
     * @param {string} address
     * @param {{network?: 'slow' | 'fast', slowdown?: number}} options
     */
    cold: (address, { network = 'fast', slowdown = 4 } = {}) =>
      withPage(async (page, session) => {
        await session.send('Network.enable');
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        if (network === 'slow') await session.send('Network.emulateNetworkConditions', slow);
        let requests = 0;
        let bytes = 0;
        session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
        session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const text = await page.evaluate(() => /** @type {any} */ (window).bench.text);
        const flags = await page.evaluate(() => /** @type {any} */ (window).bench.flags);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
        const shift = await page.evaluate(() => /** @type {any} */ (window).bench.shift());
        return { text: Number(text), flags: Number(flags), shift: Number(shift), requests, bytes };
      }),
    /**
     * How long the main thread works until a page is painted with all its flags, in milliseconds of its own time; and the script heap then, in bytes.
     * @param {string} address
     */
    work: (address) =>
      withPage(async (page, session) => {
        // The same process then opens the page.
        await page.goto(new URL('/page/blank', address).href);
        const cpu = await clock(session);
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
        await page.evaluate(() => /** @type {any} */ (window).bench.flags);
        await rest(page);
        const time = await cpu();
        return { time, heap: await heap(session) };
      }),
    /**
     * How long the main thread works for each of some changes, one after the other, in milliseconds of its own time. The first does not count.
     * @param {string} address
     * @param {string[]} changes statements of the page, each with the condition that ends it: `[change, condition]`
     */
    changes: (/** @type {string} */ address, /** @type {[string, string][]} */ changes) =>
      withPage(async (page, session) => {
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
        await page.evaluate(() => /** @type {any} */ (window).bench.flags);
        await rest(page);
        const cpu = await clock(session);
        /** @type {number[]} */
        const times = [];
        for (const [change, condition] of changes) {
          await page.evaluate(`(async () => { ${change}; await bench.painted(() => ${condition}); })()`);
          await rest(page);
          times.push(await cpu());
        }
        return times.slice(1);
      }),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startChromium>>} Chromium */

/** Until what is left to do has been done. */
const rest = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));

/** @param {import('puppeteer-core').CDPSession} session */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * The time of the main thread itself, which other work on the machine does not lengthen.
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<() => Promise<number>>} milliseconds since the last time
 */
async function clock(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  let before = await read();
  return async () => {
    const now = await read();
    const time = now - before;
    before = now;
    return time;
  };
}
