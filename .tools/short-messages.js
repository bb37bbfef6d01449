/**
 * Vite plugin: messages as a visitor's browser needs them. The descriptions for translators go, and the ids, which are
 * hashes of the English text made anew in every browser, become short names given here; their making goes too.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { read } from './files.js';
import { targetLocales } from './locales.config.js';

const HASH = /['"](s[0-9a-f]{16})['"]/g;

/** @returns {import('vite').Plugin} */
export function shortMessages() {
  const hashes = [...read(`src/i18n/locales/${targetLocales[0]}.ts`).matchAll(HASH)].map(([, hash]) => hash);
  const shorten = (/** @type {string} */ hash) => {
    if (!hashes.includes(hash)) throw new Error('A message is not in the locales: run `npm run locales`');
    return hashes.indexOf(hash).toString(36);
  };

  /** Where a piece of code goes, and what comes instead. @typedef {{start: number, end: number, text: string}} Change */
  /** @param {any} node @param {Change[]} changes */
  function visit(node, changes) {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'CallExpression' && node.callee.name === 'msg') {
      const [text, options] = node.arguments;
      const template = text.type === 'TaggedTemplateExpression' ? text.quasi : text;
      const strings = template.quasis?.map((/** @type {any} */ quasi) => quasi.value.cooked) ?? template.value;
      const id = shorten(generateMsgId(strings, false));
      changes.push({ start: text.end, end: options?.end ?? text.end, text: `, { id: '${id}' }` });
    }
    for (const child of Object.values(node)) visit(child, changes);
  }

  return {
    name: 'short-messages',
    apply: 'build',
    transform(code, id) {
      if (id.endsWith('@lit/localize/internal/id-generation.js')) return { code: 'export const generateMsgId = () => {};', map: null };
      if (id.includes('/src/i18n/locales/')) {
        return { code: code.replace(HASH, (_, hash) => `'${shorten(hash)}'`), map: null };
      }
      if (!id.includes('/src/') || !code.includes('msg(')) return null;
      /** @type {Change[]} */
      const changes = [];
      visit(this.parse(code, { lang: 'ts' }), changes);
      let short = code;
      for (const { start, end, text } of changes.sort((a, b) => b.start - a.start)) short = short.slice(0, start) + text + short.slice(end);
      return { code: short, map: null };
    },
  };
}
