/** The job in React: a root a place, as in a page that is not all React. */
import { content as english } from 'bench:en';
import { flags } from 'bench:shared';
import { createElement as h, Fragment, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';

/** @typedef {import('../shown.js').Content} Content */
/** @typedef {import('../shown.js').Member} Member */

/** @type {Map<string, Content>} */
const contents = new Map([['en', english]]);
/** @type {Record<string, () => Promise<{content: Content}>>} */
const loaders = { tr: () => import('bench:tr') };
/** @type {Set<() => void>} */
const listeners = new Set();
let current = english;

new MutationObserver(async () => {
  const { lang } = document.documentElement;
  if (!contents.has(lang)) contents.set(lang, (await loaders[lang]?.())?.content ?? english);
  current = contents.get(lang) ?? english;
  for (const each of listeners) each();
}).observe(document.documentElement, { attributeFilter: ['lang'] });

const useContent = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );

/** Markup that is the same for ever: a drawing, a line. */
const raw = (/** @type {string} */ tag, /** @type {string} */ html, /** @type {object} */ props) =>
  h(tag, { ...props, dangerouslySetInnerHTML: { __html: html } });

/** @param {Member['agency']} agency */
const agencyText = ({ text, lang, dir }) => (lang || dir ? h('bdi', { lang, dir }, text) : text);

/** @param {{member: Member, labels: Content['list']['labels']}} props */
const Row = ({ member: { code, name, capital, agency }, labels }) =>
  h(
    'li',
    { className: 'row', part: 'row' },
    raw('span', flags[code] ?? '', { className: 'flag', part: 'flag', 'aria-hidden': true }),
    h(
      'span',
      { className: 'who' },
      h('span', { part: 'name' }, name),
      ' ',
      h(
        'span',
        { className: 'agency muted', part: 'agency' },
        h('span', { className: 'hidden' }, labels.agency),
        agency.href
          ? h('a', { part: 'link', href: agency.href, target: '_self', rel: 'noopener' }, agencyText(agency))
          : agencyText(agency),
      ),
    ),
    h('span', { className: 'capital muted', part: 'capital' }, h('span', { className: 'hidden' }, labels.capital), capital),
  );

/** @param {{content: Content}} props */
const List = ({ content: { list } }) =>
  h(
    Fragment,
    null,
    h('h2', { className: 'title', part: 'title' }, list.title),
    h(
      'div',
      { className: 'groups' },
      list.groups.map(({ mark, status, count, members }, index) => {
        const [, attributes = '', drawing = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(mark) ?? [];
        const [, viewBox] = /viewBox="([^"]*)"/.exec(attributes) ?? [];
        return h(
          'div',
          { key: index, className: members.length > 1 ? 'group' : 'group one', part: 'group' },
          h(
            'h3',
            { className: 'group-heading', part: 'group-heading' },
            raw('svg', drawing, { className: 'mark', part: 'mark', viewBox, 'aria-hidden': true }),
            h('span', null, status),
            h('span', { className: 'count muted', part: 'count' }, count),
          ),
          h(
            'ul',
            { className: 'rows', role: 'list' },
            members.map((member) => h(Row, { key: member.code + member.name, member, labels: list.labels })),
          ),
        );
      }),
    ),
    raw('p', /^<p[^>]*>(.*)<\/p>$/s.exec(list.origin)?.[1] ?? '', { className: 'origin muted' }),
  );

/** @param {{content: Content}} props */
const Card = ({ content: { card } }) =>
  h(
    Fragment,
    null,
    h('h2', { className: 'title', part: 'title' }, card.title),
    h(
      'address',
      { className: 'fields' },
      card.fields.map(({ icon, label, value }) =>
        h(
          'div',
          { key: label, className: 'field', part: 'field' },
          raw('span', icon, { className: 'sign' }),
          h('div', null, h('div', { className: 'muted', part: 'label' }, label), raw('div', value, { className: 'value', part: 'value' })),
        ),
      ),
    ),
    raw('div', /^<div[^>]*>(.*)<\/div>$/s.exec(card.actions)?.[1] ?? '', { className: 'actions', part: 'actions' }),
  );

/** @param {{kind: 'list' | 'card', data?: Content | undefined, src?: string | undefined}} props */
function Place({ kind, data, src }) {
  const spoken = useContent();
  const [fetched, setFetched] = useState(/** @type {Content | undefined} */ (undefined));
  useEffect(() => {
    if (src) void fetch(src).then(async (response) => setFetched(await response.json()));
  }, [src]);
  const content = data ?? fetched ?? spoken;
  return h('div', { className: 'root', lang: content.lang, dir: 'ltr' }, h(kind === 'list' ? List : Card, { content }));
}

for (const place of /** @type {NodeListOf<HTMLElement & {data?: Content}>} */ (document.querySelectorAll('[data-place]'))) {
  const root = createRoot(place);
  const kind = place.classList.contains('card') ? 'card' : 'list';
  const { src } = place.dataset;
  const show = (/** @type {Content | undefined} */ data) => root.render(h(Place, { kind, data, src }));
  Object.defineProperty(place, 'data', { set: show });
  show(undefined);
}
