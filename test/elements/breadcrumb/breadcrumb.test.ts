import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { NavigationData } from '../../../src/data/generated/types.js';
import '../../../src/elements/breadcrumb/breadcrumb.define.js';
import type { ApscoBreadcrumb } from '../../../src/elements/breadcrumb/breadcrumb.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, until } from '../../support/page.js';

const steps = (way: Element) => parts(way, 'item').map(says);
const links = (way: Element) => [...root(way).querySelectorAll('a')];
const addresses = (way: Element) => links(way).map((link) => link.getAttribute('href'));
const told = (way: Element) => [...root(way).querySelectorAll('[aria-current]')];
const byDefault = ['Home', 'About APSCO', 'Welcome to APSCO', 'Secretary-General of APSCO'];
const run = Math.random();

const given = (change: (data: NavigationData) => void = () => undefined): NavigationData => {
  const data: NavigationData = {
    updated: '2001-01-01',
    asOf: '2001',
    source: { name: 'here' },
    trail: [{ id: 'start', names: { en: 'Start' } }],
    current: 'inner',
    sections: [
      { id: 'leaf', names: { en: 'Leaf' } },
      { id: 'branch', names: { en: 'Branch', tr: 'Dal' }, children: [{ id: 'inner', names: { en: 'Inner <b>page</b>' } }] },
    ],
  };
  change(data);
  return data;
};
const byGiven = ['Start', 'Branch', 'Inner <b>page</b>'];

async function errorOf(way: ApscoBreadcrumb): Promise<ApscoErrorEvent> {
  const event = (await oneEvent(way, 'apsco-error')) as unknown as ApscoErrorEvent;
  await way.updateComplete;
  return event;
}

describe('breadcrumb', () => {
  it('leads from the start of the site to the Secretary-General', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    expect(steps(way)).to.deep.equal(byDefault);
    expect(root(way).querySelector('nav')?.getAttribute('aria-label')).to.equal('You are here');
    expect(root(way).querySelectorAll('nav > ol > li[part=item]')).to.have.length(4);
    expect(links(way)).to.have.length(0);
    await expect(way).to.be.accessible();
  });

  it('marks its end, and nothing else, as the current page', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    expect(parts(way, 'current').map(says)).to.deep.equal(byDefault.slice(-1));
    expect(told(way).map((each) => [says(each), each.getAttribute('aria-current')])).to.deep.equal([[byDefault[3], 'page']]);
    const weight = (part: Element) => getComputedStyle(part).fontWeight;
    expect(weight(parts(way, 'current')[0]!)).to.equal('600');
    expect(weight(parts(way, 'item')[0]!.firstElementChild!)).to.equal('400');
  });

  it('parts its steps by a drawing that nobody reads out, the last one has none', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    expect(parts(way, 'separator')).to.have.length(3);
    const last = parts(way, 'item').map((item) => item.querySelectorAll(':scope > [part=separator][aria-hidden=true]:last-child').length);
    expect(last).to.deep.equal([1, 1, 1, 0]);
  });

  it('starts a wrapped line with a word', async () => {
    const place = await show<HTMLElement>(
      html`<div style="font-size: 16px; inline-size: 170px"><apsco-breadcrumb></apsco-breadcrumb></div>`,
    );
    const way = place.firstElementChild!;
    const starts = parts(way, 'item').filter((item) => item.getBoundingClientRect().left - place.getBoundingClientRect().left < 1);
    expect(starts.length).to.be.greaterThan(1);
    for (const item of parts(way, 'item').slice(0, 3)) {
      const [word, separator] = [...item.children].map((each) => each.getBoundingClientRect());
      expect(separator!.left).to.be.at.least(word!.right);
      expect(separator!.bottom).to.be.at.most(word!.bottom + 1);
    }
    expect(root(way).scrollWidth).to.be.at.most(170);
  });
});

