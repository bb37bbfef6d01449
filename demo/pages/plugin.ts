import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { closed } from '../../.tools/data-check.js';
import { pages } from './index.js';

const demo = fileURLToPath(new URL('..', import.meta.url));
const schemas = fileURLToPath(new URL('../../data/schema/', import.meta.url));

/** Checks of all data files that name every fault, compiled ahead: the page allows no code made from text. */
function validators(): string {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, code: { source: true, esm: true } });
  const names = readdirSync(schemas).filter((file) => file !== 'common.schema.json');
  for (const file of readdirSync(schemas)) {
    const schema = closed(JSON.parse(readFileSync(schemas + file, 'utf8'))) as { properties: Record<string, unknown> };
    if (file !== 'common.schema.json') schema.properties.$schema = { type: 'string' };
    ajv.addSchema(schema, file);
  }
  return standaloneCode.default(ajv, Object.fromEntries(names.map((file) => [file.replace('.schema.json', ''), file])));
}

/** An element as the pages write it: attributes in quotes, what is between its tags up to its own closing tag. */
const element = /<(apsco-[\w-]+)((?: [\w-]+(?:="[^"]*")?)*)>(.*?)<\/\1>/gs;

type Render = typeof import('../../src/prerender/render.js').render;

/** Attributes of a tag, by name, as the parser of a page would have them. */
const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  );

/** Puts what elements show into a page, for those who see it before its scripts or without. */
async function prerendered(page: string, render: Render): Promise<string> {
  let result = '';
  let end = 0;
  for (const match of page.matchAll(element)) {
    const [whole, tag = '', attributes = '', content = ''] = match;
    const given = attributesIn(attributes);
    // What is fetched is fetched in the browser.
    result += page.slice(end, match.index) + (given.src === undefined ? await render(tag, given, { content }) : whole);
    end = match.index + whole.length;
  }
  return result + page.slice(end);
}

/** What a site needs that does not come with the pages. */
export interface SiteOptions {
  /** Makes elements into HTML; none while developing. */
  render?: Render;
  /** What each element weighs, in bytes. */
  bytes?: Record<string, number>;
}

/** Vite plugin: the pages that are made from the doc comments, as if they were files. */
export function sitePages({ render, bytes }: SiteOptions = {}): Plugin {
  const made = (): Map<string, string> => pages(bytes);
  // A build makes them once.
  let built: Map<string, string> | undefined;
  const pageAt = (id: string): string | undefined =>
    id.startsWith(demo) && id.endsWith('/index.html') ? (built ??= made()).get(id.slice(demo.length)) : undefined;
  return {
    name: 'site-pages',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'virtual:validators') return `\0${id}`;
      return pageAt(id) === undefined ? undefined : id;
    },
    load(id) {
      return id === '\0virtual:validators' ? validators() : pageAt(id);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => (render ? prerendered(page, render) : page),
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const page = made().get(`${path.slice(1).replace(/index\.html$/, '')}index.html`);
        if (page === undefined || !/\/(index\.html)?$/.test(path)) {
          next();
          return;
        }
        server
          .transformIndexHtml(path, page)
          .then((text) => response.setHeader('Content-Type', 'text/html').end(text))
          .catch(next);
      });
    },
  };
}

/** Every page that is made, as an input of a build. */
export const inputs = (): string[] => [...pages().keys()].map((path) => demo + path);
