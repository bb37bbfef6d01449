/** Pages that do to what stands in them what pages do: each is markup around the same elements. */
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { holds } from './engines.js';
import { root, site } from './support.js';

/**
 * @typedef {object} Hostility
 * @property {string} name
 * @property {string} [doctype]
 * @property {string} [html] attributes of the root
 * @property {string} [head]
 * @property {() => boolean} harmed asked in the page: whether it really does what it threatens
 * @property {string} [lower] why boxes may be lower than elsewhere, though not narrower or wider
 * @property {(tab: import('./engines.js').Tab) => Promise<unknown>} [also] what else must hold
 */

export const loader = `<script type="module" src="${site}v0/apsco.js"></script>`;

/** Every element, lists in every layout, some right to left, one in a tall script. */
export const elements = [
  `<apsco-member-list filterable>Member States of APSCO</apsco-member-list>
  <apsco-member-list layout="table" status="full signatory" lang="fa">Member States of APSCO</apsco-member-list>
  <apsco-member-list layout="grid" status="full">Member States of APSCO</apsco-member-list>
  <apsco-member-list layout="inline" lang="th">Member States of APSCO</apsco-member-list>
  <apsco-member-badge country="TH" variant="full">Member State of APSCO</apsco-member-badge>
  <apsco-member-badge country="IR">Member State of APSCO</apsco-member-badge>
  <apsco-legal-notice>apsco.int</apsco-legal-notice>
  <apsco-key-facts>APSCO in figures</apsco-key-facts>
  <apsco-contact-card>Contact the secretariat of APSCO</apsco-contact-card>`,
  `<apsco-sg-message excerpt="1">Message from the Secretary-General of APSCO</apsco-sg-message>
  <apsco-site-nav base-url="#" current="council">Sections of apsco.int</apsco-site-nav>
  <apsco-breadcrumb base-url="#">Secretary-General of APSCO</apsco-breadcrumb>
  <apsco-member-map>Member States of APSCO</apsco-member-map>
  <apsco-milestones from="2020">Milestones of APSCO</apsco-milestones>
  <apsco-programmes>Service networks of APSCO</apsco-programmes>
  <apsco-forum lang="ur">First Space Agencies Forum, 2015</apsco-forum>`,
];

/** Hears what the page says, before anything else runs. */
const listening = `<script>
  window.said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.map(String).join(' '));
  addEventListener('error', ({ message }) => said.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;

/** The place of the elements, and the font of the page, are given by inline style, which outdoes a page's style sheet. */
export const page = (/** @type {Omit<Hostility, 'name' | 'harmed'>} */ { doctype = '<!doctype html>', html = '', head = '' }, font = '') =>
  `${doctype}<html lang="en" style="font-family: 'Noto Sans', sans-serif" ${html}><head><meta charset="utf-8"><title>A partner's page</title>${listening}${head}${loader}</head><body>
<main style="position: fixed; top: 0; left: 0; display: flex; direction: ltr; align-items: start; gap: 20px; background: white; ${font}">
${elements.map((column) => `<section style="flex: none; width: 660px; direction: ltr">${column}</section>`).join('')}
</main></body></html>`;

const rewriter = `<script>
  // As scripts do that translate, adorn or delay what a page shows: each new element is replaced by a copy in a box, each text put into a tag.
  window.rewritten = 0;
  const seen = new WeakSet();
  const rewrite = (node) => {
    if (seen.has(node) || !node.isConnected || node.closest?.('head')) return;
    seen.add(node);
    if (node.localName?.startsWith('apsco-')) {
      const copy = node.cloneNode(true);
      copy.title = 'rewritten';
      seen.add(copy);
      const box = document.createElement('font');
      box.append(copy);
      node.replaceWith(box);
      rewritten += 1;
    } else if (node.nodeType === Node.TEXT_NODE && node.data.trim() && node.parentElement.closest('main')) {
      const tag = document.createElement('font');
      node.replaceWith(tag);
      tag.append(node);
      rewritten += 1;
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const added of addedNodes) {
        rewrite(added);
        const nodes = document.createTreeWalker(added);
        const found = [];
        while (nodes.nextNode()) found.push(nodes.currentNode);
        found.forEach(rewrite);
      }
  }).observe(document, { childList: true, subtree: true });
  // And once all anew, from its markup.
  addEventListener('load', () => setTimeout(() => {
    document.querySelector('section').innerHTML += '';
    rewritten += 1;
  }, 100));
</script>`;

/** The page's own elements, with an older Lit and the form of @lit/localize that has one language a page. */
export async function otherLit() {
  const name = 'page-of-its-own';
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name,
        resolveId: (id) => (id.endsWith(name) ? `${root}test/${name}.js` : undefined),
        load: (id) =>
          id.endsWith(`${name}.js`)
            ? `import { html, LitElement } from 'lit2';
              import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
              const loadLocale = async () => ({ templates: { greeting: 'Hola' } });
              export const { setLocale } = configureLocalization({ sourceLocale: 'en', targetLocales: ['es'], loadLocale });
              customElements.define('page-greeting', class extends LitElement {
                constructor() { super(); updateWhenLocaleChanges(this); }
                render() { return html\`<p>\${msg('Hello', { id: 'greeting' })}</p>\`; }
              });
              window.setLocale = setLocale;
              document.body.append(document.createElement('page-greeting'));`
            : undefined,
      },
    ],
    build: { write: false, lib: { entry: name, formats: ['es'] } },
  });
  const [result] = [output].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

