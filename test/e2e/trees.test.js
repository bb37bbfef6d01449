/**
 * What a screen reader gets of each element is what somebody has read and found good: `trees/`. `npm run trees` writes it anew; read the difference
 * as somebody who hears it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { elements, everything, pageWith, samples } from './samples.js';
import { allReady, newPage, root, serve, startBrowser, until } from './support.js';
import { treesOf } from './tree.js';

const update = process.argv.includes('--update');

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
before(async () => {
  host = await serve();
  chromium = await startBrowser();
});
after(async () => {
  await chromium.close();
  await host.close();
});

for (const lang of ['en', 'fa']) {
  test(`in ${lang}`, async () => {
    const { page, close } = await newPage(chromium.browser);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(host.page(`trees-${lang}.html`, pageWith(everything, { lang })));
    await until(page, allReady);
    await page.waitForNetworkIdle();
    const trees = await treesOf(page, lang);
    assert.equal(trees.size, samples.length);
    for (const element of elements) {
      const text = samples
        .flatMap(({ name, look }, index) =>
          name === element ? [`<${[`apsco-${name}`, look].filter(Boolean).join(' ')}>`, ...(trees.get(`${index}`) ?? []), ''] : [],
        )
        .join('\n');
      const file = `${root}test/e2e/trees/${element}.${lang}.txt`;
      if (update) writeFileSync(file, text);
      else assert.equal(text, readFileSync(file, 'utf8'), `${element} is told otherwise: read it, then npm run trees`);
    }
    await close();
  });
}
