/** The pages under test: one head, one body, and in it the places that a variant fills. */
import { scoped } from './content.js';
import { escape, markup, rooted } from './markup.js';
import { reports } from './reports.js';

/** @typedef {import('./shown.js').Content} Content */
/** @typedef {import('./shown.js').Kind} Kind */
/** @typedef {import('./scripts.js').Taken} Taken */

/**
 * What a page shows.
 * @typedef {object} Shown
 * @property {number} [lists] how many lists; default 1
 * @property {number} [cards] how many cards; default 0
 * @property {number} [rows] how many rows a list has, given as data; default: ten, that came with the script
 * @property {string} [src] address of data, for every list
 * @property {string} [lang] default: en
 * @property {'auto' | 'visible'} [offscreen] whether what is off-screen may be left out of layout; default: as the variant has it
 */

/** How many values a place holds, by which a page knows that it is filled. */
const values = { list: 10, card: 4 };

/** The library's names for both. */
const own = { list: 'apsco-member-list', card: 'apsco-contact-card' };

const script = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;

/** @param {Taken} taken @param {string[]} preloads addresses of chunks */
export function pagesOf({ contents, prerendered, flags, styles }, preloads) {
  const lightStyles = `<style>${Object.entries(styles)
    .map(([kind, css]) => scoped(css, `.${kind}`))
    .join('')}</style>`;

  const filled = (/** @type {Kind} */ kind, /** @type {Content} */ content) => rooted(content.lang, markup[kind](content, flags));

  const snippet = `<link rel="stylesheet" href="/v0/apsco.css">${script('/v0/apsco.js')}`;
  const ownPlace = (/** @type {Kind} */ kind, /** @type {Content} */ _, /** @type {string} */ attributes, /** @type {string} */ src = '') =>
    `<${own[kind]} ${attributes}${src && ` src="${src}"`}></${own[kind]}>`;

  /**
   * By variant: what its head holds, and a place; `count` is how many values will be in it.
   * @type {Record<string, {head: string, place: (kind: Kind, content: Content, attributes: string, src?: string) => string}>}
   */
  const variants = {
    static: {
      head: lightStyles,
      place: (kind, content, attributes) => `<div class="${kind}" ${attributes}>${filled(kind, content)}</div>`,
    },
    'hand-written': {
      head: script('/scripts/hand-written.js'),
      place: (kind, _, attributes, src) => `<bench-${kind} ${attributes}${src ? ` src="${src}"` : ''}></bench-${kind}>`,
    },
    lit: {
      head: script('/scripts/lit.js'),
      place: (kind, _, attributes, src) => `<bench-${kind} ${attributes}${src ? ` src="${src}"` : ''}></bench-${kind}>`,
    },
    react: {
      head: lightStyles + script('/scripts/react.js'),
      place: (kind, _, attributes, src) => `<div class="${kind}" ${attributes}${src ? ` data-src="${src}"` : ''}></div>`,
    },
    iframe: {
      head: '',
      place: (kind, { lang }, attributes) =>
        `<iframe ${attributes} title="${kind}" width="100%" height="${kind === 'list' ? 430 : 290}" src="/page/static?shown=${escape(JSON.stringify({ lists: kind === 'list' ? 1 : 0, cards: kind === 'card' ? 1 : 0, lang }))}"></iframe>`,
    },
    'one-file': { head: script('/scripts/one-file.js'), place: ownPlace },
    // As the snippet for a tag has it.
    reserved: { head: snippet, place: ownPlace },
    // The same, with what is in preload.json.
    preloaded: { head: preloads.map((href) => `<link rel="modulepreload" href="${href}">`).join('') + snippet, place: ownPlace },
    prerendered: {
      head: script('/v0/apsco.js'),
      place: (kind, { lang }, attributes) => (prerendered[lang]?.[kind] ?? '').replace(`<${own[kind]}`, `$& ${attributes}`),
    },
  };

  /**
   * @param {string} name of a variant
   * @param {Shown} shown
   */
  return function page(name, { lists = 1, cards = 0, rows, src, lang = 'en', offscreen }) {
    const variant = variants[name];
    const content = contents[lang];
    if (!variant || !content) throw new Error(`There is no page of ${name} in ${lang}`);
    const list = rows ? manyRows(content, rows) : content;
    const given =
      rows && name !== 'static'
        ? `<script type="module">fetch('/data.json?rows=${rows}&of=${name}').then(async (response) => (document.querySelector('[data-place]').data = await response.json()))</script>`
        : '';
    const place = (/** @type {Kind} */ kind) =>
      variant.place(
        kind,
        kind === 'list' ? list : content,
        rows && kind === 'list'
          ? `data-place="${rows}" data-first="${list.list.groups[0]?.members[0]?.name}"`
          : `data-place="${values[kind]}"`,
        src && escape(src),
      );
    const rule =
      offscreen &&
      `<style>[data-place]{content-visibility:${offscreen} !important;${offscreen === 'auto' ? 'contain-intrinsic-height:auto 22em' : ''}}</style>`;
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60em}iframe{border:0;display:block}</style>${reports}${variant.head}${rule ?? ''}</head><body>
${`${place('list')}\n`.repeat(lists)}${`${place('card')}\n`.repeat(cards)}<p>What follows on the page.</p><p>And more of it.</p>${given}</body></html>`;
  };
}

/**
 * The content with many states in its groups instead of ten.
 * @param {Content} content
 * @param {number} rows
 * @returns {Content}
 */
export function manyRows(content, rows) {
  const [full, ...others] = content.list.groups;
  if (!full) throw new Error('no group');
  const members = Array.from({ length: rows - others.length }, (_, index) => {
    const member = /** @type {import('./shown.js').Member} */ (full.members[index % full.members.length]);
    return { ...member, name: `${member.name} ${index}` };
  });
  return {
    ...content,
    list: { ...content.list, groups: [{ ...full, members, count: (rows - others.length).toLocaleString('en') }, ...others] },
  };
}
