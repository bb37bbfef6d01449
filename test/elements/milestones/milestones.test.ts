import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { Milestone, MilestonesData } from '../../../src/data/generated/types.js';
import '../../../src/elements/milestones/milestones.define.js';
import { type ApscoMilestones, milestonesWithin } from '../../../src/elements/milestones/milestones.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, until } from '../../support/page.js';

const texts = (element: Element) => parts(element, 'text').map(says);
const dates = (element: Element) => parts(element, 'date').map((date) => date.querySelector('time')?.dateTime);
const box = (part: Element | undefined) => part!.getBoundingClientRect();
const run = `run=${Math.random()}`;
const event = (date: string, en = date, more: Partial<Milestone> = {}): Milestone => ({ date, names: { en }, ...more });
const given = (...milestones: Milestone[]): MilestonesData => ({
  updated: '2001-01-01',
  asOf: '2001',
  source: { name: 'here' },
  milestones,
});

/** The milestones in a place of some width. */
async function wide(width: number, layout: string, lang = 'en'): Promise<ApscoMilestones> {
  const place = await show<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-size: 16px"><apsco-milestones layout=${layout} lang=${lang}></apsco-milestones></div>`,
  );
  return place.querySelector('apsco-milestones')!;
}

describe('milestones', () => {
  it('tell what happened when, oldest first', async () => {
    const element = await show(html`<apsco-milestones></apsco-milestones>`);
    expect(says(parts(element, 'title')[0])).to.equal('Milestones');
    expect(root(element).querySelectorAll('ol[role=list] > li')).to.have.length(25);
    expect(dates(element)).to.deep.equal([...dates(element)].sort());
    expect([dates(element)[0], dates(element).at(-1)]).to.deep.equal(['1992-11', '2025-12-04']);
    expect(texts(element)[5]).to.equal('Convention enters into force');
    expect(texts(element).at(-1)).to.equal('Nineteenth Council meeting, Bangkok');
    expect(isIn(element, 'ready')).to.equal(true);
  });

  it('write dates as exactly as they are known', async () => {
    const element = await show(html`<apsco-milestones from="2009-12" to="2013"></apsco-milestones>`);
    const [council, gazette, platform] = parts(element, 'date').map(says);
    expect(council).to.match(/17.*18.*2009/);
    expect(gazette).to.match(/11.*2010/);
    expect(platform).to.equal('2012');
  });

  it('say for which time they hold, and name no one source for all', async () => {
    const element = await show(html`<apsco-milestones></apsco-milestones>`);
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2025-12');
    expect([parts(element, 'source').length, root(element).querySelectorAll('a').length]).to.deep.equal([0, 0]);
  });

  it('let the inauguration stand out, by its dot and its weight', async () => {
    const element = await show(html`<apsco-milestones></apsco-milestones>`);
    const items = parts(element, 'event').map((item) => ({
      date: item.querySelector('time')!.dateTime,
      weight: getComputedStyle(item.querySelector('[part=text]')!).fontWeight,
      filled: getComputedStyle(item.querySelector('[part=dot]')!).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }));
    expect(items.filter(({ weight, filled }) => weight === '600' || filled)).to.deep.equal([
      { date: '2008-12-16', weight: '600', filled: true },
    ]);
  });
});

describe('milestones, from and to', () => {
  for (const [from, to, first, last] of [
    ['2005', '2006', '2005-10-28', '2006-10-12'],
    ['2005-10-28', '2006-06-01', '2005-10-28', '2006-06-01'],
    ['2005-10-29', '2006-10-11', '2006-06-01', '2006-06-01'],
    ['2012-05', '2012-06', '2012', '2012'],
    ['2016-09-07', '2016', '2016-09-05', '2016-09-05'],
    ['2021', '', '2021-10-14', '2025-12-04'],
    ['', '2001', '1992-11', '2001-07'],
  ] as const) {
    it(`show what touches the time from "${from}" to "${to}"`, async () => {
      const element = await show(html`<apsco-milestones from=${from} to=${to}></apsco-milestones>`);
      expect([dates(element)[0], dates(element).at(-1)]).to.deep.equal([first, last]);
    });
  }

  it('take years as numbers, as frameworks hand them over', async () => {
    const years = { from: 2021, to: 2022 };
    const element = await show(html`<apsco-milestones .from=${years.from as never} .to=${years.to as never}></apsco-milestones>`);
    expect(dates(element)).to.deep.equal(['2021-10-14']);
  });

  it('leave out what is no date, with one warning', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones from="last year" to="2001-13"></apsco-milestones>`);
    expect(dates(element)).to.have.length(25);
    element.requestUpdate();
    await element.updateComplete;
    expect(takeConsole()).to.deep.equal([
      '<apsco-milestones> from="last year" is no date as 2005, 2005-10 or 2005-10-28',
      '<apsco-milestones> to="2001-13" is no date as 2005, 2005-10 or 2005-10-28',
    ]);
  });

  it('show the slot "empty" where nothing happened', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones from="2050"><b slot="empty">Nothing yet</b></apsco-milestones>`);
    expect(isIn(element, 'empty')).to.equal(true);
    const slot = root(element).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('Nothing yet');
    expect(says(slot)).to.equal('No results');
    expect(root(element).querySelector('ol')).to.equal(null);
    element.removeAttribute('from');
    await element.updateComplete;
    expect([isIn(element, 'empty'), texts(element).length]).to.deep.equal([false, 25]);
  });

  it('are a choice that takes both ends in, as exact as they are', () => {
    const all = [event('1999'), event('2000-12-31', 'party', { until: '2001-01-02' }), event('2001-02')];
    const chosen = (from?: string, to?: string) => milestonesWithin(all, from, to).map(({ date }) => date);
    expect(chosen()).to.deep.equal(['1999', '2000-12-31', '2001-02']);
    expect(chosen('2001')).to.deep.equal(['2000-12-31', '2001-02']);
    expect(chosen('2001-01-03')).to.deep.equal(['2001-02']);
    expect(chosen(undefined, '2000')).to.deep.equal(['1999', '2000-12-31']);
    expect(chosen(undefined, '2000-12-30')).to.deep.equal(['1999']);
    expect(chosen('1999-07-01', '1999-07-02')).to.deep.equal(['1999']);
    expect(chosen('2002', '1998')).to.deep.equal([]);
  });
});

