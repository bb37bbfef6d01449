import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { OrganizationData } from '../../../src/data/generated/types.js';
import '../../../src/elements/legal-notice/legal-notice.define.js';
import type { ApscoLegalNotice } from '../../../src/elements/legal-notice/legal-notice.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, until } from '../../support/page.js';

const lines = (notice: Element) => [...root(notice).querySelectorAll('p[part]')].map(says);
const one = (notice: Element, part: string) => parts(notice, part)[0]!;
const at = (element: Element) => element.getBoundingClientRect();
const record = '京ICP备14040475号';
const byDefault = ['apsco.int', '2008 APSCO. All rights reserved.', 'Founded in 2008', record];
const run = Math.random();

const given = (change: (data: OrganizationData) => void = () => undefined): OrganizationData => {
  const data: OrganizationData = {
    updated: '2001-01-01',
    asOf: '2001',
    source: { name: 'here' },
    acronym: '<i>ABC</i>',
    names: { en: 'Abc' },
    seat: { country: 'CN', names: { en: 'Beijing' } },
    founded: { date: '1999-03' },
  };
  change(data);
  return data;
};
const byGiven = ['1999 <i>ABC</i>. All rights reserved.', 'Founded in 1999'];

async function errorOf(notice: ApscoLegalNotice): Promise<ApscoErrorEvent> {
  const event = (await oneEvent(notice, 'apsco-error')) as unknown as ApscoErrorEvent;
  await notice.updateComplete;
  return event;
}

/** A notice in a place of some width, at 16 px. */
const inPlace = async (width: number, layout?: ApscoLegalNotice['layout'], lang = 'en') => {
  const place = await show<HTMLElement>(
    html`<div style="font-size: 16px; inline-size: ${width}px">
      <apsco-legal-notice lang=${lang} .layout=${layout}><a slot="links" href="#privacy">Privacy</a></apsco-legal-notice>
    </div>`,
  );
  const notice = place.querySelector('apsco-legal-notice')!;
  const shown = [
    ...['owner', 'rights', 'founded'].map((part) => one(notice, part)),
    notice.querySelector('a')!,
    one(notice, 'record').querySelector('bdi')!,
  ];
  return { place, boxes: shown.map(at) };
};

describe('legal-notice', () => {
  it('names whose notice it is, then rights, founding and record', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    expect(lines(notice)).to.deep.equal(byDefault);
    expect(['owner', 'rights', 'founded', 'record'].map((part) => says(one(notice, part)))).to.deep.equal(byDefault);
    await expect(notice).to.be.accessible();
  });

  it('is no landmark of the page around it', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    expect(root(notice).querySelectorAll('footer, section, aside, nav, [role]')).to.have.length(0);
    expect(notice.getAttribute('role')).to.equal(null);
  });

  it('tells machines its year, and browsers the language of the record', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    for (const part of ['rights', 'founded']) expect(one(notice, part).querySelector('time')?.dateTime).to.equal('2008');
    const bdi = one(notice, 'record').querySelector('bdi')!;
    expect([bdi.lang, bdi.dir, bdi.textContent]).to.deep.equal(['zh-Hans', 'ltr', record]);
  });

  it('shows further links of the page', async () => {
    const notice = await show<ApscoLegalNotice>(
      html`<apsco-legal-notice>Fallback<a slot="links" href="#privacy">Privacy</a></apsco-legal-notice>`,
    );
    expect(at(notice.querySelector('a')!).width).to.be.greaterThan(0);
    expect([...root(notice).querySelectorAll('slot')].map(({ name }) => name)).to.deep.equal(['links']);
  });
});