/** The files that the pages load. */
export async function files() {
  const prototypeJs = '/usr/share/javascript/prototype/prototype.js';
  if (!existsSync(prototypeJs)) throw new Error('Prototype is not installed (Debian: apt-get install libjs-prototype).');
  const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
  return {
    'bootstrap3.css': read(`${root}node_modules/bootstrap3/dist/css/bootstrap.css`),
    'bootstrap5.css': read(`${root}node_modules/bootstrap/dist/css/bootstrap.css`),
    'prototype.js': read(prototypeJs),
    'other-lit.js': await otherLit(),
    // Keeps all that it sees, and answers with it when nobody else answers.
    'worker.js': `
      addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      const answer = async (request) => {
        const cache = await caches.open('seen');
        try {
          const response = await fetch(request);
          await cache.put(request, response.clone());
          return response;
        } catch {
          return (await cache.match(request)) ?? Response.error();
        }
      };
      addEventListener('fetch', (event) => event.respondWith(answer(event.request)));`,
  };
}

/** @type {typeof import('../../src/prerender/render.js')} */
const { render } = await import(`${root}dist/prerender/render.js`);
const prerendered = await render('apsco-member-list', { lang: 'en', filterable: '' });

export const bootstrap3 = '<link rel="stylesheet" href="bootstrap3.css">';

/** @type {Hostility[]} */
export const hostilities = [
  {
    name: 'Bootstrap 3',
    head: bootstrap3,
    harmed: () => getComputedStyle(document.documentElement).fontSize === '10px' && getComputedStyle(document.body).fontSize === '14px',
  },
  {
    name: 'Bootstrap 5',
    head: '<link rel="stylesheet" href="bootstrap5.css">',
    html: 'data-bs-theme="dark"',
    harmed: () => getComputedStyle(document.body).color === 'rgb(222, 226, 230)',
  },
  {
    name: 'a reset of everything: `* { all: revert; color: red !important }`',
    head: '<style>* { all: revert; color: red !important }</style>',
    harmed: () => getComputedStyle(document.querySelector('apsco-forum') ?? document.body).color === 'rgb(255, 0, 0)',
  },
  {
    name: 'a root of 62.5 %',
    head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
    harmed: () => getComputedStyle(document.documentElement).fontSize === '10px',
  },
  { name: 'right to left: `dir="rtl"`', html: 'dir="rtl"', harmed: () => getComputedStyle(document.body).direction === 'rtl' },
  {
    name: 'quirks mode',
    doctype: '',
    harmed: () => document.compatMode === 'BackCompat',
    lower: 'a line of small text is as low as its text: browsers measure it so there, and nothing in an element can tell them otherwise',
  },
  {
    name: 'Prototype 1.7, which extends arrays, functions and elements',
    head: '<script src="prototype.js"></script>',
    harmed: () =>
      'each' in Array.prototype && !String(Array.prototype.entries).includes('native code') && 'update' in HTMLElement.prototype,
    // What came with the page is taken over with what was typed into it.
    async also(tab) {
      await tab.evaluate((markup) => {
        const place = document.body.appendChild(document.createElement('div'));
        place.id = 'prerendered';
        /** @type {any} */ (place).setHTMLUnsafe(markup);
        const field = place.querySelector('apsco-member-list')?.shadowRoot?.querySelector('input');
        if (field) field.value = 'mon';
      }, prerendered);
      await holds(tab, () => {
        const list = document.querySelector('#prerendered apsco-member-list');
        const [name, other] = list?.shadowRoot?.querySelectorAll('[part=name]') ?? [];
        return list?.matches(':state(filtered)') && name?.textContent === 'Mongolia' && !other;
      });
    },
  },
  {
    name: 'another Lit (2.8), another @lit/localize',
    head: '<script type="module" src="other-lit.js"></script>',
    harmed: () => document.querySelector('page-greeting')?.shadowRoot?.textContent === 'Hello',
    async also(tab) {
      const speak = (/** @type {string} */ greeting, /** @type {string} */ locale) =>
        holds(
          tab,
          (greeting, locale) =>
            document.querySelector('page-greeting')?.shadowRoot?.textContent === greeting &&
            document.querySelector('apsco-key-facts')?.shadowRoot?.querySelector('.root')?.getAttribute('lang') === locale,
          greeting,
          locale,
        );
      await tab.evaluate(() => void (/** @type {any} */ (window).setLocale('es')));
      await speak('Hola', 'en');
      await tab.evaluate(() => void (document.documentElement.lang = 'tr'));
      await speak('Hola', 'tr');
      await tab.evaluate(() => void (/** @type {any} */ (window).setLocale('en')));
      await speak('Hello', 'tr');
    },
  },
  {
    name: 'an observer that rewrites what it sees',
    head: rewriter,
    harmed: () =>
      /** @type {any} */ (window).rewritten > 30 &&
      /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main *')]).every(
        ({ localName, title }) => !localName.startsWith('apsco-') || title === 'rewritten',
      ),
  },
];
