import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { Programme, ProgrammesData } from '../../../src/data/generated/types.js';
import '../../../src/elements/programmes/programmes.define.js';
import type { ApscoProgrammes } from '../../../src/elements/programmes/programmes.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, plain, root, says, show, until } from '../../support/page.js';

const names = (element: Element) => parts(element, 'name').map(says);
const box = (part: Element | undefined) => part!.getBoundingClientRect();
const run = `run=${Math.random()}`;
const given = (programmes: Programme[], address?: string): ProgrammesData => ({
  updated: '2001-01-01',
  asOf: '2001',
  source: { name: 'here', ...(address && { address }) },
  programmes,
});
const english = [
  'Education',
  'Data sharing',
  'Ground-based space observation',
  'Space technology application',
  'Disaster monitoring',
  'Satellite constellation and ground stations',
];

/** The networks in a place of some width. */
async function wide(width: number, layout: string, lang = 'en'): Promise<ApscoProgrammes> {
  const place = await show<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-size: 16px"><apsco-programmes layout=${layout} lang=${lang}></apsco-programmes></div>`,
  );
  return place.querySelector('apsco-programmes')!;
}

describe('programmes', () => {
  it('names the six networks in the order of the source page', async () => {
    const element = await show(html`<apsco-programmes></apsco-programmes>`);
    expect(says(parts(element, 'title')[0])).to.equal('Service networks');
    expect(names(element)).to.deep.equal(english);
    expect(root(element).querySelectorAll('ul[role=list] > li[part=item]')).to.have.length(6);
  });

  it('says what each is called officially, with its acronym', async () => {
    const element = await show(html`<apsco-programmes></apsco-programmes>`);
    expect(parts(element, 'item').map((item) => plain(item.querySelector('[part=official-name]')?.textContent))).to.deep.equal([
      'Education and Training',
      'Data Sharing Service Platform (DSSP)',
      'Asia-Pacific Ground-Based Optical Space Objects Observation System (APOSOS)',
      'Space Application network',
      'Disaster Monitoring network',
      'Space Segment Network and Interconnection of Ground Systems',
    ]);
  });

  it('says what each is, where that is known', async () => {
    const element = await show(html`<apsco-programmes></apsco-programmes>`);
    const texts = parts(element, 'item').map((item) => plain(item.querySelector('[part=text]')?.textContent));
    expect(texts.map(Boolean)).to.deep.equal([true, true, true, false, false, true]);
    expect(texts[1]).to.equal('Approved at the first Council meeting; in operation since 2012');
  });

  it('draws each in its own way, for the eye alone', async () => {
    const element = await show(html`<apsco-programmes></apsco-programmes>`);
    const drawings = parts(element, 'item').map((item) => item.querySelector('svg[part=icon][aria-hidden=true]'));
    expect(new Set(drawings.map((drawing) => drawing?.innerHTML)).size).to.equal(6);
    for (const drawing of drawings) {
      const shapes = [...drawing!.querySelectorAll<SVGGraphicsElement>('*')];
      expect(shapes.length).to.be.greaterThan(1);
      for (const { localName, namespaceURI } of shapes) {
        expect(localName).to.match(/^(circle|path)$/);
        expect(namespaceURI).to.equal('http://www.w3.org/2000/svg');
      }
      expect(box(drawing!).width).to.be.greaterThan(20);
    }
  });

  it('says for which time that holds, and where it comes from', async () => {
    const element = await show(html`<apsco-programmes></apsco-programmes>`);
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2018');
    expect(says(parts(element, 'source')[0])).to.equal('Source: apsco.int');
    expect(root(element).querySelectorAll('a')).to.have.length(0);
  });
});

