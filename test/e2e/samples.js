/** Every element in every look that differs to a reader, a keyboard or a magnifier. */
import { readdirSync } from 'node:fs';
import { root, site } from './support.js';

export const elements = readdirSync(`${root}src/elements`).sort();
export const languages = ['en', 'zh-Hans', 'bn', 'fa', 'mn', 'ur', 'es', 'th', 'tr', 'id'];

/** Attributes by element; those of what has no entry are none. @type {Record<string, string[]>} */
const looks = {
  breadcrumb: ['', 'base-url="#"'],
  'contact-card': ['', 'layout="line"', 'src="/nothing.json"'],
  'key-facts': ['', 'layout="grid"'],
  'legal-notice': ['', 'layout="stack"'],
  'member-badge': ['country="TH" href="#"', 'country="MX" variant="full"'],
  'member-list': [
    'filterable',
    'layout="grid" link-target="_blank"',
    'layout="table"',
    'layout="inline"',
    'status="associate"',
    'heading-level="none"',
  ],
  milestones: ['', 'layout="track"', 'layout="list" order="newest"'],
  programmes: ['', 'layout="cards"'],
  'sg-message': ['excerpt="1"', ''],
  'site-nav': ['current="secretary-general"', 'base-url="#" current="council"'],
};

/** What a look asks for. @returns {Record<string, string>} */
const attributesOf = (/** @type {string} */ look) =>
  Object.fromEntries([...look.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]));

/** @type {{name: string, look: string, attributes: Record<string, string>, markup: string}[]} */
export const samples = elements.flatMap((name) =>
  (looks[name] ?? ['']).map((look) => ({
    name,
    look,
    attributes: attributesOf(look),
    markup: `<apsco-${name}${look && ` ${look}`}>Fallback</apsco-${name}>`,
  })),
);

/**
 * A page with the loader and something in its body.
 * @param {string} body
 * @param {{lang?: string, scheme?: string, script?: boolean}} [options]
 */
export const pageWith = (body, { lang = 'en', scheme = 'light', script = true } = {}) =>
  `<!doctype html><html lang="${lang}" dir="${/fa|ur/.test(lang) ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Partner</title>
<meta name="viewport" content="width=device-width"><style>:root { color-scheme: ${scheme}; ${scheme === 'dark' ? 'background: #111; color: #e9ebee' : ''} } body { margin: 8px }</style>
${script ? `<script type="module" src="${site}v0/apsco.js"></script>` : ''}<body><main><h1>Partner</h1>${body}</main>`;

/** All of them, each in a place of its own, by number. */
export const everything = samples.map(({ markup }, index) => `<section aria-label="${index}">${markup}</section>`).join('\n');
