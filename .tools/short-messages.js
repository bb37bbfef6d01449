/**
 * Vite plugin: messages as a visitor's browser needs them. The descriptions for translators go, and the ids, which are
 * hashes of the English text made anew in every browser, become short names given here; what is left over of the library goes too, and what Lit
 * says to developers.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { read } from './files.js';
import { targetLocales } from './locales.config.js';

const HASH = /['"](s[0-9a-f]{16})['"]/g;

/** Lit's module of styles less what sheets.ts does in its place, and less its checks. */
const styles = `export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (raw, ...values) => unsafeCSS(String.raw({ raw }, ...values));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;`;

/**
 * Modules of @lit/localize less what a page cannot need, since our copy is configured once, in msg.ts: the guard against doing so twice,
 * the form with one language a page, and of the look-up templates of HTML and ids made in the browser.
 * @type {Record<string, string>}
 */
const slim = {
  'init/install.js': `import { defaultMsg } from '../internal/default-msg.js';
export let msg = defaultMsg;
export const _installMsgImplementation = (implementation) => { msg = implementation; };`,
  // Where nothing is loaded, as for English, the message is as it is written.
  'init/reentrant.js': `import { runtimeMsg } from '../internal/runtime-msg.js';
import { _installMsgImplementation } from './install.js';
export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) =>
  _installMsgImplementation((template, options) => runtimeMsg(loadLocaleSync(getLocale())?.templates, template, options));`,
  'init/runtime.js': 'export {};',
  'internal/runtime-msg.js': `import { defaultMsg } from './default-msg.js';
import { joinStringsAndValues } from './str-tag.js';
export function runtimeMsg(templates, template, { id }) {
  const localized = templates?.[id];
  if (!localized) return defaultMsg(template);
  return localized.strTag ? joinStringsAndValues(localized.strings, template.values, localized.values) : localized;
}`,
};

/** @returns {import('vite').Plugin} */
export function shortMessages() {
  const hashes = [...read(`src/i18n/locales/${targetLocales[0]}.ts`).matchAll(HASH)].map(([, hash]) => hash);
  const shorten = (/** @type {string} */ hash) => {
    if (!hashes.includes(hash)) throw new Error('A message is not in the locales: run `npm run locales`');
    return hashes.indexOf(hash).toString(36);
  };

  /** Where a piece of code goes, and what comes instead. @typedef {{start: number, end: number, text: string}} Change */
  /** @param {any} node @param {Change[]} changes @param {(hash: string) => string} name */
  function visit(node, changes, name) {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'CallExpression' && node.callee.name === 'msg') {
      const [text, options] = node.arguments;
      const template = text.type === 'TaggedTemplateExpression' ? text.quasi : text;
      const strings = template.quasis?.map((/** @type {any} */ quasi) => quasi.value.cooked) ?? template.value;
      const id = name(generateMsgId(strings, false));
      changes.push({ start: text.end, end: options?.end ?? text.end, text: `, { id: '${id}' }` });
    }
    for (const child of Object.values(node)) visit(child, changes, name);
  }

  return {
    name: 'short-messages',
    apply: 'build',
    transform(code, id) {
      const [, library = ''] = id.split('/@lit/localize/');
      if (id.endsWith('/@lit/reactive-element/css-tag.js')) return { code: styles, map: null };
      // Lit's advice to who writes templates: ours are written. And what others may add to it: its list of versions, polyfills, hydration.
      if (/\/(lit-html|reactive-element|lit-element)\.js$/.test(id)) {
        const slimmer = code
          .replace(/Error\("[^)]*\)/g, 'Error()')
          .replace(/\b\w\.\w+(Hydrate|Polyfill)Support/g, '(void 0)')
          .replace(/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0');
        return { code: slimmer, map: null };
      }
      if (slim[library]) return { code: slim[library], map: null };
      if (id.includes('/src/i18n/locales/')) {
        return { code: code.replace(HASH, (_, hash) => `'${shorten(hash)}'`), map: null };
      }
      // The site has messages of its own, which keep their ids.
      const ofSite = id.includes('/demo/i18n/texts');
      if (!(ofSite || id.includes('/src/')) || !code.includes('msg(')) return null;
      /** @type {Change[]} */
      const changes = [];
      visit(this.parse(code, { lang: 'ts' }), changes, ofSite ? (hash) => hash : shorten);
      let short = code;
      for (const { start, end, text } of changes.sort((a, b) => b.start - a.start)) short = short.slice(0, start) + text + short.slice(end);
      return { code: short, map: null };
    },
  };
}
