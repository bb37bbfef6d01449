import type { Placement } from '../src/embed/address.js';
import type { SnippetName } from '../src/embed/snippets.js';
import type { TextName } from './i18n/texts.js';

/** The ways in of the library. */
export type Ways = Record<SnippetName, string>;

/** A place to publish, and what is pasted there. */
export interface Target {
  /** How it is known in an address of the builder. */
  id: 'wordpress' | 'drupal' | 'moodle' | 'sharepoint' | 'markdown' | 'html' | 'static' | 'react' | 'vue' | 'svelte' | 'angular';
  /** Its name where it has one in every language; else a text of the site by its id. */
  name?: string;
  /** Where to paste it. */
  where: TextName;
  /** How the element gets there: in a frame of its own, by the script of the host, or as part of the page. */
  by: 'frame' | 'loader' | 'page';
  /** Whether the package has to be installed first. */
  packaged?: true;
  /** What the site needs once. */
  forSite?: (ways: Ways) => string;
  snippet: (ways: Ways, placement: Placement, markup: string) => string;
}

/** Turns `key-facts` into `KeyFacts`. */
const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const importOf = ({ name }: Placement): string => `import 'apsco-elements/${name}';`;

/** Markup where braces begin code. */
const withoutBraces = (markup: string): string => markup.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Text inside a template literal. */
const inLiteral = (text: string): string => text.replace(/[\\`$]/g, String.raw`\$&`);

/** Where people publish. */
export const targets: readonly Target[] = [
  { id: 'wordpress', name: 'WordPress', where: 'paste-wordpress', by: 'frame', snippet: ({ address }) => address },
  { id: 'drupal', name: 'Drupal', where: 'paste-drupal', by: 'frame', forSite: ({ frames }) => frames, snippet: ({ frame }) => frame },
  { id: 'moodle', name: 'Moodle', where: 'paste-moodle', by: 'frame', forSite: ({ frames }) => frames, snippet: ({ frame }) => frame },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    where: 'paste-sharepoint',
    by: 'frame',
    forSite: ({ frames }) => frames,
    snippet: ({ frame }) => frame,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    where: 'paste-markdown',
    by: 'loader',
    forSite: ({ loader }) => loader,
    snippet: ({ markdown }) => markdown,
  },
  { id: 'html', where: 'paste-html', by: 'loader', snippet: ({ tag }) => tag },
  { id: 'static', where: 'paste-static', by: 'page', snippet: ({ command }) => command },
  {
    id: 'react',
    name: 'React',
    where: 'paste-package',
    by: 'page',
    packaged: true,
    snippet: (_, placement, markup) =>
      `import 'apsco-elements/react';\n${importOf(placement)}\n\nexport const ${pascal(placement.name)} = () => (\n  ${markup}\n);`,
  },
  {
    id: 'vue',
    name: 'Vue',
    where: 'paste-package',
    by: 'page',
    packaged: true,
    snippet: (_, placement, markup) =>
      `<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('apsco-') } } }) -->\n<script setup>\n${importOf(placement)}\n</script>\n\n<template>\n  ${markup}\n</template>`,
  },
  {
    id: 'svelte',
    name: 'Svelte',
    where: 'paste-package',
    by: 'page',
    packaged: true,
    snippet: (_, placement, markup) => `<script>\n  ${importOf(placement)}\n</script>\n\n${withoutBraces(markup)}`,
  },
  {
    id: 'angular',
    name: 'Angular',
    where: 'paste-package',
    by: 'page',
    packaged: true,
    snippet: (_, placement, markup) =>
      `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\n${importOf(placement)}\n\n@Component({\n  selector: 'app-${placement.name}',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`${inLiteral(withoutBraces(markup))}\`,\n})\nexport class ${pascal(placement.name)} {}`,
  },
];
