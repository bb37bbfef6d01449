/**
 * `apsco.js`: finds the tags of the library in a page, now and later, and loads what they need: their chunks, their language and their data
 * all at once. Brings nothing that the page does not use.
 */
import { locales } from '../i18n/locales.js';
import { alone, folder, needs } from './chunks.js';
import { introduce, lookAfter, scriptOf } from './discover.js';
import { later } from './later.js';
import type * as Placeholder from './placeholder.js';

const { url } = import.meta;
const page = introduce(scriptOf(url));
const { dataBase, lang } = page.settings;
const loaded: Record<string, Promise<unknown>> = {};

/** What is done about a failure: one line for a tag; a part that an element lacks is its own to tell. */
const telling =
  (name?: string) =>
  (error: unknown): void => {
    if (needs[name as string]) console.warn(`<apsco-${name}>`, error);
  };

/**
 * Loads a chunk, once.
 * @param name the tag that is told where that fails, if it is one
 */
function load(chunk: string, name = chunk): Promise<unknown> {
  if (!(chunk in loaded)) (loaded[chunk] = import(/* @vite-ignore */ `./${folder}/${chunk}.js`)).catch(telling(name));
  return loaded[chunk] as Promise<unknown>;
}

const loadAll = (chunks: string): void => {
  for (const chunk of chunks.split(' ')) void load(chunk);
};

/** Sends a request ahead, for the first element that wants its answer; what has been asked for once is in the hands of the elements. */
function ask(given: string): void {
  try {
    const address = new URL(given, document.baseURI).href;
    if (!(address in page.requests)) (page.requests[address] = fetch(address)).catch(telling());
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
function want(node: Element, name: string, text: string, language = node.closest('[lang]')?.getAttribute('lang')): void {
  // Whoever looks after a tag already, of whatever version, goes on doing so.
  if ((page.tags[name] ??= customElements.get(`apsco-${name}`) ?? loaded) !== loaded) return;
  const [datasets, imported] = (needs[name] as string).split('/') as [string, string];
  // A guess, for what is loaded ahead: the element knows better. English needs nothing.
  const locale = locales.slice(1).find((each) => each.startsWith((language || lang || '-').slice(0, 2)));
  let wanted = `${name} ground ${imported}`;
  let pause = 0;
  // Content that came with the page, unless an element has made it: it is painted first.
  if (node.shadowRoot && !(name in loaded)) {
    wanted += ' take-over';
    pause = 50;
  }
  if (locale) wanted += ` ${locale}`;
  datasets.split(' ').forEach((dataset, index) => {
    if (locale && !alone.includes(dataset)) wanted += ` ${dataset}.${locale}`;
    const given = (!index && node.getAttribute('src')) || (dataBase && `${dataBase}/${dataset}.json`);
    if (!given) return;
    ask(given);
    wanted += ` remote shared ${dataset}.check`;
  });
  setTimeout(loadAll, pause, wanted);
  // What follows the text, such as flags, stands behind what all tags of the page need for theirs: connections are few.
  for (const [pattern, names] of later) if (pattern.test(text)) setTimeout(loadAll, pause + 1, names);
}

/** Also looks after an open shadow root, which cannot be seen from outside. Again does no harm. */
export const discover = lookAfter(
  (node) => {
    // eslint-disable-next-line no-restricted-syntax -- it is read, not written
    const text = node.outerHTML;
    const [, named, language] = /\/embed\/([\w-]+)\/(?:[^"]*\/)?([\w-]+)\//.exec(text) ?? [];
    const name = (node.dataset.apsco || named) as string;
    // A link in a sentence stays one.
    if (!needs[name] || (node.matches('a') && node.parentElement?.textContent.trim().slice(node.textContent.length))) return;
    // A frame brings its own.
    if (!('src' in node)) want(node, name, text, node.dataset.lang || language);
    (load('placeholder', name) as Promise<typeof Placeholder>).then(({ upgrade }) => upgrade(node, url)).catch(telling());
  },
  Object.keys(needs),
  (element) => {
    // eslint-disable-next-line no-restricted-syntax -- it is read, not written
    want(element, element.localName.slice(6), element.outerHTML);
  },
);
