import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { Member, MembersData } from '../../../src/data/generated/types.js';
import { fills } from '../../../src/element/status-mark.js';
import '../../../src/elements/member-badge/member-badge.define.js';
import { type ApscoMemberBadge, memberOf } from '../../../src/elements/member-badge/member-badge.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, plain, root, says, show, shown, until } from '../../support/page.js';

const one = (badge: Element, part: string) => parts(badge, part)[0]!;
const at = (element: Element) => element.getBoundingClientRect();
const sentence = (badge: Element) => says(one(badge, 'status-label'));
const name = (badge: Element) => plain(one(badge, 'name').textContent);
const mark = (badge: Element) => one(badge, 'mark').querySelector('.fill')!.getAttribute('d');
const links = (badge: Element) => [...root(badge).querySelectorAll('a')];
const link = (badge: Element) => links(badge)[0]!;
const run = Math.random();

const given = (change: (data: MembersData) => void = () => undefined): MembersData => {
  const data: MembersData = {
    updated: '2001-01-01',
    asOf: '2001',
    source: { name: 'here' },
    members: [
      { code: 'TH', status: 'associate', names: { en: 'Siam', tr: 'Siyam' } },
      { code: 'EG', alpha3: 'EGY', status: 'guest', names: { en: 'Egypt <b>!</b>' } },
    ],
  };
  change(data);
  return data;
};

async function errorOf(badge: ApscoMemberBadge): Promise<ApscoErrorEvent> {
  const event = (await oneEvent(badge, 'apsco-error')) as unknown as ApscoErrorEvent;
  await badge.updateComplete;
  return event;
}

describe('member-badge', () => {
  it('says in one sentence what a state is', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH"></apsco-member-badge>`);
    expect(plain(one(badge, 'badge').textContent)).to.equal('Thailand: Full Member State of APSCO');
    expect(sentence(badge)).to.equal('Full Member State of APSCO');
    expect(one(badge, 'badge').firstElementChild?.getAttribute('part')).to.equal('mark');
    expect([links(badge), parts(badge, 'flag'), parts(badge, 'organisation')].map(({ length }) => length)).to.deep.equal([0, 0, 0]);
    await expect(badge).to.be.accessible();
  });

  it('tells whose it is to screen readers alone', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="PE"></apsco-member-badge>`);
    expect([name(badge), at(one(badge, 'name')).width, at(one(badge, 'name')).height]).to.deep.equal(['Peru:', 1, 1]);
  });

  for (const [country, status, fill] of [
    ['BD', 'Full Member State', fills.get('disc')],
    ['ID', 'Signatory State', fills.get('half')],
    ['MX', 'Observer State', ''],
  ] as const) {
    it(`marks ${country} as ${status}`, async () => {
      const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country=${country}></apsco-member-badge>`);
      expect([sentence(badge), mark(badge)]).to.deep.equal([`${status} of APSCO`, fill]);
      expect(one(badge, 'mark').getAttribute('aria-hidden')).to.equal('true');
      expect(at(one(badge, 'mark')).width).to.be.greaterThan(8);
    });
  }

  it('stands in a line of text, as wide as what it says', async () => {
    const place = await show<HTMLElement>(
      html`<p style="font-size: 16px; inline-size: 700px">A <apsco-member-badge country="TH"></apsco-member-badge> B</p>`,
    );
    const badge = place.firstElementChild!;
    expect(at(badge).width).to.be.within(100, 350);
    expect(at(one(badge, 'badge')).width).to.be.closeTo(at(badge).width, 1);
    expect(at(place).height).to.be.at.most(at(badge).height + 10);
  });

  for (const variant of ['compact', 'full'] as const) {
    it(`fits a narrow place, ${variant}`, async () => {
      const place = await show<HTMLElement>(
        html`<div style="font-size: 16px; inline-size: 180px" lang="es">
          <apsco-member-badge country="TH" variant=${variant}></apsco-member-badge>
        </div>`,
      );
      const badge = place.firstElementChild!;
      expect(place.scrollWidth).to.equal(180);
      expect(at(one(badge, 'badge')).right).to.be.at.most(at(place).right);
      expect(root(badge).scrollWidth).to.be.at.most(180);
    });

    it(`is no wider for the line under it, ${variant}`, async () => {
      const place = await show<HTMLElement>(
        html`<div style="font-size: 16px; inline-size: 700px">
          <apsco-member-badge country="TH" variant=${variant}></apsco-member-badge>
          <apsco-member-badge country="TH" variant=${variant} src="/faults/ok?width"></apsco-member-badge>
        </div>`,
      );
      const [bare, fetched] = [...place.children] as [Element, Element];
      await until(() => parts(fetched, 'status').length, 'the status line');
      expect(at(one(fetched, 'status')).width).to.be.greaterThan(at(one(bare, 'badge')).width);
      expect(at(one(fetched, 'badge')).width).to.be.closeTo(at(one(bare, 'badge')).width, 1);
    });
  }
});