describe('breadcrumb, current', () => {
  for (const [current, expected] of [
    ['home', ['Home']],
    ['about', ['Home', 'About APSCO']],
    ['welcome', ['Home', 'About APSCO', 'Welcome to APSCO']],
    ['forum', ['Home', 'About APSCO', 'APSCO Development Strategy Forum']],
    ['second-meeting', ['Home', 'About APSCO', 'The Council of APSCO', 'The Second Meeting of the Council']],
  ] as const) {
    it(`leads to ${current}`, async () => {
      const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb current=${current}></apsco-breadcrumb>`);
      expect(steps(way)).to.deep.equal(expected);
      expect(told(way).map(says)).to.deep.equal(expected.slice(-1));
    });
  }

  it('follows its change, and goes back to the default', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb current="contact"></apsco-breadcrumb>`);
    expect(steps(way).at(-1)).to.equal('Contact us');
    way.current = 'initialization';
    await way.updateComplete;
    expect(steps(way).slice(-2)).to.deep.equal(['History of APSCO', 'Initialization Stage of APSCO']);
    way.removeAttribute('current');
    way.current = undefined;
    await way.updateComplete;
    expect(steps(way)).to.deep.equal(byDefault);
  });

  it('falls to the default for a page it does not know, with one warning', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb current="moon"></apsco-breadcrumb>`);
    expect(steps(way)).to.deep.equal(byDefault);
    way.requestUpdate();
    await way.updateComplete;
    expect(takeConsole()).to.deep.equal(['<apsco-breadcrumb> current="moon" is no page of it']);
  });
});

describe('breadcrumb, links', () => {
  it('links every step after a base, the first one to the base itself', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb base-url="/about/"></apsco-breadcrumb>`);
    expect(addresses(way)).to.deep.equal(['/about/', '/about/about', '/about/welcome', '/about/secretary-general']);
    expect(parts(way, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(addresses(way));
    expect(links(way).map((link) => link.getAttribute('aria-current'))).to.deep.equal([null, null, null, 'page']);
    expect(told(way)).to.have.length(1);
    expect(says(parts(way, 'current')[0])).to.equal(byDefault[3]);
    await expect(way).to.be.accessible();
    way.baseUrl = '#';
    await way.updateComplete;
    expect(addresses(way)).to.deep.equal(['#', '#about', '#welcome', '#secretary-general']);
    way.removeAttribute('base-url');
    way.baseUrl = undefined;
    await way.updateComplete;
    expect(links(way)).to.have.length(0);
    expect(steps(way)).to.deep.equal(byDefault);
  });

  for (const base of ['javascript:alert(1)//', 'data:text/html,', 'ftp://example.org/', 'http://[']) {
    it(`has none after ${base}, with one warning`, async () => {
      const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb base-url=${base}></apsco-breadcrumb>`);
      expect(links(way)).to.have.length(0);
      expect(steps(way)).to.deep.equal(byDefault);
      expect(takeConsole()).to.deep.equal([`<apsco-breadcrumb> "${base}" is not an address of http(s)`]);
    });
  }

  it('opens them where it is told', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb base-url="/" link-target="_top"></apsco-breadcrumb>`);
    const targets = () => new Set(links(way).map(({ target }) => target));
    expect([...targets()]).to.deep.equal(['_top']);
    way.linkTarget = undefined;
    await way.updateComplete;
    expect([...targets()]).to.deep.equal(['_self']);
    way.setAttribute('link-target', '_moon');
    await way.updateComplete;
    expect([...targets()]).to.deep.equal(['_self']);
    expect(takeConsole()).to.deep.equal(['<apsco-breadcrumb> link-target="_moon" is not one of _self, _blank, _parent, _top']);
  });

  it('are at least 24 px high', async () => {
    const place = await show<HTMLElement>(
      html`<div style="font-size: 16px; inline-size: 900px"><apsco-breadcrumb base-url="/"></apsco-breadcrumb></div>`,
    );
    for (const link of links(place.firstElementChild!)) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('takes the addresses of the data before those of the base', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    way.data = given(({ trail: [start], sections: [, branch] }) => {
      start!.href = '/home';
      branch!.href = 'https://example.org/branch';
    });
    await until(() => steps(way).join() === byGiven.join(), 'the given data');
    expect(addresses(way)).to.deep.equal(['/home', 'https://example.org/branch']);
    way.baseUrl = 'https://example.com';
    await way.updateComplete;
    expect(addresses(way)).to.deep.equal(['https://example.com/home', 'https://example.org/branch', 'https://example.cominner']);
  });

  it('shows as text what no link can hold', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    way.data = given(({ trail: [start] }) => (start!.href = 'https://['));
    await until(() => steps(way).join() === byGiven.join(), 'the given data');
    expect(links(way)).to.have.length(0);
    expect(takeConsole()).to.deep.equal(['<apsco-breadcrumb> "https://[" is not an address of http(s)']);
  });
});

