/** Hostile data for property-based tests: a data file with a few things in it replaced, added or taken away. */
import fc from 'fast-check';

/** What would run, lead astray or break something, were it taken for more than text. It calls `executed` where it gets to run. */
export const attacks = [
  '<script>executed()</script>',
  '</script><script>executed()</script>',
  '<img src=x onerror=executed()>',
  '"><img src=x onerror=executed()>',
  "' onmouseover='executed()",
  '" autofocus onfocus="executed()',
  '<svg onload=executed()>',
  '<svg><animate onbegin=executed() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.executed()</script>"></iframe>',
  '<template shadowrootmode=open><script>executed()</script></template>',
  '</template></style></title></textarea><script>executed()</script>',
  '<style>@import "javascript:executed()"</style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=executed()>',
  '<a href="javascript:executed()">x</a>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:executed()">',
  '<!--', '-->', '<![CDATA[', ']]>', '<?lit$1$?>', '<!--?lit$0-->', '{{lit-0}}', '${executed()}', '{{constructor.constructor("executed()")()}}',
  'javascript:executed()',
  'JaVaScRiPt:executed()',
  '\u0001javascript:executed()',
  'java\tscript:executed()',
  ' javascript:executed()',
  'vbscript:executed()',
  'data:text/html,<script>executed()</script>',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/',
  '\u0001//evil.example/',
  '\\\\evil.example\\',
  'https:javascript:executed()',
  'https://',
  'https://user:password@evil.example/',
  'https://[',
  'https://evil.example/?"onclick="executed()',
  '?subject=x&bcc=all@evil.example',
  '@evil.example',
  '../..',
  '\u202edrawkcab\u202c', '\u2066\u2067\u2068\u202a\u202b\u202d', '\u2069\u2069\u202c', '\u200f\u200e\u061c',
  '\ud800', '\udc00', 'a\udc00\ud800b', '\u0000', '\u0007\u001b[31m', '\ufeff', '\ufffe\uffff',
  '\ue000\ue001\ue00f',
  'line\nline', 'line\rline', 'line\r\nEND:VCARD\r\nBEGIN:VCARD', '\u2028\u2029\u0085',
  'a;b,c:d\\n', '=cmd|x!A0', '%', '%00', '%ud800', '&amp;', '&lt;script&gt;', '&#106;avascript:',
  'z\u0351\u0352\u0353'.repeat(100),
  'W'.repeat(3000),
  '', ' ', '\u200b',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then',
]; // prettier-ignore

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Text that means harm, or nothing at all. */
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...attacks) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...attacks), fc.constantFrom(...attacks)).map((both) => both.join('')) },
  { weight: 1, arbitrary: fc.string({ unit, maxLength: 30 }) },
);

const dates = fc.constantFrom(
  '0000',
  '0000-00-00',
  '9999-99-99',
  '2015-02-30',
  '0001-01',
  '2015-13',
  '2015-1',
  '2015-10-28',
  '-271821',
  '99999',
);

/** Text that a schema takes at a place, by the name of the property: hostile as far as it lets it be. @type {Record<string, (text: string, old: string) => string>} */
const fitting = {
  website: (text) => `https://${text}`,
  href: (text) => (/[:\s\\]|^\/\//.test(text) ? `https://${text}` : text),
  address: (text) => `https:${text}`,
  email: (text) => `${text.replace(/[\s@?&\ud800-\udfff]/g, '') || 'x'}@evil.example`,
  code: (text) => (/[A-Z]{2}/.exec(text) ?? ['TH'])[0],
  alpha3: () => 'THA',
  numeric: () => '764',
  e164: () => '+999999999999999',
  // Of a seat; in an address it is a name.
  country: (text, old) => (old.length === 2 ? 'XX' : text),
  id: (text) => text.toLowerCase().replace(/[^a-z-]/g, '') || 'x',
  site: (text) => text.toLowerCase().replace(/[^a-z0-9.-]/g, '') || '.',
};

const dated = new Set(['updated', 'asOf', 'date', 'until', 'from', 'to']);

/** Keys that objects have already, mean something to somebody, or are languages. */
const keys = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'hasOwnProperty', 'then', 'length', 'onclick', 'innerHTML'],
  ...[
    '$ref',
    'strings',
    'raw',
    '_$litType$',
    'en',
    'fa',
    'tr',
    'zh-Hans',
    'one',
    'website',
    'href',
    'address',
    'children',
    'side',
    'names',
  ],
  ...['latitude', 'longitude', 'agencies', 'aliases', 'capital', 'acronym', 'translations', 'initials', 'signature', 'term', 'until'],
);