describe('member-badge, country', () => {
  for (const country of ['TH', 'th', 'THA', ' tha ', 'Th']) {
    it(`takes "${country}"`, async () => {
      const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country=${country}></apsco-member-badge>`);
      expect(name(badge)).to.equal('Thailand:');
    });
  }

  it('follows its change', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH"></apsco-member-badge>`);
    badge.setAttribute('country', 'MEX');
    await badge.updateComplete;
    expect([name(badge), sentence(badge)]).to.deep.equal(['Mexico:', 'Observer State of APSCO']);
  });

  for (const [country, told] of [
    ['XX', 'XX'],
    ['764', '764'],
    ['constructor', 'constructor'],
    [undefined, ''],
  ] as const) {
    it(`is empty for ${country ?? 'none'}, with one warning`, async () => {
      const badge = await show<ApscoMemberBadge>(
        html`<apsco-member-badge .country=${country}><b slot="empty">Nobody</b></apsco-member-badge>`,
      );
      expect(isIn(badge, 'empty')).to.equal(true);
      const slot = root(badge).querySelector<HTMLSlotElement>('slot[name=empty]')!;
      expect([slot.assignedElements().map(says), says(slot)]).to.deep.equal([['Nobody'], 'No results']);
      badge.requestUpdate();
      await badge.updateComplete;
      expect(takeConsole()).to.deep.equal([`<apsco-member-badge> country="${told}" is no state of the data`]);
      badge.country = 'IR';
      await badge.updateComplete;
      expect([isIn(badge, 'empty'), name(badge)]).to.deep.equal([false, 'Iran:']);
    });
  }

  it('is found by its code of two or three letters', () => {
    const members: Member[] = [
      { code: 'TR', status: 'full', names: { en: 'A' } },
      { code: 'EG', alpha3: 'EGY', status: 'full', names: { en: 'B' } },
    ];
    const found = ['tr', 'TUR', ' eg', 'egy', 'CHN', '', 'E', undefined].map((country) => memberOf(members, country)?.code);
    expect(found).to.deep.equal(['TR', 'TR', 'EG', 'EG', undefined, undefined, undefined, undefined]);
    expect(memberOf([], 'TR')).to.equal(undefined);
  });
});

