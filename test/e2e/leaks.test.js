/** What elements leave behind once they are gone, counted by the debugger: nothing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allReady, newPage, serve, site, startBrowser, until } from './support.js';

const times = 1000;
const tags = Object.entries({
  'member-list': 'filterable',
  'contact-card': '',
  'sg-message': 'excerpt="1"',
  'site-nav': 'current="council"',
  breadcrumb: '',
  'legal-notice': '',
  'member-badge': 'country="TH"',
  'member-map': '',
  milestones: '',
  programmes: '',
  forum: '',
  'key-facts': '',
});

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let chromium;
/** @type {Awaited<ReturnType<typeof newPage>>} */
let opened;
/** @type {import('puppeteer-core').CDPSession} */
let debug;
before(async () => {
  host = await serve();
  chromium = await startBrowser();
  opened = await newPage(chromium.browser);
  debug = await opened.page.createCDPSession();
  await debug.send('Performance.enable');
  const markup = tags.map(([name, attributes]) => `<apsco-${name} ${attributes}></apsco-${name}>`).join('');
  const loader = `<script type="module" src="${site}v0/apsco.js" data-src="${site}data/"></script>`;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Coming and going</title>${loader}<body>${markup}<main></main>`;
  await opened.page.goto(host.page('leaks.html', page));
  await until(opened.page, allReady);
});
after(async () => {
  await opened.close();
  await chromium.close();
  await host.close();
});

/** How many objects of a class live on. */
async function living(/** @type {string} */ prototype) {
  const { result } = await debug.send('Runtime.evaluate', { expression: prototype, objectGroup: 'living' });
  assert.ok(result.objectId, prototype);
  const { objects } = await debug.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'living' });
  const { result: count } = await debug.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await debug.send('Runtime.releaseObjectGroup', { objectGroup: 'living' });
  return Number(count.value);
}

async function count(/** @type {string} */ tag) {
  for (let round = 0; round < 2; round += 1) await debug.send('HeapProfiler.collectGarbage');
  const { metrics } = await debug.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    elements: await living(`customElements.get('${tag}').prototype`),
    observers: (await living('MutationObserver.prototype')) + (await living('ResizeObserver.prototype')),
    requests: await living('AbortController.prototype'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Adds and removes elements, by the hundred; some are there long enough to show what they fetch, to change language, to be opened. Runs in the page. */
async function comeAndGo(/** @type {string} */ markup, /** @type {number} */ times) {
  const main = document.querySelector('main') ?? document.body;
  const template = document.createElement('template');
  template.innerHTML = markup.repeat(100);
  for (let round = 0; round < times / 100; round += 1) {
    main.append(document.importNode(template.content, true));
    const all = [...main.children];
    // Every other hundred is gone before it is ready.
    if (round % 2) {
      while (!all.every((each) => each.matches(':state(ready)'))) await new Promise((resolve) => setTimeout(resolve, 5));
      main.lang = round % 4 === 1 ? 'tr' : 'fa';
      for (const { shadowRoot } of all) {
        /** @type {HTMLElement | null | undefined} */ (shadowRoot?.querySelector('summary, button:not(.menu)'))?.click();
        const field = shadowRoot?.querySelector('input');
        if (field) field.value = 'an';
        field?.dispatchEvent(new Event('input'));
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    main.replaceChildren();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

for (const [name, attributes] of tags) {
  test(`<apsco-${name}>, ${times} times`, async () => {
    const tag = `apsco-${name}`;
    const markup = `<${tag} ${attributes}></${tag}>`;
    // What is kept for all, as templates are, is there after the first few; the list under the map is in more languages and states before all are.
    await opened.page.evaluate(comeAndGo, markup, name === 'member-map' ? 800 : 400);
    const before = await count(tag);
    await opened.page.evaluate(comeAndGo, markup, times);
    const { nodes, ...left } = await count(tag);
    const { nodes: nodesBefore, ...leftBefore } = before;
    assert.deepEqual(left, leftBefore);
    // Far fewer than one element has.
    assert.ok(Math.abs(nodes - nodesBefore) < 20, `${nodesBefore} nodes, then ${nodes}`);
  });
}
