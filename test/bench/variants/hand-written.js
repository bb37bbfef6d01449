/** The job as a custom element that somebody wrote by hand for it: markup as text, a shared sheet, one observer of the language. */
import { content as english } from 'bench:en';
import { flags, styles } from 'bench:shared';
import { markup, rooted } from '../markup.js';

/** @typedef {import('../shown.js').Content} Content */
/** @typedef {import('../shown.js').Kind} Kind */

/** @type {Map<string, Content>} */
const contents = new Map([['en', english]]);
/** @type {Record<string, () => Promise<{content: Content}>>} */
const loaders = { tr: () => import('bench:tr') };
/** @type {Map<string, Promise<Content>>} */
const fetched = new Map();
/** @type {Set<Place>} */
const places = new Set();

new MutationObserver(async () => {
  const { lang } = document.documentElement;
  if (!contents.has(lang)) {
    const { content } = (await loaders[lang]?.()) ?? { content: english };
    contents.set(lang, content);
  }
  for (const place of places) place.render();
}).observe(document.documentElement, { attributeFilter: ['lang'] });

class Place extends HTMLElement {
  /** @type {Content | undefined} */
  #data;
  /** @type {Kind} */
  kind = 'list';

  set data(/** @type {Content} */ data) {
    this.#data = data;
    this.render();
  }

  async connectedCallback() {
    places.add(this);
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheets[this.kind]];
    const src = this.getAttribute('src');
    if (src) {
      const request = fetched.get(src) ?? fetch(src).then((response) => response.json());
      fetched.set(src, request);
      this.#data = await request;
    }
    this.render();
  }

  disconnectedCallback() {
    places.delete(this);
  }

  render() {
    const content = this.#data ?? contents.get(document.documentElement.lang) ?? english;
    /** @type {ShadowRoot} */ (this.shadowRoot).innerHTML = rooted(content.lang, markup[this.kind](content, flags));
  }
}

/** @param {string} css */
function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
const sheets = { list: sheetOf(styles.list), card: sheetOf(styles.card) };

customElements.define('bench-list', class extends Place {});
customElements.define(
  'bench-card',
  class extends Place {
    /** @override @type {Kind} */
    kind = 'card';
  },
);