describe('legal-notice, layout', () => {
  it('is one line where there is room for one, the record at its end', async () => {
    const { place, boxes } = await inPlace(900);
    const [owner, rights, founded, link, record] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect, DOMRect];
    for (const box of boxes) expect(box.bottom).to.be.closeTo(owner.bottom, 4);
    expect(owner.left).to.be.closeTo(at(place).left, 1);
    expect([rights.left > owner.right, founded.left > rights.right, link.left > founded.right]).to.deep.equal([true, true, true]);
    expect(record.right).to.be.closeTo(at(place).right, 1);
    expect(record.left - link.right).to.be.greaterThan(100);
  });

  for (const [width, layout] of [
    [400, undefined],
    [320, 'line'],
    [900, 'stack'],
  ] as const) {
    it(`puts each on a line of its own in ${width} px, ${layout ?? 'by default'}`, async () => {
      const { place, boxes } = await inPlace(width, layout);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).to.be.closeTo(at(place).left, 1);
        if (index) expect(box.top).to.be.at.least(boxes[index - 1]!.bottom - 1);
      }
    });
  }

  it('falls to the line for a value it does not know, with one warning', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice layout="circle"></apsco-legal-notice>`);
    const box = root(notice).firstElementChild!;
    expect(box.className).to.equal('line');
    notice.setAttribute('layout', 'stack');
    await notice.updateComplete;
    expect(box.className).to.equal('stack');
    notice.setAttribute('layout', 'circle');
    await notice.updateComplete;
    expect(box.className).to.equal('line');
    expect(takeConsole()).to.deep.equal(['<apsco-legal-notice> layout="circle" is not one of line, stack']);
  });
});

describe('legal-notice, data', () => {
  it('shows what it is given, as text, and leaves out what that has not', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    notice.data = given();
    await until(() => lines(notice).join() === byGiven.join(), 'the given data');
    expect([parts(notice, 'owner').length, parts(notice, 'record').length]).to.deep.equal([0, 0]);
    expect(one(notice, 'founded').querySelector('time')?.dateTime).to.equal('1999');
    expect([root(notice).querySelectorAll('i').length, isIn(notice, 'empty')]).to.deep.equal([0, false]);
    notice.data = undefined;
    await notice.updateComplete;
    expect(lines(notice)).to.deep.equal(byDefault);
  });

  it('shows another site and its record', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    notice.data = given((data) => Object.assign(data, { site: 'example.org', record: { text: 'No. 7', lang: 'en' } }));
    await until(() => lines(notice)[0] === 'example.org', 'the given data');
    expect(lines(notice)).to.deep.equal(['example.org', ...byGiven, 'No. 7']);
    expect(one(notice, 'record').querySelector('bdi')?.lang).to.equal('en');
  });

  it('keeps what it shows when it is wrong', async () => {
    const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice></apsco-legal-notice>`);
    notice.data = given();
    await until(() => lines(notice).join() === byGiven.join(), 'the given data');
    for (const wrong of [
      {},
      7,
      given((data) => (data.founded.date = 'long ago')),
      given((data) => (data.site = 'javascript:alert(1)')),
      given((data) => ((data as { record: unknown }).record = { text: 'No. 7' })),
    ]) {
      notice.data = wrong;
      expect((await errorOf(notice)).code).to.equal('invalid');
      expect(lines(notice)).to.deep.equal(byGiven);
      expect(isIn(notice, 'stale')).to.equal(true);
    }
    expect(takeConsole().every((line) => line.startsWith('<apsco-legal-notice> could not load the given data'))).to.equal(true);
  });

  it('is fetched', async () => {
    const notice = await fixture<ApscoLegalNotice>(
      html`<apsco-legal-notice src="/faults/base/${run}/organization.json"></apsco-legal-notice>`,
    );
    const event = (await oneEvent(notice, 'apsco-load')) as unknown as ApscoLoadEvent;
    await notice.updateComplete;
    expect([event.updated, event.applied]).to.deep.equal(['2099-01-01', true]);
    expect(root(notice).querySelector('[part=status] time')?.getAttribute('datetime')).to.equal('2099-01-01');
    expect(lines(notice)).to.deep.equal(byDefault);
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays when the answer is ${fault}`, async () => {
      const notice = await fixture<ApscoLegalNotice>(html`<apsco-legal-notice src="/faults/${fault}?legal-notice"></apsco-legal-notice>`);
      expect((await errorOf(notice)).code).to.equal(code);
      expect(lines(notice)).to.deep.equal(byDefault);
      expect([isIn(notice, 'stale'), isIn(notice, 'ready')]).to.deep.equal([true, true]);
      expect(takeConsole()).to.have.length(1);
    });
  }
});

describe('legal-notice, languages', () => {
  it('speaks that of its place, and follows it', async () => {
    const place = await show<HTMLElement>(html`<div lang="tr"><apsco-legal-notice></apsco-legal-notice></div>`);
    const notice = place.firstElementChild!;
    expect(lines(notice)).to.deep.equal(['apsco.int', '2008 APSCO. Tüm hakları saklıdır.', '2008 yılında kuruldu', record]);
    place.lang = 'zh-CN';
    await until(() => lines(notice)[2] === '成立于2008年', 'Chinese');
    place.lang = '';
    await until(() => lines(notice).join() === byDefault.join(), 'English');
  });

  for (const [lang, year] of [
    ['bn', '২০০৮'],
    ['fa', '۲۰۰۸'],
    ['th', '2008'],
  ] as const) {
    it(`writes the year in the digits of ${lang}, the record as it is registered`, async () => {
      const notice = await show<ApscoLegalNotice>(html`<apsco-legal-notice lang=${lang}></apsco-legal-notice>`);
      for (const part of ['rights', 'founded']) {
        const time = one(notice, part).querySelector('time')!;
        expect([time.dateTime, time.textContent.includes(year)]).to.deep.equal(['2008', true]);
      }
      expect([lines(notice)[0], lines(notice)[3]]).to.deep.equal(['apsco.int', record]);
    });
  }

  for (const lang of ['fa', 'ur'] as const) {
    it(`runs from right to left in ${lang}, names and record do not`, async () => {
      const { place, boxes } = await inPlace(900, 'line', lang);
      expect(boxes[0]!.right).to.be.closeTo(at(place).right, 1);
      expect(boxes[1]!.right).to.be.at.most(boxes[0]!.left);
      expect(boxes[4]!.left).to.be.closeTo(at(place).left, 1);
      const notice = place.querySelector('apsco-legal-notice')!;
      for (const part of ['owner', 'rights', 'record']) {
        const bdi = one(notice, part).querySelector('bdi')!;
        expect(getComputedStyle(bdi).direction, part).to.equal('ltr');
      }
      expect(getComputedStyle(one(notice, 'record')).direction).to.equal('rtl');
    });
  }
});