describe('member-badge, variant', () => {
  it('is in full a card with flag, name, status and organization', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="ID" variant="full"></apsco-member-badge>`);
    await until(() => one(badge, 'flag').querySelector('svg'), 'the flag');
    expect([name(badge), sentence(badge), mark(badge)]).to.deep.equal(['Indonesia', 'Signatory State', fills.get('half')]);
    expect(says(one(badge, 'organisation'))).to.equal('Asia-Pacific Space Cooperation Organization (APSCO)');
    expect(one(badge, 'flag').getAttribute('aria-hidden')).to.equal('true');
    expect(at(one(badge, 'flag')).right).to.be.lessThan(at(one(badge, 'name')).left);
    expect(at(one(badge, 'flag')).width / at(one(badge, 'flag')).height).to.be.closeTo(1.5, 0.05);
    expect(at(one(badge, 'organisation')).top).to.be.greaterThan(at(one(badge, 'flag')).bottom);
    expect(root(badge).querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(0);
    await expect(badge).to.be.accessible();
  });

  it('falls to the sentence for a value it does not know, with one warning', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" variant="huge"></apsco-member-badge>`);
    expect(sentence(badge)).to.equal('Full Member State of APSCO');
    expect(takeConsole()).to.deep.equal(['<apsco-member-badge> variant="huge" is not one of compact, full']);
  });
});

describe('member-badge, link', () => {
  for (const [variant, words] of [
    ['compact', 'Full Member State of APSCO'],
    ['full', 'Asia-Pacific Space Cooperation Organization (APSCO)'],
  ] as const) {
    it(`is all of the badge, ${variant}`, async () => {
      const badge = await show<ApscoMemberBadge>(
        html`<apsco-member-badge country="TH" variant=${variant} href="/members?of=APSCO"></apsco-member-badge>`,
      );
      expect([links(badge).length, parts(badge, 'link').length]).to.deep.equal([1, 1]);
      expect([says(link(badge)), link(badge).getAttribute('href')]).to.deep.equal([words, '/members?of=APSCO']);
      const { left, right, top, bottom } = at(one(badge, 'badge'));
      for (const [x, y] of [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ] as const) {
        expect(badge.shadowRoot!.elementFromPoint(x, y)?.localName).to.equal('a');
      }
      await expect(badge).to.be.accessible();
    });
  }

  it('says whose membership it leads to', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" href="https://example.org/"></apsco-member-badge>`);
    expect(plain(link(badge).textContent)).to.equal('Thailand: Full Member State of APSCO');
  });

  for (const href of ['javascript:alert(1)', ' JavaScript:alert(2)', 'data:text/html,1', 'mailto:a@b.example', 'https://[']) {
    it(`is not made of ${href}, with one warning`, async () => {
      const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" href=${href}></apsco-member-badge>`);
      expect([links(badge).length, sentence(badge)]).to.deep.equal([0, 'Full Member State of APSCO']);
      expect(takeConsole()).to.deep.equal([`<apsco-member-badge> "${href}" is not an address of http(s)`]);
    });
  }

  it('goes when its address goes', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" href="/x"></apsco-member-badge>`);
    expect(links(badge)).to.have.length(1);
    badge.href = undefined;
    await badge.updateComplete;
    expect(links(badge)).to.have.length(0);
  });

  it('opens where it is told, and says when that is a new window', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" href="/x" link-target="_blank"></apsco-member-badge>`);
    expect([link(badge).target, link(badge).rel]).to.deep.equal(['_blank', 'noopener']);
    expect(plain(link(badge).textContent)).to.match(/\(Opens in new window\)$/);
    badge.linkTarget = undefined;
    await badge.updateComplete;
    expect([link(badge).target, plain(link(badge).textContent)]).to.deep.equal(['_self', 'Thailand: Full Member State of APSCO']);
    badge.setAttribute('link-target', '_mars');
    await badge.updateComplete;
    expect(link(badge).target).to.equal('_self');
    expect(takeConsole()).to.deep.equal(['<apsco-member-badge> link-target="_mars" is not one of _self, _blank, _parent, _top']);
  });
});

