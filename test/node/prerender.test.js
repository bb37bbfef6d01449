/** Elements rendered to HTML in Node, in several languages at once. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { defineAll, loadLocale } from '../support/node-dist.js';

/** @type {{members: {names: Record<string, string>, capital: {names: Record<string, string>}}[]}} */
const { members } = JSON.parse(readFileSync(new URL('../../data/members.json', import.meta.url), 'utf8'));

/** The shadow root of each element, in the order of the page. */
const shadowsOf = (/** @type {string} */ page) =>
  [...page.matchAll(/<template\s[^>]*shadowrootmode="open"[^>]*>(.*?)<\/template>/gs)].map(([, shadow = '']) =>
    shadow.replace(/<style>.*?<\/style>/gs, ''),
  );

/** What a reader sees, piece by piece. Isolated pieces, as acronyms and addresses, stand in their own language. */
const piecesOf = (/** @type {string} */ shadow) =>
  shadow
    .replace(/<!--.*?-->/gs, '')
    .replace(/<bdi\b.*?<\/bdi>/gs, '')
    .split(/<[^>]*>/)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** @type {string} */
let page;
/** @type {Record<'tr' | 'fa' | 'en', string>} */
const shadows = { tr: '', fa: '', en: '' };

before(async () => {
  await defineAll();
  await Promise.all([loadLocale('tr'), loadLocale('fa')]);
  // One call: while one element is half written the other must not change its language.
  page = await collectResult(
    render(
      html`<apsco-member-list lang="tr"></apsco-member-list><apsco-member-list lang="fa"></apsco-member-list
        ><apsco-member-list></apsco-member-list>`,
    ),
  );
  [shadows.tr = '', shadows.fa = '', shadows.en = ''] = shadowsOf(page);
});

test('a Turkish list speaks Turkish', () => {
  assert.match(shadows.tr, /<div class="root" lang="tr" dir="ltr">/);
  const pieces = piecesOf(shadows.tr);
  for (const text of ['Üye Devletler', 'Bangladeş', 'Tam üyeler', 'Pekin']) assert.ok(pieces.includes(text), text);
});

test('a Persian list beside it speaks Persian, from right to left', () => {
  assert.match(shadows.fa, /<div class="root" lang="fa" dir="rtl">/);
  const pieces = piecesOf(shadows.fa);
  for (const text of ['کشورهای عضو', 'بنگلادش', 'اعضای اصلی', 'پکن']) assert.ok(pieces.includes(text), text);
});

test('neither has a word of the other, nor of English', () => {
  const [turkish, persian, english] = [piecesOf(shadows.tr), piecesOf(shadows.fa), piecesOf(shadows.en)];
  // The third list shows that English is what it would be: its pieces are the words to look for.
  for (const text of ['Member States', 'Bangladesh', 'Full Member States', 'Beijing', 'Capital']) assert.ok(english.includes(text), text);
  // Some states and capitals are called the same in Turkish and English, and digits are.
  const names = members.flatMap((member) => [member.names, member.capital.names]);
  const alike = new Set([
    ...names.filter(({ en, tr }) => en === tr).map(({ en = '' }) => en),
    ...english.filter((piece) => /^\d+$/.test(piece)),
  ]);
  assert.deepEqual(
    turkish.filter((piece) => english.includes(piece) && !alike.has(piece)),
    [],
  );
  assert.doesNotMatch(turkish.join(' '), /\p{Script=Arabic}/u);
  assert.doesNotMatch(persian.join(' '), /\p{Script=Latin}/u);
});

test('what is written between the tags stays a fallback, outside the shadow root', async () => {
  const written = await collectResult(render(html`<apsco-member-list lang="tr"><p>Fallback</p></apsco-member-list>`));
  assert.match(written, /<\/template><p>Fallback<\/p><\/apsco-member-list>/);
});

test('a telephone number keeps its direction in a Persian card', async () => {
  const [card = ''] = shadowsOf(await collectResult(render(html`<apsco-contact-card lang="fa"></apsco-contact-card>`)));
  assert.match(card, /<div class="root" lang="fa" dir="rtl">/);
  const plain = card.replace(/<!--.*?-->/gs, '');
  assert.match(plain, /<a\s[^>]*href="tel:\+861063702677"[^>]*><bdi dir="ltr">\+86 10 6370 2677<\/bdi><\/a>/);
  assert.match(plain, /<bdi dir="ltr">\+86 10 6370 2286<\/bdi>/);
  assert.ok(piecesOf(card).includes('تماس با ما'));
});

test('every other element has its content, the map a place for its drawing', async () => {
  const page = await collectResult(
    render(
      html`<apsco-site-nav current="contact"></apsco-site-nav><apsco-breadcrumb></apsco-breadcrumb><apsco-legal-notice></apsco-legal-notice
        ><apsco-member-badge country="th" variant="full"></apsco-member-badge><apsco-member-map></apsco-member-map
        ><apsco-milestones></apsco-milestones><apsco-programmes></apsco-programmes><apsco-forum></apsco-forum
        ><apsco-key-facts></apsco-key-facts><apsco-sg-message></apsco-sg-message>`,
    ),
  );
  const texts = [
    'Policies, Rules and Regulations',
    'You are here',
    '京ICP备14040475号',
    'Thailand',
    'Signatory State',
    'Tenth Council meeting, Istanbul',
  ].concat(['Data Sharing Service Platform', 'Quick response', 'Beijing', 'Dr. Li Xinjun']);
  const shadows = shadowsOf(page);
  // The list in the map is prerendered too.
  const own = shadows.filter((shadow) => !shadow.includes('class="groups"'));
  for (const text of texts)
    assert.ok(
      shadows.some((shadow) => shadow.includes(text)),
      text,
    );
  assert.equal(own.filter((shadow) => /<slot><\/slot>/.test(shadow)).length, 0, 'none waits');
  assert.match(page, /viewBox="0 0 1000 424"/);
});