describe('programmes, attributes', () => {
  it('layout is a list with hairlines, or cards', async () => {
    const edges = (element: Element) => {
      const { borderBlockStartWidth, borderInlineStartWidth } = getComputedStyle(parts(element, 'item')[0]!);
      return [borderBlockStartWidth, borderInlineStartWidth];
    };
    const element = await show<ApscoProgrammes>(html`<apsco-programmes></apsco-programmes>`);
    expect(edges(element)).to.deep.equal(['1px', '0px']);
    element.layout = 'cards';
    await element.updateComplete;
    expect(edges(element)).to.deep.equal(['1px', '1px']);
    expect(names(element)).to.deep.equal(english);
  });

  it('has as many columns as there is room for', async () => {
    const columns = async (width: number, layout: string) =>
      new Set(parts(await wide(width, layout), 'item').map((item) => Math.round(box(item).left))).size;
    for (const layout of ['list', 'cards']) {
      expect([await columns(200, layout), await columns(600, layout), await columns(900, layout)]).to.deep.equal([1, 2, 3]);
    }
  });

  it('falls back with one warning', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes layout="heap" heading-level="0"></apsco-programmes>`);
    expect([root(element).querySelector('ul')?.className, parts(element, 'title')[0]?.localName]).to.deep.equal(['list', 'h2']);
    element.requestUpdate();
    await element.updateComplete;
    expect(takeConsole().sort()).to.deep.equal([
      '<apsco-programmes> heading-level="0" is not one of 2, 1, 3, 4, 5, 6, none',
      '<apsco-programmes> layout="heap" is not one of list, cards',
    ]);
  });

  for (const [level, title, name] of [
    ['1', 'h1', 'h2'],
    ['2', 'h2', 'h3'],
    ['5', 'h5', 'h6'],
    ['6', 'h6', 'h6'],
    ['none', undefined, 'p'],
  ] as const) {
    it(`stands at heading level ${level}`, async () => {
      const element = await show(html`<apsco-programmes heading-level=${level}></apsco-programmes>`);
      expect([parts(element, 'title')[0]?.localName, parts(element, 'name')[0]?.localName]).to.deep.equal([title, name]);
      expect(names(element)).to.deep.equal(english);
    });
  }

  it('takes a title of its own, as text', async () => {
    const element = await show(html`<apsco-programmes heading="What we <em>do</em>"></apsco-programmes>`);
    expect(parts(element, 'title')[0]?.textContent).to.equal('What we <em>do</em>');
  });
});

describe('programmes, language', () => {
  it('is the page’s, and follows it', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes lang="id"></apsco-programmes>`);
    expect(names(element)[0]).to.equal('Pendidikan');
    element.lang = 'ur';
    await until(() => names(element)[0] === 'تعلیم', 'Urdu');
    expect(says(parts(element, 'official-name')[0])).to.equal('تعلیم و تربیت');
    expect(says(parts(element, 'text')[1])).to.contain('2012');
    expect([root(element).lang, root(element).dir]).to.deep.equal(['ur', 'rtl']);
    expect(says(parts(element, 'title')[0])).to.not.equal('Service networks');
  });

  it('keeps drawings before the words and acronyms in one piece, from right to left too', async () => {
    const latin = await wide(600, 'list');
    expect(box(parts(latin, 'icon')[0]).right).to.be.at.most(box(parts(latin, 'name')[0]).left);
    const element = await wide(600, 'list', 'fa');
    expect(box(parts(element, 'icon')[0]).left).to.be.at.least(box(parts(element, 'name')[0]).right);
    const acronyms = parts(element, 'official-name').flatMap((name) => [...name.querySelectorAll('bdi[dir=ltr]')]);
    expect(acronyms.map(({ textContent }) => textContent)).to.deep.equal(['DSSP', 'APOSOS']);
  });

  it('is marked where a text has English alone', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes lang="es"></apsco-programmes>`);
    element.data = given([{ id: 'education', names: { en: 'Learning' }, text: { names: { en: 'More', es: 'Más' } } }]);
    await until(() => names(element).join() === 'Learning', 'the given data');
    expect(parts(element, 'name')[0]?.querySelector('[lang=en]')?.textContent).to.equal('Learning');
    expect([says(parts(element, 'text')[0]), parts(element, 'text')[0]?.querySelector('[lang]')]).to.deep.equal(['Más', null]);
  });
});

describe('programmes, data', () => {
  it('needs no more than a name, and no drawing that is known', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes></apsco-programmes>`);
    const before = box(parts(element, 'name')[0]).left;
    element.data = given([{ id: 'moon-base', names: { en: '<u>Moon</u> base' } }]);
    await until(() => names(element).join() === '<u>Moon</u> base', 'the given data');
    expect([parts(element, 'official-name').length, parts(element, 'text').length]).to.deep.equal([0, 0]);
    expect(parts(element, 'item')[0]?.querySelector('svg')).to.equal(null);
    expect(box(parts(element, 'name')[0]).left, 'in line with the others').to.equal(before);
    element.data = undefined;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(english);
  });

  it('links its source to https alone', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes></apsco-programmes>`);
    const link = async (address: string) => {
      element.data = given([], address);
      await oneEvent(element, 'apsco-load');
      await element.updateComplete;
      const found = parts(element, 'source')[0]!.querySelector('a');
      return found && [found.getAttribute('href'), found.rel, plain(found.textContent)];
    };
    expect(await link('https://example.org/')).to.deep.equal(['https://example.org/', 'noopener', 'here']);
    expect(await link('javascript:alert(1)')).to.equal(null);
    expect(await link('http://example.org/')).to.equal(null);
  });

  it('without any network shows the slot "empty"', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes><i slot="empty">Soon</i></apsco-programmes>`);
    element.data = given([]);
    await until(() => isIn(element, 'empty'), 'the state');
    const slot = root(element).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect([slot.assignedElements()[0]?.textContent, says(slot)]).to.deep.equal(['Soon', 'No results']);
    expect(root(element).querySelector('ul')).to.equal(null);
    element.data = undefined;
    await element.updateComplete;
    expect(isIn(element, 'empty')).to.equal(false);
  });

  it('is refused where it is wrong, and the old content stays', async () => {
    const element = await show<ApscoProgrammes>(html`<apsco-programmes></apsco-programmes>`);
    for (const wrong of [[], given([{ id: 'Two words', names: { en: 'x' } }]), given([{ id: 'x' } as Programme])]) {
      element.data = wrong;
      const { code } = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([code, names(element), isIn(element, 'stale')]).to.deep.equal(['invalid', english, true]);
      expect(takeConsole().join('\n')).to.match(/^<apsco-programmes> could not load the given data: invalid.*$/);
    }
  });

  it('comes from an address', async () => {
    const element = await fixture<ApscoProgrammes>(html`<apsco-programmes src="/faults/base/${run}/programmes.json"></apsco-programmes>`);
    const { applied, updated } = (await oneEvent(element, 'apsco-load')) as unknown as ApscoLoadEvent;
    await element.updateComplete;
    expect([applied, updated, names(element)]).to.deep.equal([true, '2099-01-01', english]);
    expect(parts(element, 'status')[0]?.querySelector('time')?.dateTime).to.equal('2099-01-01');
  });

  for (const [fault, code] of [
    ['broken', 'http'],
    ['html', 'type'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays as it is where the answer is ${fault === 'ok' ? 'another file' : fault}`, async () => {
      const element = await fixture<ApscoProgrammes>(html`<apsco-programmes src="/faults/${fault}?programmes"></apsco-programmes>`);
      const event = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([event.code, isIn(element, 'stale'), names(element)]).to.deep.equal([code, true, english]);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-programmes> could not load .*\/faults\//);
    });
  }
});