describe('milestones, order', () => {
  it('begins with the newest where that is asked for', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones order="newest"></apsco-milestones>`);
    expect(dates(element)).to.deep.equal([...dates(element)].sort().reverse());
    expect(dates(element)).to.have.length(25);
    element.order = 'oldest';
    await element.updateComplete;
    expect(dates(element)[0]).to.equal('1992-11');
  });

  it('is of time, whatever the order of the data, which counts within a day', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones></apsco-milestones>`);
    element.data = given(event('2003', 'c'), event('2001', 'a'), event('2002', 'b1'), event('2002', 'b2'), event('2002', 'b3'));
    await until(() => texts(element)[0] === 'a', 'the given data');
    expect(texts(element)).to.deep.equal(['a', 'b1', 'b2', 'b3', 'c']);
  });

  it('falls back with one warning', async () => {
    const element = await show(html`<apsco-milestones order="random" layout="spiral" heading-level="7"></apsco-milestones>`);
    expect(dates(element)[0]).to.equal('1992-11');
    expect(root(element).querySelector('ol')?.className).to.equal('timeline');
    expect(parts(element, 'title')[0]?.localName).to.equal('h2');
    expect(takeConsole().sort()).to.deep.equal([
      '<apsco-milestones> heading-level="7" is not one of 2, 1, 3, 4, 5, 6, none',
      '<apsco-milestones> layout="spiral" is not one of timeline, track, list',
      '<apsco-milestones> order="random" is not one of oldest, newest',
    ]);
  });
});

describe('milestones, layout', () => {
  it('puts dates above the text where it is narrow, before the track where it is wide', async () => {
    const narrow = await wide(320, 'timeline');
    expect(box(parts(narrow, 'date')[0]).bottom).to.be.at.most(box(parts(narrow, 'text')[0]).top);
    expect(box(parts(narrow, 'dot')[0]).right).to.be.at.most(box(parts(narrow, 'date')[0]).left);
    const element = await wide(640, 'timeline');
    const [date, dot, text] = ['date', 'dot', 'text'].map((name) => box(parts(element, name)[0]));
    expect(date!.right).to.be.at.most(dot!.left);
    expect(dot!.right).to.be.at.most(text!.left);
    expect(date!.top).to.be.below(text!.bottom);
  });

  it('turns round in a language that runs from right to left', async () => {
    const element = await wide(640, 'timeline', 'fa');
    const [date, dot, text] = ['date', 'dot', 'text'].map((name) => box(parts(element, name)[0]));
    expect(date!.left).to.be.at.least(dot!.right);
    expect(dot!.left).to.be.at.least(text!.right);
  });

  it('goes along a track where there is room, else down', async () => {
    const tops = (element: Element) => new Set(parts(element, 'event').map((each) => Math.round(box(each).top))).size;
    expect(tops(await wide(640, 'track'))).to.equal(25);
    const track = await wide(800, 'track');
    expect(tops(track)).to.be.below(9);
    const [first, second] = parts(track, 'event');
    expect(box(second).left).to.be.at.least(box(first).right);
    const [dot, date, text] = ['dot', 'date', 'text'].map((name) => box(parts(track, name)[0]));
    expect(dot!.bottom).to.be.at.most(date!.top);
    expect(date!.bottom).to.be.at.most(text!.top);
    expect(box(first!.querySelector('[part=track]')!).width).to.be.greaterThan(box(first).width / 2);
    const persian = await wide(800, 'track', 'fa');
    expect(box(parts(persian, 'event')[1]).right).to.be.at.most(box(parts(persian, 'event')[0]).left);
  });

  it('has no track as a list', async () => {
    const element = await wide(640, 'list');
    expect([...parts(element, 'dot'), ...parts(element, 'track')].every((part) => box(part).width === 0)).to.equal(true);
    expect(getComputedStyle(parts(element, 'event')[1]!).borderBlockStartWidth).to.equal('1px');
    expect(box(parts(element, 'date')[0]).right).to.be.at.most(box(parts(element, 'text')[0]).left);
  });

  it('draws the track from dot to dot, not through them, and ends it at the last', async () => {
    const element = await wide(640, 'timeline');
    const [dots, lines] = [parts(element, 'dot'), parts(element, 'track')];
    expect(box(lines[0]).top).to.be.at.least(box(dots[0]).bottom);
    expect(box(lines[0]).bottom).to.be.at.most(box(dots[1]).top);
    expect(box(lines[0]).height).to.be.greaterThan(10);
    expect(lines.map((line) => getComputedStyle(line).visibility).indexOf('hidden')).to.equal(24);
    expect(parts(element, 'dot').every((dot) => dot.closest('[aria-hidden=true]'))).to.equal(true);
  });
});

