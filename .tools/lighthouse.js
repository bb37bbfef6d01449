/**
 * `npm run lighthouse`: pages of the built site in Lighthouse, three times each. Fails where accessibility, best practices or SEO is below 100,
 * or the median of performance below 95.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from './browser.js';
import { root } from './files.js';
import { serve } from './static-server.js';

const limits = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const site = await serve(`${root}dist/site`);
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags, userDataDir: profile });

const pages = ['', 'elements/member-list/', 'builder/', 'welcome.html'];

/** Looks at a page three times. @returns what is below its limit */
async function look(/** @type {string} */ path) {
  /** @type {Record<string, number[]>} */
  const scores = Object.fromEntries(Object.keys(limits).map((category) => [category, []]));
  /** @type {Set<string>} */
  const faults = new Set();
  console.log(`\n/${path}`);
  for (let round = 0; round < 3; round += 1) {
    const page = await browser.newPage();
    const run = await lighthouse(`${site.origin}/${path}`, { logLevel: 'error', onlyCategories: Object.keys(limits) }, undefined, page);
    await page.close();
    if (!run) throw new Error('Lighthouse gave no result');
    for (const [category, { score, auditRefs }] of Object.entries(run.lhr.categories)) {
      scores[category]?.push(Math.round((score ?? 0) * 100));
      for (const { id, weight } of auditRefs) {
        const audit = run.lhr.audits[id];
        if (category !== 'performance' && weight && audit && audit.score !== null && audit.score < 1)
          faults.add(`${category}: ${audit.title}`);
      }
    }
    const metric = (/** @type {string} */ id) => run.lhr.audits[id]?.displayValue ?? '?';
    console.log(
      `first paint ${metric('first-contentful-paint')}, largest ${metric('largest-contentful-paint')}, blocked ${metric('total-blocking-time')}, shift ${metric('cumulative-layout-shift')}`,
    );
  }
  for (const [category, limit] of Object.entries(limits)) {
    const median = [...(scores[category] ?? [])].sort((a, b) => a - b)[1] ?? 0;
    console.log(`${category.padEnd(16)}${median}  of ${limit}  (${scores[category]?.join(', ')})`);
    if (median < limit) faults.add(`${category}: ${median} is less than ${limit}`);
  }
  return [...faults].map((fault) => `/${path} ${fault}`);
}

try {
  for (const path of pages)
    for (const fault of await look(path)) {
      console.error(fault);
      process.exitCode = 1;
    }
} finally {
  await browser.close();
  site.close();
  rmSync(profile, { recursive: true, force: true });
}
