import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { Page } from './layout.js';
import { changelog } from './manifest.js';
import { Markup } from './markup.js';

/** Wide tables scroll by themselves, and are called what the heading before them says. */
function written(markdown: string): Markup {
  let heading = '';
  const text = marked.parse(markdown, { async: false }).replace(/<h\d>(.*?)<\/h\d>|<table>|<\/table>/g, (found, title?: string) => {
    if (title !== undefined) heading = title;
    if (found === '<table>') return `<div class="scroll" tabindex="0" role="group" aria-label="${heading}"><table>`;
    return found === '</table>' ? '</table></div>' : found;
  });
  return new Markup(text);
}

const file = (name: string): string => readFileSync(new URL(`./${name}.md`, import.meta.url), 'utf8');

/** The pages that are text and nothing else. */
export const texts = (): Page[] => [
  {
    path: 'versions/',
    title: 'Versions and migration',
    description: 'What a version of apsco-elements promises, how it changes, and what to do then.',
    main: written(file('versions')),
  },
  {
    path: 'accessibility/',
    title: 'Accessibility',
    description: 'The accessibility statement of apsco-elements: what is promised, what was tested and how, what is known not to hold.',
    main: written(file('accessibility')),
  },
  {
    path: 'changes/',
    title: 'Changes',
    description: 'What has changed in each version of apsco-elements.',
    main: written(changelog()),
  },
];
