import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { type CSSResult, html, type LitElement } from 'lit';
import { contact } from '../data/datasets/contact.js';
import { forum } from '../data/datasets/forum.js';
import { members } from '../data/datasets/members.js';
import { message } from '../data/datasets/message.js';
import { milestones } from '../data/datasets/milestones.js';
import { navigation } from '../data/datasets/navigation.js';
import { organization } from '../data/datasets/organization.js';
import { programmes } from '../data/datasets/programmes.js';
import { statuses } from '../data/datasets/statuses.js';
import { styling } from '../element/sheets.js';
import { Lazy } from '../element/lazy.js';
import { negotiate } from '../i18n/locales.js';
import { loadLocale } from '../i18n/msg.js';
import { escape } from '../embed/escape.js';
import { check } from './manifest.js';
import { UsageError } from './usage-error.js';

export { UsageError };

export const datasets = [contact, forum, members, message, milestones, navigation, organization, programmes, statuses];

/** How an element is rendered. */
export interface RenderOptions {
  /** `inline`: with the styles in the markup. `link`: with links to style sheets, for pages whose policy forbids inline styles. Default: `inline`. */
  styles?: 'inline' | 'link';
  /** Where the style sheets of `link` are, one a tag: the folder `styles/` of an exact version, on whatever host. Needed with `link`. Default: none. */
  stylesBase?: string;
  /** Markup between the tags, for browsers without declarative shadow DOM, and for slots. Written as it is. Default: none. */
  content?: string;
}

/** An opening tag; attributes without a value are written alone. */
const openingTag = (tag: string, attributes: Record<string, string>): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => (value ? `${name}="${escape(value)}"` : name))].join(' ')}>`;

/** Parts on their way. In Node nobody renders again when they are there, so all are waited for. */
const loading = new Set<Promise<void>>();
const load = Lazy.prototype.load;
Lazy.prototype.load = function () {
  const part = load.call(this);
  loading.add(part);
  return part;
};

/** Styles of parts, by tag: in Node there are no sheets to add them to. Those of the element that is being rendered, and all that ever were. */
const [ofParts, ofAllParts] = [new Map<string, Set<CSSResult>>(), new Map<string, Set<CSSResult>>()];
styling.add = ({ localName }, styles) => {
  for (const known of [ofParts, ofAllParts]) known.set(localName, new Set([...(known.get(localName) ?? []), ...styles]));
};

async function renderMarkup(markup: string): Promise<string> {
  ofParts.clear();
  // A template without values, written here: its tag and attributes are checked and escaped.
  return collectResult(renderTemplate(html(Object.assign([markup], { raw: [markup] }))));
}

const cssOf = (styles: Iterable<CSSResult>): string => [...styles].map(({ cssText }) => cssText).join('');

/** The style sheet of a tag, with those of its parts that have been rendered. */
export const styleSheetOf = (tag: string): string =>
  cssOf([...(customElements.get(tag) as typeof LitElement).elementStyles, ...(ofAllParts.get(tag) ?? [])] as CSSResult[]);

/**
 * Renders an element to HTML with declarative shadow DOM: readable before any script runs, and where none does. When the element is defined it takes
 * the content over without a trace.
 *
 * ```js
 * await render('apsco-member-list', { lang: 'tr', status: 'full' });
 * ```
 *
 * @param attributes as in HTML; `lang` is the language, a boolean one is given the empty string
 * @throws {UsageError} for a tag, an attribute or an option that does not exist
 */
export function render(tag: string, attributes: Record<string, string> = {}, options: RenderOptions = {}): Promise<string> {
  const rendered = before.then(() => renderElement(tag, attributes, options));
  before = rendered.catch(() => undefined);
  return rendered;
}

/** One at a time: what is loading and which styles are asked for is told apart by that alone. */
let before: Promise<unknown> = Promise.resolve();

async function renderElement(tag: string, attributes: Record<string, string>, options: RenderOptions): Promise<string> {
  const { styles = 'inline', stylesBase, content = '' } = options;
  check(tag, Object.keys(attributes));
  if (!['inline', 'link'].includes(styles)) throw new UsageError(`styles may be inline or link, not "${styles}".`);
  if (styles === 'link' && stylesBase === undefined)
    throw new UsageError('Linked styles need an address to be linked from: stylesBase, or --styles-base.');
  await import('../index.js');
  await loadLocale(
    negotiate(attributes.lang),
    datasets.map((dataset) => ({ dataset })),
  );
  const markup = `${openingTag(tag, attributes)}</${tag}>`;
  let rendered = await renderMarkup(markup);
  while (loading.size) {
    const parts = [...loading];
    loading.clear();
    await Promise.all(parts);
    rendered = await renderMarkup(markup);
  }
  const link = (name: string): string =>
    `<link rel="stylesheet" href="${escape(`${(stylesBase ?? '').replace(/\/?$/, '/')}${name.slice(6)}.css`)}">`;
  const style = (name: string, css: string): string => `<style>${css}${cssOf(ofParts.get(name) ?? [])}</style>`;
  return rendered
    .replace(/<!--.*?-->/gs, '')
    .replace(/ (shadowroot="open"|defer-hydration)(?=[ >])/g, '')
    .replace(/(<apsco-[\w-]+) {2,}/g, '$1 ')
    .replace(
      /<(apsco-[\w-]+)([^>]*><template[^>]*>)<style>(.*?)<\/style>/gs,
      (_, name: string, between: string, css: string) => `<${name}${between}${styles === 'link' ? link(name) : style(name, css)}`,
    )
    .trim()
    .replace(/(<\/[\w-]+>)$/, (end) => content + end);
}
