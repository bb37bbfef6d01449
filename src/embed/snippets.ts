import { pathOf, type Placement } from './address.js';
import { escape } from './escape.js';

/** What a snippet is made of. */
export interface SnippetOptions {
  /** Where the library is served from, with a slash at its end. */
  host: string;
  /** The exact version, for what is pinned. */
  version: string;
  /** The hash of `apsco.all.js` of that version. */
  integrity: string;
  /** What stands there till the element is ready, and where it never is. */
  text: string;
  /** The height of a frame 600 pixels wide. */
  height: number;
  /** What the page shows that addresses lead to, where none shows the very same. Default: the same. */
  page?: Placement;
}

const written = (attributes: Record<string, string>, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escape(value)}"`}`)
    .join('');

/** An element as it is written in HTML, with text between its tags. */
export const markupOf = ({ name, attributes }: Placement, text: string): string =>
  `<apsco-${name}${written(attributes)}>${escape(text)}</apsco-${name}>`;

/** A value as a shell takes it, as it is. */
const quoted = (value: string): string => (/^[\w.,:/@-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`);

/** Each way in, as it is pasted: on one line, since some editors cut lines in two. */
export function snippets(
  placement: Placement,
  { host, version, integrity, text, height, page = placement }: SnippetOptions,
): Record<SnippetName, string> {
  const { name, attributes } = placement;
  const address = host + pathOf(page);
  const link = `<a href="${address}">${escape(text)}</a>`;
  const tag = markupOf(placement, text);
  const noscript = `<noscript>${link}</noscript>`;
  const major = `${host}v${version.split('.')[0] ?? ''}/`;
  return {
    tag: `<link rel="stylesheet" href="${major}apsco.css"><script type="module" src="${major}apsco.js"></script>${tag}${noscript}`,
    address,
    frame: `<iframe src="${address}" width="100%" height="${height}" title="${escape(text)}">${link}</iframe>`,
    frames: `<script type="module" src="${major}frame.js"></script>`,
    placeholder: `<div class="apsco-embed" data-apsco="${name}"${written(attributes, 'data-')}><p>${link}</p></div>`,
    link,
    markdown: `[${text}](${address})`,
    loader: `<script type="module" src="${major}apsco.js"></script>`,
    module: `<script type="module" src="${major}apsco.bundle.js"></script>${tag}${noscript}`,
    pinned: `<script src="${host}v${version}/apsco.all.js" integrity="${integrity}" crossorigin="anonymous" data-src="${host}data/"></script>${tag}${noscript}`,
    command: `npx apsco-elements render apsco-${name}${Object.entries(attributes)
      .map(([attribute, value]) => ` --${attribute}${value && (value.startsWith('-') ? '=' : ' ') + quoted(value)}`)
      .join('')}`,
  };
}

/** The ways in. */
export type SnippetName =
  'tag' | 'address' | 'frame' | 'frames' | 'placeholder' | 'link' | 'markdown' | 'loader' | 'module' | 'pinned' | 'command';
