/**
 * `apsco.js`: finds the tags of the library in a page, now and later, and loads what they need: their chunks, their language and their data
 * all at once. Brings nothing that the page does not use.
 */
import { locales } from '../i18n/locales.js';
import { chunks } from './chunks.js';
import { introduce, lookAfter, scriptOf } from './discover.js';
import { later } from './later.js';
import type * as Placeholder from './placeholder.js';

const { url } = import.meta;
const page = introduce(scriptOf(url));
const { dataBase, lang } = page.settings;
const loaded = new Map<string, Promise<unknown>>();

/** Loads a chunk, once. */
function load(chunk: string): Promise<unknown> {
  const module = loaded.get(chunk) ?? import(/* @vite-ignore */ new URL(`${chunks.folder}/${chunk}.js`, url).href);
  loaded.set(chunk, module);
  return module;
}

/** What is done about a failure: one line for a tag; a part that an element lacks is its own to tell. */
const telling =
  (tag?: string) =>
  (error: unknown): void => {
    if (tag) console.warn(`<${tag}>`, error);
  };

/** Sends a request ahead, for the first element that wants its answer; what has been asked for once is in the hands of the elements. */
function ask(given: string): void {
  try {
    const address = new URL(given, document.baseURI).href;
    if (loaded.has(address)) return;
    const request = new AbortController();
    const response = fetch(address, { signal: request.signal });
    loaded.set(address, response);
    page.requests[address] = [response, request];
    response.catch(telling());
  } catch {
    // No address at all: the element says so.
  }
}

/**
 * Loads what an element needs, as far as nobody has.
 * @param node the element, or what stands for it
 * @param name its tag, without the prefix
 * @param text its attributes, in whatever form
 */
function want(node: Element, name: string, text: string, language = node.closest<HTMLElement>('[lang]')?.lang): void {
  const tag = `apsco-${name}`;
  // Whoever looks after a tag already, of whatever version, goes on doing so.
  if ((page.tags[tag] ??= customElements.get(tag) ?? loaded) !== loaded) return;
  const [datasets, imported = ''] = chunks.needs[name]?.split('/') as [string, string?];
  // A guess, for what is loaded ahead: the element knows better.
  const locale = locales.find((each) => each.startsWith((language || lang || 'en').slice(0, 2))) ?? 'en';
  let wanted = `ground ${name} ${imported}`;
  for (const [pattern, names] of later) if (pattern.test(`${name} ${text}`)) wanted += ` ${names}`;
  if (node.shadowRoot) wanted += ' take-over';
  if (locale !== 'en') wanted += ` ${locale}`;
  for (const [index, dataset] of datasets.split(' ').entries()) {
    if (locale !== 'en' && chunks.named.includes(dataset)) wanted += ` ${dataset}.${locale}`;
    const given = (!index && node.getAttribute('src')) || (dataBase && `${dataBase}/${dataset}.json`);
    if (!given) continue;
    ask(given);
    wanted += ` remote shared ${dataset}.check`;
  }
  for (const chunk of wanted.split(' ')) if (chunk && !loaded.has(chunk)) load(chunk).catch(chunk === name ? telling(tag) : telling());
}

/** Also looks after an open shadow root, which cannot be seen from outside. Again does no harm. */
export const discover = lookAfter(
  (node) => {
    // eslint-disable-next-line no-restricted-syntax -- it is read, not written
    const text = node.outerHTML;
    const [, named = '', language] = /\/embed\/([\w-]+)\/(?:[^"]*\/)?([\w-]+)\//.exec(text) ?? [];
    const name = node.dataset.apsco || named;
    if (!chunks.needs[name]) return;
    // A frame brings its own.
    if (!('src' in node)) want(node, name, text, node.dataset.lang || language);
    void (load('placeholder') as Promise<typeof Placeholder>).then(({ upgrade }) => upgrade(node, url), telling(`apsco-${name}`));
  },
  Object.keys(chunks.needs),
  (element) => {
    // eslint-disable-next-line no-restricted-syntax -- it is read, not written
    want(element, element.localName.slice(6), (element.cloneNode() as Element).outerHTML);
  },
);