describe('breadcrumb, data', () => {
  it('shows what it is given, as text, and the bundled data after it', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    way.data = given();
    await until(() => steps(way).join() === byGiven.join(), 'the given data');
    expect(root(way).querySelectorAll('b')).to.have.length(0);
    way.current = 'leaf';
    await way.updateComplete;
    expect(steps(way)).to.deep.equal(['Start', 'Leaf']);
    way.current = undefined;
    way.data = undefined;
    await way.updateComplete;
    expect(steps(way)).to.deep.equal(byDefault);
  });

  it('keeps what it shows when it is wrong', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb></apsco-breadcrumb>`);
    way.data = given();
    await until(() => steps(way).join() === byGiven.join(), 'the given data');
    for (const wrong of [
      {},
      'text',
      given((data) => ((data as { trail: unknown }).trail = null)),
      given(({ trail: [start] }) => (start!.id = 'No id')),
      given(({ trail: [start] }) => (start!.href = 'javascript:alert(1)')),
      given(({ trail: [start] }) => (start!.href = '//example.org')),
    ]) {
      way.data = wrong;
      expect((await errorOf(way)).code).to.equal('invalid');
      expect(steps(way)).to.deep.equal(byGiven);
      expect(isIn(way, 'stale')).to.equal(true);
      expect(takeConsole().filter((line) => !line.startsWith('<apsco-breadcrumb> could not load the given data'))).to.deep.equal([]);
    }
  });

  it('is empty where the data has no such page', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb><b slot="empty">Nowhere</b></apsco-breadcrumb>`);
    expect(isIn(way, 'empty')).to.equal(false);
    way.data = given((data) => (data.current = 'gone'));
    await until(() => isIn(way, 'empty'), 'the state');
    const slot = root(way).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements().map(says)).to.deep.equal(['Nowhere']);
    expect(says(slot)).to.equal('No results');
    expect(root(way).querySelectorAll('nav')).to.have.length(0);
    way.data = undefined;
    await way.updateComplete;
    expect(isIn(way, 'empty')).to.equal(false);
    expect(steps(way)).to.deep.equal(byDefault);
  });

  it('is fetched', async () => {
    const way = await fixture<ApscoBreadcrumb>(html`<apsco-breadcrumb src="/faults/base/${run}/navigation.json"></apsco-breadcrumb>`);
    const event = (await oneEvent(way, 'apsco-load')) as unknown as ApscoLoadEvent;
    await way.updateComplete;
    expect([event.updated, event.applied]).to.deep.equal(['2099-01-01', true]);
    expect(root(way).querySelector('[part=status] time')?.getAttribute('datetime')).to.equal('2099-01-01');
    expect(steps(way)).to.deep.equal(byDefault);
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays when the answer is ${fault}`, async () => {
      const way = await fixture<ApscoBreadcrumb>(html`<apsco-breadcrumb src="/faults/${fault}?breadcrumb"></apsco-breadcrumb>`);
      expect((await errorOf(way)).code).to.equal(code);
      expect(steps(way)).to.deep.equal(byDefault);
      expect([isIn(way, 'stale'), isIn(way, 'ready')]).to.deep.equal([true, true]);
      expect(takeConsole()).to.have.length(1);
    });
  }
});

describe('breadcrumb, languages', () => {
  it('speaks that of its place, and follows it', async () => {
    const place = await show<HTMLElement>(html`<div lang="tr"><apsco-breadcrumb></apsco-breadcrumb></div>`);
    const way = place.firstElementChild!;
    expect(steps(way)).to.deep.equal(['Ana sayfa', 'APSCO Hakkında', 'APSCO’ya Hoş Geldiniz', 'APSCO Genel Sekreteri']);
    expect(root(way).querySelector('nav')?.getAttribute('aria-label')).to.equal('Buradasınız');
    place.lang = 'es';
    await until(() => steps(way)[0] === 'Inicio', 'Spanish');
    expect(root(way).lang).to.equal('es');
    place.lang = 'en';
    await until(() => steps(way).join() === byDefault.join(), 'English');
  });

  it('marks what it has in English alone', async () => {
    const way = await show<ApscoBreadcrumb>(html`<apsco-breadcrumb lang="tr"></apsco-breadcrumb>`);
    way.data = given();
    await until(() => steps(way).join() === 'Start,Dal,Inner <b>page</b>', 'the given data');
    expect(parts(way, 'item').map((item) => item.querySelector('bdi')?.lang)).to.deep.equal(['en', undefined, 'en']);
  });

  for (const lang of ['fa', 'ur']) {
    it(`runs from right to left in ${lang}, separators turned round`, async () => {
      const place = await show<HTMLElement>(
        html`<div style="font-size: 16px; inline-size: 900px"><apsco-breadcrumb lang=${lang}></apsco-breadcrumb></div>`,
      );
      const way = place.firstElementChild!;
      expect(root(way).dir).to.equal('rtl');
      const at = (part: Element) => part.getBoundingClientRect();
      const items = parts(way, 'item');
      expect(at(items[0]!).right).to.be.closeTo(at(place).right, 1);
      expect(at(items[0]!).left).to.be.greaterThan(at(items[1]!).right);
      expect(at(parts(way, 'separator')[0]!).right).to.be.at.most(at(items[0]!.firstElementChild!).left);
      expect(getComputedStyle(parts(way, 'separator')[0]!).scale).to.equal('-1 1');
    });
  }

  it('turns no separator in English', async () => {
    const place = await show<HTMLElement>(html`<div dir="rtl"><apsco-breadcrumb lang="en"></apsco-breadcrumb></div>`);
    expect(getComputedStyle(parts(place.firstElementChild!, 'separator')[0]!).scale).to.equal('none');
  });
});
