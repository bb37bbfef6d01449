/** The job in plain Lit, as its documentation would have it. */
import { content as english } from 'bench:en';
import { flags, styles } from 'bench:shared';
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** @typedef {import('../shown.js').Content} Content */
/** @typedef {import('../shown.js').Member} Member */

/** @type {Map<string, Content>} */
const contents = new Map([['en', english]]);
/** @type {Record<string, () => Promise<{content: Content}>>} */
const loaders = { tr: () => import('bench:tr') };
/** @type {Set<Place>} */
const places = new Set();

new MutationObserver(async () => {
  const { lang } = document.documentElement;
  if (!contents.has(lang)) contents.set(lang, (await loaders[lang]?.())?.content ?? english);
  for (const place of places) place.requestUpdate();
}).observe(document.documentElement, { attributeFilter: ['lang'] });

class Place extends LitElement {
  /** @override */
  static properties = { data: { attribute: false }, src: {} };

  constructor() {
    super();
    /** @type {Content | undefined} */
    this.data = undefined;
    /** @type {string | undefined} */
    this.src = undefined;
  }

  /** @override */
  async connectedCallback() {
    super.connectedCallback();
    places.add(this);
    if (this.src) this.data = await (await fetch(this.src)).json();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    places.delete(this);
  }

  /** @override */
  render() {
    const content = this.data ?? contents.get(document.documentElement.lang) ?? english;
    return html`<div class="root" lang=${content.lang} dir="ltr">${this.show(content)}</div>`;
  }

  /** @type {(content: Content) => unknown} */
  show = () => nothing;
}

/** @param {Member['agency']} agency */
const agencyText = ({ text, lang, dir }) => (lang || dir ? html`<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>` : text);

/** @param {Member} member @param {Content['list']['labels']} labels */
const row = ({ code, name, capital, agency }, labels) =>
  html`<li class="row" part="row">
    <span class="flag" part="flag" aria-hidden="true">${unsafeHTML(flags[code])}</span
    ><span class="who"
      ><span part="name">${name}</span>
      <span class="agency muted" part="agency"
        ><span class="hidden">${labels.agency}</span
        >${agency.href ? html`<a part="link" href=${agency.href} target="_self" rel="noopener">${agencyText(agency)}</a>` : agencyText(agency)}</span
      ></span
    ><span class="capital muted" part="capital"><span class="hidden">${labels.capital}</span>${capital}</span>
  </li>`;

customElements.define(
  'bench-list',
  class extends Place {
    /** @override */
    static styles = unsafeCSS(styles.list);

    /** @override @type {(content: Content) => unknown} */
    show = ({ list }) =>
      html`<h2 class="title" part="title">${list.title}</h2>
        <div class="groups">
          ${list.groups.map(
            ({ mark, status, count, members }) =>
              html`<div class=${members.length > 1 ? 'group' : 'group one'} part="group">
                <h3 class="group-heading" part="group-heading">
                  ${unsafeHTML(mark)}<span>${status}</span><span class="count muted" part="count">${count}</span>
                </h3>
                <ul class="rows" role="list">
                  ${members.map((member) => row(member, list.labels))}
                </ul>
              </div>`,
          )}
        </div>
        ${unsafeHTML(list.origin)}`;
  },
);

customElements.define(
  'bench-card',
  class extends Place {
    /** @override */
    static styles = unsafeCSS(styles.card);

    /** @override @type {(content: Content) => unknown} */
    show = ({ card }) =>
      html`<h2 class="title" part="title">${card.title}</h2>
        <address class="fields">
          ${card.fields.map(
            ({ icon, label, value }) =>
              html`<div class="field" part="field">
                <span class="sign">${unsafeHTML(icon)}</span>
                <div>
                  <div class="muted" part="label">${label}</div>
                  <div class="value" part="value">${unsafeHTML(value)}</div>
                </div>
              </div>`,
          )}
        </address>
        ${unsafeHTML(card.actions)}`;
  },
);