describe('milestones, title', () => {
  for (const level of ['1', '3', '4', '5', '6']) {
    it(`stands at level ${level}`, async () => {
      const element = await show(html`<apsco-milestones heading-level=${level}></apsco-milestones>`);
      expect(parts(element, 'title')[0]?.localName).to.equal(`h${level}`);
    });
  }

  it('is left out, or the page’s own text', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones heading-level="none"></apsco-milestones>`);
    expect(parts(element, 'title')).to.have.length(0);
    element.headingLevel = '2';
    element.heading = 'Our <i>road</i>';
    await element.updateComplete;
    expect(parts(element, 'title')[0]?.textContent).to.equal('Our <i>road</i>');
  });
});

describe('milestones, language', () => {
  it('is the page’s, and follows it', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones lang="tr"></apsco-milestones>`);
    expect(says(parts(element, 'title')[0])).to.equal('Dönüm noktaları');
    expect(texts(element)[5]).to.equal('Sözleşme yürürlüğe girdi');
    element.lang = 'fa';
    await until(() => texts(element)[5] === 'لازم‌الاجرا شدن کنوانسیون', 'Persian');
    expect(root(element).dir).to.equal('rtl');
    expect(says(parts(element, 'date')[5])).to.contain('۲۰۰۶');
    expect(dates(element)[5]).to.equal('2006-10-12');
  });

  it('is marked where a text has English alone', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones lang="es"></apsco-milestones>`);
    element.data = given(event('2001', 'Something', { names: { en: 'Something', es: 'Algo' } }), event('2002', 'Else'));
    await until(() => texts(element)[0] === 'Algo', 'the given data');
    const [own, english] = parts(element, 'text');
    expect([own!.querySelector('[lang]'), english!.querySelector('[lang=en]')?.textContent]).to.deep.equal([null, 'Else']);
  });
});

describe('milestones, data', () => {
  it('is shown once it is checked, and taken back', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones></apsco-milestones>`);
    element.data = given(event('2001-05', 'Now', { key: true }));
    await until(() => texts(element).join() === 'Now', 'the given data');
    expect(parts(element, 'as-of')[0]?.querySelector('time')?.dateTime).to.equal('2001');
    element.data = undefined;
    await element.updateComplete;
    expect(texts(element)).to.have.length(25);
  });

  it('without any milestone is empty', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones></apsco-milestones>`);
    element.data = given();
    await until(() => isIn(element, 'empty'), 'the state');
    expect(parts(element, 'as-of')).to.have.length(1);
  });

  it('is refused where it is wrong, and the old content stays', async () => {
    const element = await show<ApscoMilestones>(html`<apsco-milestones></apsco-milestones>`);
    for (const wrong of [{}, given(event('16 December 2008')), given({ date: '2001' } as Milestone)]) {
      element.data = wrong;
      const { code } = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([code, texts(element).length, isIn(element, 'stale')]).to.deep.equal(['invalid', 25, true]);
      expect(takeConsole().join('\n')).to.match(/^<apsco-milestones> could not load the given data: invalid.*$/);
    }
  });

  it('comes from an address', async () => {
    const element = await fixture<ApscoMilestones>(html`<apsco-milestones src="/faults/base/${run}/milestones.json"></apsco-milestones>`);
    const { applied, updated } = (await oneEvent(element, 'apsco-load')) as unknown as ApscoLoadEvent;
    await element.updateComplete;
    expect([applied, updated, texts(element).length]).to.deep.equal([true, '2099-01-01', 25]);
    expect(parts(element, 'status')[0]?.querySelector('time')?.dateTime).to.equal('2099-01-01');
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays as it is where the address answers with what is ${fault === 'ok' ? 'another file' : fault}`, async () => {
      const element = await fixture<ApscoMilestones>(html`<apsco-milestones src="/faults/${fault}?milestones"></apsco-milestones>`);
      const event = (await oneEvent(element, 'apsco-error')) as unknown as ApscoErrorEvent;
      await element.updateComplete;
      expect([event.code, isIn(element, 'stale'), texts(element).length]).to.deep.equal([code, true, 25]);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-milestones> could not load .*\/faults\//);
    });
  }
});
