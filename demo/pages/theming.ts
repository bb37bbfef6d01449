import { lookRules, spreadRule, themes, themeRule } from '../themes.js';
import type { Page } from './layout.js';
import { elements, type Entry } from './manifest.js';
import { html, type Markup, prose } from './markup.js';

/** Tokens that are colours: they get a colour well. */
const colours = /accent|muted|line$|line-strong|surface/;

const named: Record<string, [title: string, about: string]> = {
  plain: ['Plain', 'Black and white: marks, links and lines have the colour of the text.'],
  agency: ['Agency', 'A sober blue, a serif for headings, a little more room.'],
  contrast: ['High contrast', 'Nothing is pale, lines are full, icons are heavy.'],
};

const token = ({ name, default: preset, description }: Entry): Markup =>
  html`<div class="token">
    <label for="token${name}"><code>${name}</code></label>
    <span
      ><input
        id="token${name}"
        type="text"
        name="${name}"
        placeholder="${preset ?? 'by language'}"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="about${name}"
      />${colours.test(name) ? html` <input type="color" data-for="${name}" aria-label="Pick ${name}" />` : undefined}</span
    >
    <small id="about${name}">${prose(description)}</small>
  </div> `;

const check = (probe: string, text: string, least: string): Markup =>
  html`<tr>
    <th scope="row">${text}</th>
    <td><output data-ratio="${probe}">—</output></td>
    <td>${least}</td>
  </tr>`;

/** For developers who theme. */
export const theming = (): Page => {
  const all = elements();
  const tokens = all.find(({ name }) => name === 'member-list')?.cssProperties ?? [];
  const own = all.flatMap((element) => element.cssProperties.filter(({ name }) => name.startsWith(`--${element.tagName}`)));
  return {
    path: 'theming/',
    title: 'Theming',
    description: 'Custom properties, parts and states of apsco-elements: edit the tokens with the contrast in view, and copy the CSS.',
    script: 'theming',
    rules: lookRules,
    main: html`<h1>Theming</h1>
      <p class="lead">
        An element takes font, size and colour from the page, and mixes its lines and grounds from the colour of the text. Most pages set
        nothing. Those that do have three depths.
      </p>
      <ol>
        <li>Custom properties, on <code>:root</code> or on an element: <code>--apsco-accent: #8a4b08</code>.</li>
        <li>Parts: everything visible has one. <code>apsco-member-list::part(name) { font-style: italic }</code></li>
        <li>States, for what comes and goes: <code>apsco-member-list:state(stale)::part(status) { font-weight: 600 }</code></li>
      </ol>
      <section aria-labelledby="edit">
        <h2 id="edit">Try it</h2>
        <noscript><p>Editing needs JavaScript; the themes below are there to copy.</p></noscript>
        <form class="theming" aria-labelledby="edit">
          <div class="tokens">
            <p class="row">
              <label
                >Begin with
                <select name="theme">
                  <option value="">the defaults</option>
                  ${Object.entries(named).map(([id, [title]]) => html`<option value="${id}">${title}</option>`)}
                  <option value="own" hidden>my own</option>
                </select></label
              >
              <label>Page <input type="color" name="ground" value="#ffffff" /></label>
              <label>Text <input type="color" name="ink" value="#1b2330" /></label>
            </p>
            ${tokens.map(token)}
          </div>
          <div class="outcome">
            <table class="contrast">
              <caption>
                Contrast
              </caption>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">Ratio</th>
                  <th scope="col">At least</th>
                </tr>
              </thead>
              <tbody>
                ${check('ink', 'Text on the page', '4.5')} ${check('accent', 'Links on the page', '4.5')}
                ${check('accent on surface', 'Links on a surface', '4.5')} ${check('muted', 'Muted text on the page', '4.5')}
                ${check('muted on surface', 'Muted text on a surface', '4.5')} ${check('line-strong', 'Edges of controls', '3')}
              </tbody>
            </table>
            <h3 id="css">CSS to copy</h3>
            <div class="snippet">
              <textarea readonly spellcheck="false" data-css aria-labelledby="css"></textarea>
              <button type="button" data-copy="css">Copy</button>
            </div>
            <p role="status" data-said></p>
            <div class="preview" data-preview data-page-language>
              <apsco-key-facts facts="founded states" layout="grid">APSCO in figures</apsco-key-facts>
              <apsco-member-list heading-level="3">Member States of APSCO</apsco-member-list>
              <apsco-contact-card heading-level="3">Contact the secretariat of APSCO</apsco-contact-card>
              <span class="probes" aria-hidden="true"
                ><i data-probe="accent"></i><i data-probe="muted"></i><i data-probe="line"></i><i data-probe="line-strong"></i
                ><i data-probe="surface"></i
              ></span>
            </div>
          </div>
        </form>
      </section>
      <section aria-labelledby="ready">
        <h2 id="ready">Three ready themes</h2>
        <div class="pieces">
          ${Object.entries(themes).map(
            ([id, theme]) =>
              html`<section class="piece look-${id}">
                <h3>${named[id]?.[0]}</h3>
                <p>${named[id]?.[1]}</p>
                <apsco-member-list status="signatory observer" heading-level="4">Member States of APSCO</apsco-member-list>
                <pre
                  tabindex="0"
                  role="region"
                  aria-label="CSS of the theme ${named[id]?.[0]}"
                ><code data-css-${id}>${spreadRule(themeRule(theme, ':root'))}</code></pre>
                <p><button type="button" data-copy="css-${id}" aria-label="Copy the theme ${named[id]?.[0]}">Copy</button></p>
              </section> `,
          )}
        </div>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">Properties of single elements</h2>
        <ul>
          ${own.map(({ name, description }) => html`<li><code>${name}</code>: ${prose(description)}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="tree">
        <h2 id="tree">The parts of an element</h2>
        <p>As they lie in one another. Point at one to see it outlined; what an element does not show just now is on its page.</p>
        <p>
          <label
            >Element
            <select data-tree-of>
              ${all.map(({ name, tagName }) => html`<option value="${name}">${tagName}</option>`)}
            </select></label
          >
        </p>
        <div class="tree-of">
          <div data-tree></div>
          <div class="preview" data-tree-preview data-page-language></div>
        </div>
      </section> `,
  };
};