describe('member-badge, data', () => {
  it('shows what it is given, and the bundled data after it', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="THA"></apsco-member-badge>`);
    badge.data = given();
    await until(() => name(badge) === 'Siam:', 'the given data');
    expect([sentence(badge), mark(badge)]).to.deep.equal(['Associate Member of APSCO', fills.get('point')]);
    badge.data = undefined;
    await badge.updateComplete;
    expect([name(badge), sentence(badge)]).to.deep.equal(['Thailand:', 'Full Member State of APSCO']);
  });

  it('shows a status that is not known yet by its id, a name as text, a place for the flag it has not', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" variant="full"></apsco-member-badge>`);
    await until(() => one(badge, 'flag').querySelector('svg'), 'the flag');
    badge.data = given();
    await until(() => name(badge) === 'Siam', 'the given data');
    badge.country = 'egy';
    await badge.updateComplete;
    expect([name(badge), sentence(badge), mark(badge)]).to.deep.equal(['Egypt <b>!</b>', 'guest', '']);
    expect(one(badge, 'flag').childElementCount).to.equal(0);
    expect(at(one(badge, 'flag')).width).to.be.greaterThan(40);
  });

  it('keeps what it shows when it is wrong', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH"></apsco-member-badge>`);
    badge.data = given();
    await until(() => name(badge) === 'Siam:', 'the given data');
    for (const wrong of [
      {},
      [],
      given(({ members: [first] }) => (first!.code = 'tha')),
      given(({ members: [first] }) => ((first as { names: unknown }).names = { tr: 'Tayland' })),
    ]) {
      badge.data = wrong;
      expect((await errorOf(badge)).code).to.equal('invalid');
      expect([name(badge), isIn(badge, 'stale')]).to.deep.equal(['Siam:', true]);
    }
    expect(takeConsole().every((line) => line.startsWith('<apsco-member-badge> could not load the given data'))).to.equal(true);
  });

  it('is empty where it has no such state', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="MN"></apsco-member-badge>`);
    badge.data = given((data) => (data.members = []));
    await until(() => isIn(badge, 'empty'), 'the state');
    expect(says(one(badge, 'status'))).to.equal('No results');
    expect(parts(badge, 'badge')).to.have.length(0);
    expect(takeConsole()).to.deep.equal(['<apsco-member-badge> country="MN" is no state of the data']);
    badge.data = undefined;
    await badge.updateComplete;
    expect([isIn(badge, 'empty'), name(badge)]).to.deep.equal([false, 'Mongolia:']);
  });

  it('is fetched', async () => {
    const badge = await fixture<ApscoMemberBadge>(html`<apsco-member-badge country="BD" src="/faults/ok?badge"></apsco-member-badge>`);
    const event = (await oneEvent(badge, 'apsco-load')) as unknown as ApscoLoadEvent;
    await badge.updateComplete;
    expect([event.updated, event.applied, name(badge)]).to.deep.equal(['2099-01-01', true, 'Bangla Desh:']);
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['shape', 'invalid'],
  ] as const) {
    it(`stays when the answer is ${fault}`, async () => {
      const badge = await fixture<ApscoMemberBadge>(
        html`<apsco-member-badge country="BD" src="/faults/${fault}?badge"></apsco-member-badge>`,
      );
      expect((await errorOf(badge)).code).to.equal(code);
      expect([name(badge), isIn(badge, 'stale'), isIn(badge, 'ready')]).to.deep.equal(['Bangladesh:', true, true]);
      expect(takeConsole()).to.have.length(1);
    });
  }

  it('is fetched once more when somebody asks for it', async () => {
    const badge = await fixture<ApscoMemberBadge>(
      html`<apsco-member-badge country="BD" src="/faults/flaky?key=badge${run}"></apsco-member-badge>`,
    );
    await errorOf(badge);
    takeConsole();
    await fetch(`/faults/flaky?key=badge${run}&well`);
    one(badge, 'button').click();
    await until(() => name(badge) === 'Bangla Desh:', 'the answer');
    expect(isIn(badge, 'stale')).to.equal(false);
  });
});

describe('member-badge, languages', () => {
  it('speaks that of its place, and follows it', async () => {
    const place = await show<HTMLElement>(html`<div lang="tr"><apsco-member-badge country="TH"></apsco-member-badge></div>`);
    const badge = place.firstElementChild!;
    expect([name(badge), sentence(badge)]).to.deep.equal(['Tayland:', 'APSCO statüsü: Tam üye']);
    place.lang = 'zh-CN';
    await until(() => sentence(badge) === '亚太空间合作组织正式成员国', 'Chinese');
    place.lang = 'en';
    await until(() => sentence(badge) === 'Full Member State of APSCO', 'English');
  });

  it('waits for a state that its address may bring', async () => {
    const badge = await fixture<ApscoMemberBadge>(
      html`<apsco-member-badge country="EGY" src="/faults/egypt?badge${Math.random()}">Fallback</apsco-member-badge>`,
    );
    await badge.updateComplete;
    expect(isIn(badge, 'empty')).to.equal(false);
    await shown(badge);
    expect([name(badge), isIn(badge, 'empty')]).to.deep.equal(['Egypt:', false]);
  });

  it('is empty, and says so, where the address is none', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="EG" src="javascript:1"></apsco-member-badge>`);
    expect(isIn(badge, 'empty')).to.equal(true);
    expect(takeConsole()).to.deep.equal([
      '<apsco-member-badge> cannot load from "javascript:1": not an http(s) address',
      '<apsco-member-badge> country="EG" is no state of the data',
    ]);
  });

  it('is empty, and says so, when the address has none of it', async () => {
    const badge = await show<ApscoMemberBadge>(
      html`<apsco-member-badge country="FR" src="/faults/egypt?none${Math.random()}"></apsco-member-badge>`,
    );
    expect(isIn(badge, 'empty')).to.equal(true);
    expect(takeConsole()).to.deep.equal(['<apsco-member-badge> country="FR" is no state of the data']);
  });

  it('marks what it has in English alone', async () => {
    const badge = await show<ApscoMemberBadge>(html`<apsco-member-badge country="TH" lang="tr"></apsco-member-badge>`);
    badge.data = given();
    await until(() => name(badge) === 'Siyam:', 'the given data');
    expect([sentence(badge), root(badge).querySelectorAll('bdi').length]).to.deep.equal(['APSCO statüsü: Ortak üye', 0]);
    badge.country = 'EG';
    await badge.updateComplete;
    const english = [...root(badge).querySelectorAll('bdi')].map(({ lang, textContent }) => [lang, textContent]);
    expect(english).to.deep.equal([
      ['en', 'Egypt <b>!</b>'],
      ['en', 'guest'],
    ]);
  });

  for (const [lang, thailand, status, organisation] of [
    ['fa', 'تایلند', 'عضو اصلی', 'سازمان همکاری فضایی آسیا ـ اقیانوسیه'],
    ['ur', 'تھائی لینڈ', 'مکمل رکن', 'ایشیا بحرالکاہل خلائی تعاون تنظیم'],
  ] as const) {
    it(`runs from right to left in ${lang}`, async () => {
      const place = await show<HTMLElement>(
        html`<div style="font-size: 16px; inline-size: 600px" lang=${lang}>
          <apsco-member-badge country="TH"></apsco-member-badge>
          <apsco-member-badge country="TH" variant="full"></apsco-member-badge>
        </div>`,
      );
      const [compact, full] = [...place.children] as [Element, Element];
      expect(sentence(compact)).to.contain(status);
      expect(at(one(compact, 'mark')).left).to.be.at.least(at(one(compact, 'status-label')).right);
      expect([name(full), sentence(full)]).to.deep.equal([thailand, status]);
      expect(at(one(full, 'flag')).left).to.be.greaterThan(at(one(full, 'name')).right);
      expect(says(one(full, 'organisation'))).to.equal(`${organisation} (APSCO)`);
      const acronym = one(full, 'organisation').querySelector('bdi')!;
      expect([acronym.textContent, acronym.dir]).to.deep.equal(['APSCO', 'ltr']);
    });
  }
});
