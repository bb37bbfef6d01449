import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { ForumData } from '../../../src/data/generated/types.js';
import '../../../src/elements/forum/forum.define.js';
import type { ApscoForum } from '../../../src/elements/forum/forum.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, plain, root, says, show, until } from '../../support/page.js';

const title = (element: Element) => says(parts(element, 'title')[0]);
const points = (element: Element) => parts(element, 'point').map(says);
const theme = (element: Element) => parts(element, 'theme')[0] as HTMLQuoteElement;
const box = (part: Element | undefined) => part!.getBoundingClientRect();
const run = `run=${Math.random()}`;
const given = (change: Partial<ForumData> = {}): ForumData => ({
  updated: '2001-01-01',
  asOf: '2001',
  source: { name: 'here' },
  date: '2001-02',
  names: { en: 'Another forum' },
  theme: { lang: 'en', text: 'Stars' },
  declaration: { names: { en: 'Our word' }, points: [{ id: 'one', names: { en: 'One' } }] },
  ...change,
});
const wording = '“The Belt and Road Initiative for facilitating space capability building of the Asia Pacific countries”';
const english = ['Capacity building', 'Resource sharing', 'Quick response', 'Industry driving', 'Information inter-connection'];

/** The forum in a place of some width. */
async function wide(width: number, lang = 'en'): Promise<ApscoForum> {
  const place = await show<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-size: 16px"><apsco-forum lang=${lang}></apsco-forum></div>`,
  );
  return place.querySelector('apsco-forum')!;
}

describe('forum', () => {
  it('says what it was, when and where', async () => {
    const element = await show(html`<apsco-forum></apsco-forum>`);
    expect(title(element)).to.equal('First Space Agencies Forum');
    const [date] = parts(element, 'date');
    expect(date?.querySelector('time')?.dateTime).to.equal('2015-10-27');
    expect(says(date)).to.match(/27.*2015, Beijing$/);
    expect(says(parts(element, 'official-name')[0])).to.equal('Official name: APSCO Development Strategy Forum');
  });

  it('quotes its theme, named for screen readers', async () => {
    const element = await show(html`<apsco-forum></apsco-forum>`);
    expect([theme(element).localName, theme(element).textContent, theme(element).lang]).to.deep.equal(['blockquote', wording, 'en']);
    const label = theme(element).previousElementSibling!;
    expect([plain(label.textContent), box(label).width]).to.deep.equal(['Theme', 1]);
  });

  it('lists the five points of its declaration', async () => {
    const element = await show(html`<apsco-forum></apsco-forum>`);
    expect(says(parts(element, 'declaration-name')[0])).to.equal('2015 Beijing Declaration');
    expect(points(element)).to.deep.equal(english);
    expect(parts(element, 'declaration')[0]?.querySelectorAll('ul[role=list] > li')).to.have.length(5);
  });

  it('says for which time that holds, and where it comes from', async () => {
    const element = await show(html`<apsco-forum></apsco-forum>`);
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2016');
    expect(says(parts(element, 'source')[0])).to.equal('Source: apsco.int');
    expect(root(element).querySelectorAll('a')).to.have.length(0);
  });

  it('stands in two columns where it is wide, the theme first and larger', async () => {
    const narrow = await wide(400);
    expect(box(parts(narrow, 'declaration')[0]).top).to.be.at.least(box(parts(narrow, 'official-name')[0]).bottom);
    const element = await wide(800);
    expect(box(parts(element, 'declaration')[0]).left).to.be.at.least(box(theme(element)).right);
    expect(box(parts(element, 'declaration')[0]).top).to.be.at.most(box(theme(element)).top);
    expect([narrow, element].map((each) => getComputedStyle(theme(each)).fontSize)).to.deep.equal(['20px', '24px']);
  });
});

describe('forum, headings', () => {
  for (const [level, heading, name] of [
    ['1', 'h1', 'h2'],
    ['2', 'h2', 'h3'],
    ['5', 'h5', 'h6'],
    ['6', 'h6', 'h6'],
    ['none', undefined, 'p'],
  ] as const) {
    it(`stand at level ${level}`, async () => {
      const element = await show(html`<apsco-forum heading-level=${level}></apsco-forum>`);
      expect([parts(element, 'title')[0]?.localName, parts(element, 'declaration-name')[0]?.localName]).to.deep.equal([heading, name]);
    });
  }

  it('fall back to level 2 with one warning', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum heading-level="two"></apsco-forum>`);
    expect(parts(element, 'title')[0]?.localName).to.equal('h2');
    element.requestUpdate();
    await element.updateComplete;
    expect(takeConsole()).to.deep.equal(['<apsco-forum> heading-level="two" is not one of 2, 1, 3, 4, 5, 6, none']);
  });

  it('are the page’s own where it has one, as text', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum heading="The <b>forum</b>" lang="tr"></apsco-forum>`);
    expect(parts(element, 'title')[0]?.textContent).to.equal('The <b>forum</b>');
    element.removeAttribute('heading');
    await until(() => title(element) === 'Birinci Uzay Ajansları Forumu', 'its name');
  });
});

