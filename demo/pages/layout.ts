import type { TextName } from '../i18n/texts.js';
import { escape, html, Markup } from './markup.js';
import { named, say } from './say.js';

/** A page of the site. */
export interface Page {
  /** Its folder, with a slash at its end; empty for the first page. */
  path: string;
  title: string;
  description: string;
  /** Title and description in ten languages, where the page comes in them; else it is English, whatever the page around it speaks. */
  spoken?: { title: TextName; description: TextName };
  /** Its script in `client/`, beside the one that all pages have. */
  script?: string;
  /** What the page forbids itself, as a content security policy. */
  policy?: string;
  /** Rules of this page alone, beside the style sheet of all. */
  rules?: string;
  main: Markup;
}

/** The pages of the main menu, by their texts. */
const menu: [TextName, string][] = [
  ['gallery', ''],
  ['builder', 'builder/'],
  ['theming', 'theming/'],
  ['data', 'data-check/'],
];

/** The pages at the end of every page. */
const about: [TextName, string][] = [
  ['versions', 'versions/'],
  ['accessibility', 'accessibility/'],
  ['changes', 'changes/'],
];

/** Each language by its own name. */
export const languages: Record<string, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  bn: 'বাংলা',
  fa: 'فارسی',
  mn: 'Монгол',
  ur: 'اردو',
  es: 'Español',
  th: 'ไทย',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
};

export const languageOptions = (): Markup[] =>
  Object.entries(languages).map(([tag, name]) => html`<option value="${tag}" lang="${tag}">${name}</option>`);

/** The whole page around what it has to say. */
export function layout({ path, title, description, spoken, script, policy, rules, main }: Page): string {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const link = ([text, target]: [TextName, string]): Markup =>
    html`<li>
      ${say('a', text, `href="${escape(root + target)}"${target === path ? ' aria-current="page"' : !target && path.startsWith('elements/') ? ' aria-current="true"' : ''}`)}
    </li>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${policy && html`<meta http-equiv="Content-Security-Policy" content="${policy}" /> `}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title${spoken && html` data-title="${spoken.title}"`}>${title} · apsco-elements</title>
        <meta name="description" content="${description}"${spoken && html` data-summary="${spoken.description}"`} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/styles/site.css" />
        ${
          rules &&
          html`<style>
            ${new Markup(rules)}
          </style> `
        }
        <script type="module" src="/client/${script ?? 'site'}.ts"></script>
      </head>
      <body>
        ${say('a', 'skip', 'class="skip" href="#main"')}
        <header class="bar">
          <p class="name" lang="en"><a href="${root}">apsco-elements</a></p>
          <nav ${named('pages')}>
            <ul>
              ${menu.map(link)}
            </ul>
          </nav>
          <form class="settings" ${named('settings')}>
            <label
              >${say('span', 'language')}
              <select name="lang">
                ${languageOptions()}
              </select></label
            >
            <label
              >${say('span', 'colours')}
              <select name="scheme">
                ${say('option', 'colours-system', 'value="light dark"')}${say('option', 'colours-light', 'value="light"')}${say('option', 'colours-dark', 'value="dark"')}
              </select></label
            >
          </form>
        </header>
        <main id="main" tabindex="-1" ${spoken ? undefined : html` lang="en" dir="ltr"`}>${main}</main>
        <footer class="bar">
          <nav ${named('about')}>
            <ul>
              ${about.map(link)}
              <li lang="en"><a href="${root}llms.txt">llms.txt</a></li>
              <li lang="en"><a href="${root}custom-elements.json">custom-elements.json</a></li>
            </ul>
          </nav>
        </footer>
      </body>
    </html> `.text;
}