/** JSON of any kind, with those keys. */
const anything = fc.oneof(
  fc.constantFrom(null, true, false, 0, -0, 1e308, -1, 0.1, [], {}, [[]], [null]),
  hostileText,
  fc.object({ key: keys, maxDepth: 2, maxKeys: 3, values: [hostileText, fc.double(), fc.boolean(), fc.constant(null)] }),
);

/** @typedef {{kind: string, at: number, key: string, text: string, date: string, other: unknown, fits: boolean}} Change */

/** @type {import('fast-check').Arbitrary<Change>} */
const change = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('text') },
    { weight: 2, arbitrary: fc.constant('other') },
    { weight: 3, arbitrary: fc.constant('key') },
    { weight: 1, arbitrary: fc.constantFrom('remove', 'empty', 'repeat', 'everywhere') },
  ),
  at: fc.nat(100_000),
  key: keys,
  text: hostileText,
  date: dates,
  other: anything,
  fits: fc.nat(4).map((of) => of > 0),
});

/** Sets a property whatever its name: `__proto__` is one as any other, as it is in JSON. A list gets one item more. */
function set(/** @type {any} */ object, /** @type {string} */ key, /** @type {unknown} */ value) {
  if (Array.isArray(object) && !(key in object && /^\d/.test(key))) object.push(value);
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place in data: what holds it, and its key there. @returns {Generator<[any, string]>} */
function* placesIn(/** @type {any} */ value) {
  if (!value || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* placesIn(value[key]);
  }
}

/** A text in the place of another. */
function write(/** @type {any} */ holder, /** @type {string} */ key, /** @type {Change} */ { text, date, fits }) {
  set(holder, key, !fits ? text : dated.has(key) ? (key === 'updated' ? '9999-99-99' : date) : (fitting[key]?.(text, holder[key]) ?? text));
}

function apply(/** @type {any} */ data, /** @type {Change} */ change) {
  const { kind, at, key, other } = change;
  const all = [...placesIn(data)];
  const places = kind === 'text' ? all.filter(([holder, name]) => typeof holder[name] === 'string') : all;
  const place = places[at % places.length];
  if (!place) return;
  const [holder, name] = place;
  const value = holder[name];
  const list = Array.isArray(value) ? value : undefined;
  if (kind === 'text') write(holder, name, change);
  else if (kind === 'other') set(holder, name, other);
  else if (kind === 'key') set(value && typeof value === 'object' ? value : holder, key, other);
  else if (kind === 'remove' && Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (kind === 'remove') delete holder[name];
  else if (kind === 'empty') set(holder, name, list ? [] : '');
  else if (kind === 'repeat') list?.push(...structuredClone(list), ...structuredClone(list));
  else for (const [each, property] of all) if (typeof each[property] === 'string') write(each, property, { ...change, fits: true });
}

/**
 * Copies of a data file with one to four things changed.
 * @param {unknown} data
 */
export const hostile = (data) =>
  fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone(data);
    for (const each of changes) apply(copy, each);
    return copy;
  });

/** Every text of a data file replaced by the same, as far as its schema lets it. @param {any} data @param {string} text */
export function filled(data, text) {
  const copy = structuredClone(data);
  for (const [holder, key] of [...placesIn(copy)]) {
    if (typeof holder[key] === 'string') write(holder, key, /** @type {Change} */ ({ text, date: '0000-00-00', fits: true }));
  }
  return copy;
}