describe('forum, language', () => {
  it('is the page’s, and follows it; the theme stays as it was said', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum lang="es"></apsco-forum>`);
    expect([title(element), points(element)[2]]).to.deep.equal(['Primer Foro de Agencias Espaciales', 'Respuesta rápida']);
    for (const word of ['27', '2015', 'Pekín']) expect(says(parts(element, 'date')[0])).to.contain(word);
    expect(says(parts(element, 'official-name')[0])).to.contain('Foro de Estrategia de Desarrollo de la APSCO');
    element.lang = 'fa';
    await until(() => title(element) === 'نخستین مجمع سازمان‌های فضایی', 'Persian');
    expect(says(parts(element, 'declaration-name')[0])).to.equal('بیانیهٔ پکن ۲۰۱۵');
    for (const word of ['۲۷', '۲۰۱۵', 'پکن']) expect(says(parts(element, 'date')[0])).to.contain(word);
    expect([root(element).dir, theme(element).textContent, theme(element).lang, theme(element).dir]).to.deep.equal([
      'rtl',
      wording,
      'en',
      'ltr',
    ]);
  });

  it('says that the theme is the original, but not in English', async () => {
    expect(parts(await show(html`<apsco-forum></apsco-forum>`), 'original-note')).to.have.length(0);
    const element = await show(html`<apsco-forum lang="tr"></apsco-forum>`);
    expect(says(parts(element, 'original-note')[0])).to.not.equal('');
    expect(theme(element).nextElementSibling).to.equal(parts(element, 'original-note')[0]);
  });

  it('turns the columns round, and leaves the theme its left edge', async () => {
    const element = await wide(800, 'ur');
    expect(box(parts(element, 'declaration')[0]).right).to.be.at.most(box(theme(element)).left);
    const { direction, textAlign } = getComputedStyle(theme(element));
    expect([direction, textAlign]).to.deep.equal(['ltr', 'start']);
    const [point] = parts(element, 'point');
    expect(box(point!.querySelector('span')!).right).to.be.below(box(point).right);
    expect(getComputedStyle(point!, '::before').inlineSize).to.not.equal('0px');
  });

  it('writes a theme of another language its own way', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum lang="tr"></apsco-forum>`);
    for (const [lang, dir] of [
      ['fa-IR', 'rtl'],
      ['es', 'ltr'],
      ['he', 'auto'],
    ] as const) {
      element.data = given({ theme: { lang, text: 'x' } });
      await until(() => theme(element).lang === lang, lang);
      expect([theme(element).dir, parts(element, 'original-note').length]).to.deep.equal([dir, 0]);
    }
  });

  it('is marked where a text has English alone', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum lang="es"></apsco-forum>`);
    element.data = given({ place: { names: { en: 'Somewhere', es: 'Algún lugar' } }, official: { names: { en: 'The meeting' } } });
    await until(() => title(element) === 'Another forum', 'the given data');
    const marked = ['title', 'official-name', 'declaration-name', 'point'].map(
      (name) => parts(element, name)[0]?.querySelector('[lang=en]')?.textContent,
    );
    expect(marked).to.deep.equal(['Another forum', 'The meeting', 'Our word', 'One']);
    expect(says(parts(element, 'date')[0])).to.contain('Algún lugar');
    expect(parts(element, 'date')[0]?.querySelector('[lang]')).to.equal(null);
  });
});

describe('forum, data', () => {
  it('needs neither a place nor an official name', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum></apsco-forum>`);
    element.data = given();
    await until(() => title(element) === 'Another forum', 'the given data');
    expect(parts(element, 'date')[0]?.querySelector('time')?.dateTime).to.equal('2001-02');
    expect(says(parts(element, 'date')[0])).to.match(/2001$/);
    expect(parts(element, 'official-name')).to.have.length(0);
    expect([theme(element).textContent, points(element).join()]).to.deep.equal(['“Stars”', 'One']);
    element.data = undefined;
    await element.updateComplete;
    expect(points(element)).to.deep.equal(english);
  });

  it('is text, whatever is in it', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum></apsco-forum>`);
    element.data = given({ names: { en: '<b>Bold</b>' }, theme: { lang: 'en', text: '<i>Italic</i>' } });
    await until(() => title(element) === '<b>Bold</b>', 'the given data');
    expect(theme(element).textContent).to.equal('“<i>Italic</i>”');
  });

  it('links its source to https alone', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum></apsco-forum>`);
    const link = async (address: string) => {
      element.data = given({ source: { name: 'here', address } });
      await oneEvent(element, 'apsco-load');
      await element.updateComplete;
      return parts(element, 'source')[0]!.querySelector('a')?.getAttribute('href') ?? null;
    };
    expect(await link('https://example.org/')).to.equal('https://example.org/');
    expect(await link('javascript:alert(1)')).to.equal(null);
  });

  it('is refused where it is wrong, and the old content stays', async () => {
    const element = await show<ApscoForum>(html`<apsco-forum></apsco-forum>`);
    for (const wrong of [{}, given({ date: 'yesterday' }), given({ theme: { lang: 'en' } as ForumData['theme'] })]) {
      element.data = wrong;
      const { code } = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([code, points(element), isIn(element, 'stale')]).to.deep.equal(['invalid', english, true]);
      expect(takeConsole().join('\n')).to.match(/^<apsco-forum> could not load the given data: invalid.*$/);
    }
  });

  it('comes from an address', async () => {
    const element = await fixture<ApscoForum>(html`<apsco-forum src="/faults/base/${run}/forum.json"></apsco-forum>`);
    const { applied, updated } = (await oneEvent(element, 'apsco-load')) as unknown as ApscoLoadEvent;
    await element.updateComplete;
    expect([applied, updated, points(element)]).to.deep.equal([true, '2099-01-01', english]);
    expect(parts(element, 'status')[0]?.querySelector('time')?.dateTime).to.equal('2099-01-01');
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['html', 'type'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays as it is where the answer is ${fault === 'ok' ? 'another file' : fault}`, async () => {
      const element = await fixture<ApscoForum>(html`<apsco-forum src="/faults/${fault}?forum"></apsco-forum>`);
      const event = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([event.code, isIn(element, 'stale'), points(element)]).to.deep.equal([code, true, english]);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-forum> could not load .*\/faults\//);
    });
  }
});
