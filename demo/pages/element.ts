import { controls } from './controls.js';
import type { Page } from './layout.js';
import { type Description, type Entry, sampleOf, version } from './manifest.js';
import { html, Markup, prose } from './markup.js';

const code = (text: string | undefined): Markup => (text ? html`<code>${text}</code>` : html`—`);

/** What stands around a table. */
interface Around {
  /** Before it. */
  note?: Markup;
  /** Beside it. */
  aside?: Markup;
}

/** A table with a heading, or nothing where it would have no rows. */
function table(title: string, id: string, heads: string[], rows: Markup[][], { note, aside }: Around = {}): Markup | undefined {
  if (!rows.length) return undefined;
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${note}
    <div${aside && html` class="beside"`}>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([first, ...others]) =>
                html`<tr>
                  <th scope="row">${first}</th>
                  ${others.map((cell) => html`<td>${cell}</td>`)}
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
      ${aside}
    </div>
  </section> `;
}

/** A description without the default at its end, which has a column. */
const withoutDefault = (text: string): Markup => prose(text.replace(/\s*Default: [^.]*(\.\d+[^.]*)*\.$/, ''));

const presetOf = ({ default: preset, description }: Entry): Markup =>
  preset ? code(preset.replaceAll("'", '')) : prose(/Default: (.*?)\.?$/.exec(description)?.[1] ?? '—');

const typeOf = ({ type }: Entry): Markup => code(type?.text.replace(/ \| undefined$/, '').replaceAll("'", ''));

/** The page of an element, from what its doc comments say. */
export const elementPage = (element: Description, all: readonly Description[], bytes: number | undefined): Page => {
  const { name, tagName, summary, description, since, status, accessibility } = element;
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const attributeOf = ({ attribute }: { attribute?: string }): Entry | undefined =>
    element.attributes.find((each) => each.name === attribute);
  return {
    path: `elements/${name}/`,
    title: `<${tagName}>`,
    description: `${summary} ${description}`,
    script: 'element',
    main: html`<h1><code>&lt;${tagName}&gt;</code></h1>
      <p class="lead">${prose(description)}</p>
      <ul class="facts">
        <li>since ${since}</li>
        <li>${status}</li>
        ${bytes === undefined ? undefined : html`<li>${(bytes / 1000).toFixed(1)} kB compressed through the loader, Lit and data included</li> `}
        <li><a href="../../builder/?element=${name}">Make a snippet</a></li>
      </ul>
      <section class="playground" aria-labelledby="preview-title">
        <h2 id="preview-title">Preview</h2>
        <div class="preview" data-preview data-page-language>${new Markup(sampleOf(name))}</div>
        <form class="controls" aria-label="Attributes of the preview">${controls(element, false)}</form>
        <div class="code">
          <pre tabindex="0" role="region" aria-label="Code of the preview"><code data-code>${sampleOf(name)}</code></pre>
        </div>
        <div class="live">
          <p><span id="states-now">States now:</span> <output data-states aria-labelledby="states-now">—</output></p>
          <div>
            <p id="log">Events:</p>
            <div data-log role="log" aria-labelledby="log"></div>
          </div>
        </div>
      </section>
      ${table(
        'Attributes and properties',
        'attributes',
        ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
        fields.map((field) => [
          code(field.attribute),
          code(field.name),
          typeOf(attributeOf(field) ?? field),
          presetOf(field),
          withoutDefault(field.description),
        ]),
      )}${table(
        'Slots',
        'slots',
        ['Slot', 'Meaning'],
        element.slots.map(({ name, description }) => [name ? code(name) : html`(default)`, prose(description)]),
      )}${table(
        'Parts',
        'parts',
        ['Part', 'Meaning'],
        element.cssParts.map(({ name, description }) => [html`<code data-part="${name}">${name}</code>`, prose(description)]),
        {
          note: html`<p>Style them with <code>${tagName}::part(…)</code>. A part whose row is pointed at is outlined.</p>`,
          aside: html`<div class="preview" data-parts-preview data-page-language inert></div>`,
        },
      )}${table(
        'Custom properties',
        'properties',
        ['Property', 'Default', 'Meaning'],
        element.cssProperties.map((each) => [code(each.name), presetOf(each), withoutDefault(each.description)]),
      )}${table(
        'States',
        'states',
        ['State', 'Meaning'],
        element.cssStates.map(({ name, description }) => [html`<code data-state="${name}">:state(${name})</code>`, prose(description)]),
      )}${table(
        'Events',
        'events',
        ['Event', 'Type', 'Meaning'],
        element.events.map(({ name, type, description }) => [
          html`<code data-event="${name}">${name}</code>`,
          code(type?.text),
          prose(description),
        ]),
      )}${table(
        'Methods',
        'methods',
        ['Method', 'Meaning'],
        methods.map(({ name, description }) => [code(`${name}()`), prose(description)]),
      )}
      <section aria-labelledby="accessibility-title">
        <h2 id="accessibility-title">Accessibility</h2>
        <p>${prose(accessibility)}</p>
      </section>
      <section aria-labelledby="ways-title">
        <h2 id="ways-title">In a project</h2>
        <pre tabindex="0" role="region" aria-label="Import"><code>import 'apsco-elements/${name}';</code></pre>
        <p>Version ${version}. For everything else the <a href="../../builder/?element=${name}">snippet builder</a> has a line.</p>
      </section>
      <nav class="others" aria-label="Elements">
        <ul>
          ${all.map(
            (each) =>
              html`<li>
                <a href="../${each.name}/" ${each === element ? html` aria-current="page"` : undefined}><code>${each.tagName}</code></a>
              </li>`,
          )}
        </ul>
      </nav> `,
  };
};
