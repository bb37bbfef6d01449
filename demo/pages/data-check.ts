import { subjects } from '../subjects.js';
import type { Page } from './layout.js';
import { html } from './markup.js';

/** For the editor of the data: a file is checked and shown, and leaves the browser by no way. */
export const dataCheck = (): Page => ({
  path: 'data-check/',
  title: 'Data check',
  description: 'Check a data file of apsco-elements against its published schema, and see it in the elements. Nothing leaves the browser.',
  script: 'data-check',
  // A promise that the browser keeps.
  policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  main: html`<h1>Data check</h1>
    <p class="lead">
      Choose, drop or paste a file of <code>data/</code>: it is checked against the published schema and shown in the elements. Nothing
      leaves this page.
    </p>
    <noscript
      ><p>Checking needs JavaScript. <code>npm run data:check</code> does the same and more on the command line.</p></noscript
    >
    <form class="data" aria-label="The file">
      <p class="row">
        <label>File <input type="file" accept=".json,application/json" data-file /></label>
        <label
          >Subject
          <select name="subject">
            ${Object.keys(subjects).map((name) => html`<option value="${name}">${name}.json</option>`)}
          </select></label
        >
        <button type="button" data-published>Take the published one</button>
      </p>
      <label class="block"
        >Text of the file <textarea name="text" rows="14" spellcheck="false" dir="ltr" placeholder='{ "updated": … }'></textarea>
      </label>
    </form>
    <section aria-labelledby="verdict">
      <h2 id="verdict">Faults</h2>
      <p role="status" data-verdict>Nothing to check yet.</p>
      <ol class="faults" data-faults></ol>
    </section>
    <section aria-labelledby="shown">
      <h2 id="shown">As it is shown</h2>
      <p data-note>Nothing yet.</p>
      <div data-shown data-page-language></div>
    </section>
    <section aria-labelledby="schemas">
      <h2 id="schemas">Schemas</h2>
      <ul>
        ${Object.entries(subjects).map(
          ([name, tags]) =>
            html`<li>
              <a href="../data/schema/${name}.schema.json">${name}</a
              >${tags.length ? html`: shown by ${tags.map((tag, index) => html`${index ? ', ' : ''}<a href="../elements/${tag}/"><code>apsco-${tag}</code></a>`)}` : undefined}
            </li>`,
        )}
      </ul>
    </section> `,
});
