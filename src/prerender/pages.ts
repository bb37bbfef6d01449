/** The pages at addresses of their own: static, prerendered, for frames and for whoever follows a link. */
import { members } from '../data/datasets/members.js';
import { organization } from '../data/datasets/organization.js';
import { statuses } from '../data/datasets/statuses.js';
import { statusOf } from '../data/members.js';
import { fillNames } from '../data/names.js';
import { textOf } from '../data/text-of.js';
import { pathOf, type Placement } from '../embed/address.js';
import { snippets } from '../embed/snippets.js';
import { useFramedLinks } from '../embed/framed-link.js';
import { statusName } from '../element/status-name.js';
import { memberOf } from '../elements/member-badge/member-badge.js';
import { directionOf, type Locale, negotiate } from '../i18n/locales.js';
import { version } from '../version.js';
import { escape, unescape } from '../embed/escape.js';
import { heightOf } from './heights.js';
import { attributesOf } from './manifest.js';
import { organizationLd } from './organization-ld.js';
import { render, styleSheetOf } from './render.js';
import { inEachLanguage, variants } from './variants.js';

export { attributesOf, heightOf, inEachLanguage, pathOf, render, snippets, styleSheetOf, variants };

/** The width that oEmbed is told, in pixels: that of a column of text. */
const WIDTH = 600;

/** A file of the site. */
export interface SiteFile {
  path: string;
  text: string;
}

/** What a page looks like around its element. It has a guest's manners: the colours are the visitor's, and nothing stands round the content. */
const pageStyles = `
:root { color-scheme: light dark; font: 100%/1.5 'Noto Sans', system-ui, sans-serif; }
:root:lang(ur) { font-family: 'Noto Sans', 'Noto Nastaliq Urdu', system-ui, serif; }
body { margin: 0; padding: 0.5em; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main > ::part(actions), main > ::part(menu) { display: none; }
main > :not(:state(stale)):not(:state(empty))::part(status) { display: none; }
@media print { main > ::part(link)::after { content: none; } }
@media (width < 49em) { main > apsco-site-nav::part(list) { display: block; } }
@media (scripting: none) {
  main > ::part(toolbar), main > apsco-member-map::part(toggle) { display: none; }
  main > apsco-member-map::part(list), main > apsco-site-nav::part(sublist) { display: block; }
}`;

/** What an element calls itself: its title, or what screen readers are told. */
const titleIn = (markup: string): string | undefined => {
  const [, title] = /part="title">([^<]*)</.exec(markup) ?? /<nav[^>]* aria-label="([^"]*)"/.exec(markup) ?? [];
  return title && unescape(title.trim());
};

/** The name of what a page shows: whose badge it is, which states it is of, the title of its element in this layout or in the usual one, the organization. */
async function titleOf({ name, attributes }: Placement, markup: string, locale: Locale): Promise<string> {
  const states = members.bundled.members;
  const kind = (id: string, count: number): string => statusName(locale, statusOf(statuses.bundled, id), count).text;
  const member = memberOf(states, attributes.country);
  if (member) return `${textOf(member.names, locale).text}: ${kind(member.status, 1)}`;
  const { status } = attributes;
  if (status !== undefined) return kind(status, states.filter((each) => each.status === status).length);
  return titleIn(markup) ?? titleIn(await render(`apsco-${name}`, { lang: locale })) ?? textOf(organization.bundled.names, locale).text;
}

/** A page, and its answer to oEmbed. */
async function pageOf(placement: Placement, site: string): Promise<SiteFile[]> {
  const { name, attributes } = placement;
  const locale = negotiate(attributes.lang);
  const tag = `apsco-${name}`;
  const known = attributesOf.get(tag) ?? [];
  const shown = await render(tag, {
    ...attributes,
    ...(known.includes('heading-level') && { 'heading-level': '1' }),
    ...(known.includes('link-target') && { 'link-target': '_top' }),
  });
  for (const dataset of [members, organization, statuses]) fillNames(dataset, locale);
  const { acronym, names } = organization.bundled;
  const organisation = textOf(names, locale).text;
  const title = await titleOf(placement, shown, locale);
  const path = pathOf(placement);
  const address = site + path;
  const root = '../'.repeat(path.split('/').length - 1);
  const code = `${root}v${version}/`;
  const alternates = inEachLanguage(placement).map(
    (other) => `<link rel="alternate" hreflang="${other.attributes.lang ?? ''}" href="${escape(site + pathOf(other))}">`,
  );
  const full = `${title} · ${acronym}`;
  // Between the tags for browsers that know no declarative shadow DOM, where scripts are off.
  const markup = shown.replace(new RegExp(`(</${tag}>)$`), (end) => `<p>${escape(full)}</p>${end}`);
  const heading = shown.includes('<h1') ? '' : `<h1 class="unseen">${escape(title)}</h1>`;
  const page = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(full)}</title>
<meta name="description" content="${escape(`${title}: ${organisation} (${acronym})`)}">
<link rel="alternate" type="application/json+oembed" href="${escape(address)}oembed.json" title="${escape(full)}">
<link rel="canonical" href="${escape(address)}">
${alternates.join('\n')}
<link rel="alternate" hreflang="x-default" href="${escape(site + pathOf({ name, attributes: { ...attributes, lang: 'en' } }))}">
<meta property="og:type" content="website">
<meta property="og:title" content="${escape(full)}">
<meta property="og:description" content="${escape(`${organisation} (${acronym})`)}">
<meta property="og:url" content="${escape(address)}">
<meta property="og:site_name" content="${escape(acronym)}">
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(organizationLd(locale)).replace(/</g, '\\u003c')}</script>
<style>${pageStyles}</style>
<script type="module" src="${code}framed.js" data-src="${root}data"></script>
</head>
<body>
<main>${heading}${markup}</main>
</body>
</html>
`;
  const height = heightOf(placement);
  const oembed = {
    version: '1.0',
    type: 'rich',
    title: full,
    provider_name: acronym,
    provider_url: site,
    width: WIDTH,
    height,
    html:
      `<blockquote><a href="${escape(address)}">${escape(full)}</a></blockquote>` +
      `<iframe src="${escape(address)}" width="${WIDTH}" height="${height}" title="${escape(full)}" frameborder="0"></iframe>`,
  };
  return [
    { path: `${path}index.html`, text: page },
    { path: `${path}oembed.json`, text: `${JSON.stringify(oembed)}\n` },
  ];
}

/**
 * Every page of an address of its own, with the list of them.
 * @param site where the site is, with a slash at its end
 */
export async function* embedPages(site: string): AsyncGenerator<SiteFile> {
  useFramedLinks();
  for (const placement of variants.flatMap(inEachLanguage)) yield* await pageOf(placement, site);
  const list = variants.map(({ name, attributes }) => ({ element: `apsco-${name}`, attributes, path: pathOf({ name, attributes }) }));
  yield { path: 'embed/index.json', text: `${JSON.stringify(list, null, 1)}\n` };
}
