/** Takes the content of the job out of what the library prerenders, so that every variant shows the same. */
import { root } from '../../.tools/files.js';
import { markup, rooted } from './markup.js';

/** @typedef {import('./shown.js').Content} Content */
/** @typedef {import('./shown.js').Kind} Kind */

/** @type {{render: typeof import('../../src/prerender/render.js').render}} */
const { render } = await import(`${root}dist/prerender/render.js`);

/** @type {Record<Kind, string>} */
export const tags = { list: 'apsco-member-list', card: 'apsco-contact-card' };
export const languages = /** @type {const} */ (['en', 'tr']);

/** White space and what Lit's server leaves between elements are no part of the comparison. */
export const bare = (/** @type {string} */ text) =>
  text
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s+(?=[<>]|$)|(?<=>)\s+/g, '')
    .replaceAll(' class=""', '');

/** Runs in the page: reads lists and cards that were prerendered, by their parts. */
function read() {
  const shadow = (/** @type {string} */ tag) => /** @type {ShadowRoot} */ (document.querySelector(tag)?.shadowRoot);
  const all = (/** @type {ParentNode} */ place, /** @type {string} */ selector) => [...place.querySelectorAll(selector)];
  const one = (/** @type {ParentNode} */ place, /** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (place.querySelector(selector));
  const text = (/** @type {ParentNode} */ place, /** @type {string} */ selector) => one(place, selector).textContent.trim();
  const [list, card] = [shadow('apsco-member-list'), shadow('apsco-contact-card')];
  /** What follows the label for those who do not see. */
  const labelled = (/** @type {Element} */ place) => {
    const [label, content] = place.childNodes;
    return { label: label?.textContent?.trim() ?? '', content: /** @type {Node} */ (content) };
  };
  /** @type {Record<string, string>} */
  const flags = {};
  const rows = all(list, '[part=row]');
  const members = rows.map((row, index) => {
    const { content } = labelled(one(row, '[part=agency]'));
    const link = content instanceof HTMLAnchorElement ? content : undefined;
    const inner = link ? /** @type {Node} */ (link.firstChild) : content;
    const [lang, dir] = inner instanceof Element ? [inner.getAttribute('lang'), inner.getAttribute('dir')] : [];
    const code = `${index}`;
    flags[code] = one(row, '[part=flag]').innerHTML.trim();
    return {
      code,
      name: text(row, '[part=name]'),
      capital: labelled(one(row, '[part=capital]')).content.textContent?.trim() ?? '',
      agency: {
        text: inner.textContent?.trim() ?? '',
        ...(link && { href: link.getAttribute('href') ?? '' }),
        ...(lang && { lang }),
        ...(dir && { dir }),
      },
    };
  });
  return {
    flags,
    list: {
      title: text(list, '[part=title]'),
      origin: one(list, '.origin').outerHTML,
      labels: { agency: labelled(one(list, '[part=agency]')).label, capital: labelled(one(list, '[part=capital]')).label },
      groups: all(list, '[part=group]').map((group) => ({
        mark: one(group, '[part=mark]').outerHTML,
        status: text(group, '[part=group-heading] > span'),
        count: text(group, '[part=count]'),
        members: members.filter((_, index) => group.contains(/** @type {Element} */ (rows[index]))),
      })),
    },
    card: {
      title: text(card, '[part=title]'),
      fields: all(card, '[part=field]').map((field) => ({
        icon: one(field, '[part=icon]').outerHTML,
        label: text(field, '[part=label]'),
        value: one(field, '[part=value]').innerHTML,
      })),
      actions: one(card, '[part=actions]').outerHTML,
    },
  };
}

/** The style sheet of a shadow root, with its first selector's class in place of the host: for light DOM. */
export const scoped = (/** @type {string} */ css, /** @type {string} */ scope) =>
  `${scope}{${css.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&')}}`;

/**
 * @param {import('puppeteer-core').Page} page
 */
export async function takeContent(page) {
  /** @type {Record<string, Record<Kind, string>>} */
  const prerendered = {};
  /** @type {Record<string, Content>} */
  const contents = {};
  /** @type {Record<string, string>} */
  let flags = {};
  /** @type {Record<Kind, string>} */
  const styles = { list: '', card: '' };
  for (const lang of languages) {
    const [list, card] = await Promise.all([render(tags.list, { lang }), render(tags.card, { lang })]);
    prerendered[lang] = { list, card };
    await page.setContent(list + card);
    const taken = await page.evaluate(read);
    flags = taken.flags;
    contents[lang] = { lang, list: taken.list, card: taken.card };
    for (const kind of /** @type {Kind[]} */ (['list', 'card'])) {
      const [, css = '', inside = ''] = /<style>(.*?)<\/style>(.*)<\/template>/s.exec(prerendered[lang]?.[kind] ?? '') ?? [];
      styles[kind] = css;
      const own = rooted(lang, markup[kind](/** @type {Content} */ (contents[lang]), flags));
      // The page wrote some of it: it writes entities and closing tags its own way.
      const alike = await page.evaluate(
        (texts) =>
          texts.map((text) => {
            const template = document.createElement('template');
            template.innerHTML = text;
            return template.innerHTML;
          }),
        [own, inside],
      );
      const [a, b] = alike.map(bare);
      if (a !== b) throw new Error(`The ${kind} is not what the library shows:\n${a}\n${b}`);
    }
  }
  return { prerendered, contents, flags, styles };
}
