/**
 * `npm run heights`: measures in Chromium how high elements are, and writes what a page may know ahead: the heights that oEmbed tells, in every language, and
 * the style sheet that keeps places free, as they are in English. Run it when the look changes; fonts differ from machine to machine, so nothing compares its results.
 */
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../browser.js';
import { list, root, write } from '../files.js';
import { serve } from '../static-server.js';

/** @type {typeof import('../../src/prerender/pages.js')} */
const { inEachLanguage, pathOf, variants } = await import(`${root}dist/prerender/pages.js`);

/** In em: where the containers of most elements change. */
const steps = { s: 22, m: 40, l: 58 };
/** Layouts of another height than the element as it is. */
const layouts = {
  'contact-card': ['line'],
  'legal-notice': ['stack'],
  'member-list': ['grid', 'table', 'inline'],
  milestones: ['track', 'list'],
  programmes: ['cards'],
};

const site = await serve(`${root}dist/site`);
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
const page = await browser.newPage();
const ready = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('main *, body > *')].every(
      (each) => !each.localName.startsWith('apsco-') || each.matches(':state(ready)'),
    ),
  );

/** @type {string[]} */
const rules = [];
/** @type {Record<string, number[]>} */
const heights = {};
try {
  const elements = list('src/elements').flatMap((name) => [
    [name, name === 'member-badge' ? 'country="TH"' : ''],
    .../** @type {Record<string, string[]>} */ (layouts[name] ?? []).map((layout) => [name, `layout="${layout}"`]),
    ...(name === 'member-badge' ? [[name, 'country="TH" variant="full"']] : []),
  ]);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/measure')) return void request.continue();
    const body = `<!doctype html><html lang="en"><title>Sizes</title><script type="module" src="/v0/apsco.js"></script><body style="font:16px/1.5 'Noto Sans',sans-serif;margin:0">${elements.map(([name, attributes]) => `<apsco-${name} ${attributes}></apsco-${name}>`).join('')}`;
    void request.respond({ contentType: 'text/html', body });
  });
  /** @type {number[][]} */
  const sizes = [];
  for (const width of Object.values(steps)) {
    await page.setViewport({ width: width * 16, height: 800 });
    await page.goto(`${site.origin}/measure`, { waitUntil: 'networkidle0' });
    await ready();
    sizes.push(
      await page.evaluate(() => [...document.body.children].map((each) => Math.round(each.getBoundingClientRect().height / 8) / 2)),
    );
  }
  for (const [index, [name, attributes]] of elements.entries()) {
    const [, attribute = ''] = /(layout="\w+"|variant="full")/.exec(attributes ?? '') ?? [];
    const [s, m, l] = sizes.map((each) => each[index]);
    rules.push(`apsco-${name}${attribute && `[${attribute.replaceAll('"', '')}]`}{--_s:${s}em;--_m:${m}em;--_l:${l}em}`);
  }
  await page.setViewport({ width: 600, height: 800 });
  for (const variant of variants) {
    const each = [];
    for (const placement of inEachLanguage(variant)) {
      await page.goto(`${site.origin}/${pathOf(placement)}`, { waitUntil: 'load' });
      await ready();
      each.push(await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    }
    heights[pathOf(variant)] = each;
  }
} finally {
  await browser.close();
  site.close();
}

const tags = `:is(${list('src/elements')
  .map((name) => `apsco-${name}`)
  .join()})`;
/** As wide as their place, with nothing that opens beyond it: off-screen the browser may leave out their layout. */
const skipped = ':not(apsco-member-badge,apsco-site-nav)';
write(
  'src/embed/apsco.css',
  `/* Measured by \`npm run heights\`; do not edit. Keeps the places of elements free till they are ready, as far as they can be known by width, and lays out what is ready when it comes near the screen. */
${tags}{contain-intrinsic-block-size:auto var(--_m);&:state(ready)${skipped}{content-visibility:auto;overflow-clip-margin:.5em}&:not(:state(ready)){display:flow-root;container-type:inline-size;&::before{content:'';float:inline-start;block-size:var(--_s);@container(width>=${(steps.s + steps.m) / 2}em){block-size:var(--_m)}@container(width>=${(steps.m + steps.l) / 2}em){block-size:var(--_l)}}}}
${rules.join('\n')}
`,
);
write(
  'src/prerender/heights.ts',
  `// Measured by \`npm run heights\`; do not edit.

import { pathOf, type Placement } from '../embed/address.js';
import { locales, negotiate } from '../i18n/locales.js';

/** By the path in English: how high embed pages are in a frame 600 pixels wide, in the order of the languages. */
const heights: Record<string, readonly number[]> = ${JSON.stringify(heights)};

/** How high the embed page of an element is, in pixels, in a frame 600 pixels wide. */
export const heightOf = ({ name, attributes: { lang, ...attributes } }: Placement): number =>
  heights[pathOf({ name, attributes })]?.[locales.indexOf(negotiate(lang))] ?? 400;
`,
);
console.log(`Measured ${rules.length} elements and ${Object.keys(heights).length} embed pages`);
