import { isTextName, texts } from '../i18n/texts.js';
import { targets } from '../targets.js';
import { controls } from './controls.js';
import { languageOptions, type Page } from './layout.js';
import { elements } from './manifest.js';
import { html } from './markup.js';
import { say, textName } from './say.js';

/** Makes the one line to paste. Its controls are here, with the first choice of each; `client/builder.ts` reads them. */
export const builder = (): Page => ({
  path: 'builder/',
  title: 'Snippet builder',
  description:
    'Choose an element, its options, its language and where you publish; copy one line for WordPress, Drupal, Moodle, HTML, React and more.',
  spoken: { title: 'builder', description: 'builder-lead' },
  script: 'builder',
  main: html`${say('h1', 'builder')} ${say('p', 'builder-lead', 'class="lead"')}
    <noscript><p lang="en">The builder needs JavaScript. The README of the library has every snippet to copy.</p></noscript>
    <form class="builder" aria-labelledby="what">
      <section class="choices" aria-labelledby="what">
        ${say('h2', 'what', 'id="what"')}
        <label
          >${say('span', 'element')}
          <select name="element">
            ${elements().map(({ name }) => say('option', textName(name), `value="${name}"`))}
          </select></label
        >
        <label
          >${say('span', 'element-language')}
          <select name="language">
            ${say('option', 'as-the-page', 'value=""')}${languageOptions()}
          </select></label
        >
        <label
          >${say('span', 'look')}
          <select name="look">
            ${say('option', 'as-the-page', 'value=""')}${say('option', 'look-plain', 'value="plain"')}${say('option', 'look-agency', 'value="agency"')}${say('option', 'look-contrast', 'value="contrast"')}
          </select></label
        >
        ${elements().map(
          (element, index) =>
            html`<fieldset class="options" data-element="${element.name}" ${index ? html` disabled hidden` : undefined}>
              <legend>${say('span', 'options')}</legend>
              ${controls(element, true)}
            </fieldset> `,
        )}
      </section>
      <section class="result" aria-labelledby="preview-title">
        ${say('h2', 'preview', 'id="preview-title"')}
        <div class="preview" data-preview><apsco-member-list>Member list · APSCO</apsco-member-list></div>
        <label class="where"
          >${say('span', 'where')}
          <select name="for">
            ${targets.map(({ id, name }) => (isTextName(id) ? say('option', id, `value="${id}"`) : html`<option value="${id}">${name}</option>`))}
          </select></label
        >
        ${say('h2', 'snippet', 'id="snippet-title"')}
        <p data-where>${texts()['paste-wordpress']}</p>
        <div class="snippet">
          <textarea readonly dir="ltr" spellcheck="false" data-snippet aria-labelledby="snippet-title"></textarea>
          ${say('button', 'copy', 'type="button" data-copy="snippet"')}
        </div>
        <div data-project-part hidden>
          ${say('p', 'once-project', 'id="once-project"')}
          <div class="snippet">
            <textarea readonly dir="ltr" spellcheck="false" data-install aria-labelledby="once-project">
npm install apsco-elements</textarea>
            ${say('button', 'copy', 'type="button" data-copy="install"')}
          </div>
        </div>
        <div data-site-part hidden>
          ${say('p', 'site-script', 'id="site-script"')}
          <div class="snippet">
            <textarea readonly dir="ltr" spellcheck="false" data-site-script aria-labelledby="site-script"></textarea>
            ${say('button', 'copy', 'type="button" data-copy="site-script"')}
          </div>
        </div>
        <div role="status" class="notes">
          <p data-said></p>
          ${say('p', 'no-address', 'class="note" data-no-address hidden')} ${say('p', 'look-note', 'class="note" data-look-note hidden')}
          ${say('p', 'frame-host', 'class="note" data-frame-note hidden')}
        </div>
        ${say('p', 'share', 'class="note"')}
      </section>
    </form>
    <section class="checks" aria-labelledby="test-title">
      ${say('h2', 'test', 'id="test-title"')}
      <ul>
        ${say('li', 'test-signed-out')} ${say('li', 'test-no-script')} ${say('li', 'test-narrow')} ${say('li', 'test-console')}
        <li>${say('span', 'test-policy')} <code dir="ltr" data-policy></code></li>
        ${say('li', 'test-types', 'data-types')}
      </ul>
    </section> `,
});
