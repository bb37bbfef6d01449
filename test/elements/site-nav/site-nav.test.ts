import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { NavigationData } from '../../../src/data/generated/types.js';
import '../../../src/elements/site-nav/site-nav.define.js';
import type { ApscoSiteNav } from '../../../src/elements/site-nav/site-nav.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, until } from '../../support/page.js';

/** Firefox and WebKit cannot be told to print. */
const chromium = 'userAgentData' in navigator;

const at = (element: Element) => element.getBoundingClientRect();
const list = (nav: Element) => parts(nav, 'list')[0]!;
const menu = (nav: Element) => parts(nav, 'menu')[0] as HTMLButtonElement;
const sections = (nav: Element) => [...list(nav).children];
/** What the row says that something stands in. */
const rowOf = (place: Element) => says(place.closest('.row')!);
const names = (nav: Element) => sections(nav).map((section) => rowOf(section.querySelector('.row > *')!));
const section = (nav: Element, name: string) => sections(nav)[names(nav).indexOf(name)]!;
const toggles = (nav: Element) => parts(nav, 'toggle') as HTMLButtonElement[];
const toggle = (nav: Element, name: string) => section(nav, name).querySelector<HTMLButtonElement>('[part=toggle]')!;
const sublist = (nav: Element, name: string) => section(nav, name).querySelector<HTMLElement>('[part=sublist]')!;
const pages = (nav: Element, name: string) => [...sublist(nav, name).children].map(says);
const drawing = (button: Element) => button.querySelector('[part=icon]')!.innerHTML;
/** The sections whose pages are to be seen; the buttons must say the same. */
function open(nav: Element): string[] {
  const seen = names(nav).filter((name) => section(nav, name).querySelector('[part=sublist]')?.checkVisibility());
  const told = toggles(nav).filter((each) => each.getAttribute('aria-expanded') === 'true');
  expect(told.map(rowOf)).to.deep.equal(seen);
  return seen;
}
const links = (nav: Element) => [...root(nav).querySelectorAll('a')];
const addresses = (nav: Element) => links(nav).map((link) => link.getAttribute('href'));
const current = (nav: Element) => [...root(nav).querySelectorAll('[aria-current=page]')];
const run = Math.random();

const welcome = 'Welcome to APSCO';
const history = 'History of APSCO';
const council = 'The Council of APSCO';
const structure = 'The Structure of APSCO';
const policies = 'Policies, Rules and Regulations';
const byDefault = [
  welcome,
  history,
  council,
  structure,
  'APSCO Member States',
  'APSCO Development Strategy Forum',
  policies,
  'Introductory Document of APSCO',
  'Contact us',
];
const ids = [
  'welcome',
  'secretary-general',
  'first-chairman',
  'second-chairman',
  'former-chairman',
  'history',
  'initialization',
  'council',
  'second-meeting',
  'structure',
  'member-states',
  'forum',
  'policies',
  'introduction',
  'contact',
];

const given = (change: (data: NavigationData) => void = () => undefined): NavigationData => {
  const data: NavigationData = {
    updated: '2001-01-01',
    asOf: '2001',
    source: { name: 'here' },
    trail: [],
    current: 'leaf',
    sections: [
      { id: 'leaf', names: { en: 'Leaf <b>!</b>' } },
      { id: 'branch', names: { en: 'Branch', tr: 'Dal' }, children: [{ id: 'inner', names: { en: 'Inner' } }] },
    ],
  };
  change(data);
  return data;
};
const byGiven = ['Leaf <b>!</b>', 'Branch'];

async function errorOf(nav: ApscoSiteNav): Promise<ApscoErrorEvent> {
  const event = (await oneEvent(nav, 'apsco-error')) as unknown as ApscoErrorEvent;
  await nav.updateComplete;
  return event;
}

/** An element in a place of some width, at 16 px. */
const inPlace = async (width: number, lang = 'en', name?: string) => {
  const place = await show<HTMLElement>(
    html`<div style="font-size: 16px; inline-size: ${width}px"><apsco-site-nav lang=${lang} .current=${name}></apsco-site-nav></div>`,
  );
  return place.firstElementChild as ApscoSiteNav;
};

describe('site-nav', () => {
  it('shows the nine sections in the order of the site, all closed', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    expect(names(nav)).to.deep.equal(byDefault);
    expect(open(nav)).to.deep.equal([]);
    expect([links(nav).length, current(nav).length]).to.deep.equal([0, 0]);
    expect(root(nav).querySelector('nav')?.getAttribute('aria-label')).to.equal('Sections of apsco.int');
    expect(list(nav).parentElement?.localName).to.equal('nav');
    await expect(nav).to.be.accessible();
  });

  it('has a button for the five that have pages', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    expect(toggles(nav).map(says)).to.deep.equal([welcome, history, council, structure, policies]);
    for (const [index, each] of toggles(nav).entries()) {
      expect(each.getAttribute('aria-label')).to.equal(null);
      expect(parts(nav, 'sublist')[index]?.id).to.equal(each.getAttribute('aria-controls'));
    }
  });

  it('opens and closes one section beside another', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    const closed = drawing(toggle(nav, council));
    toggle(nav, council).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([council]);
    expect(pages(nav, council)).to.deep.equal(['The Second Meeting of the Council']);
    expect(drawing(toggle(nav, council))).to.not.equal(closed);
    expect(drawing(toggle(nav, history))).to.equal(closed);
    toggle(nav, welcome).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([welcome, council]);
    expect(pages(nav, welcome)).to.deep.equal([
      'Secretary-General of APSCO',
      'Message of the first Chairman',
      'Message of the second Chairman',
      'Message of a former Chairman',
    ]);
    toggle(nav, council).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([welcome]);
    expect(drawing(toggle(nav, council))).to.equal(closed);
    await expect(nav).to.be.accessible();
  });

  it('says where the pages of a section are not known', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    toggle(nav, structure).click();
    await nav.updateComplete;
    expect(pages(nav, structure)).to.deep.equal(['No pages on record']);
  });
});

describe('site-nav, current', () => {
  it('opens the section of the current page, and marks that page alone', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="secretary-general"></apsco-site-nav>`);
    expect(open(nav)).to.deep.equal([welcome]);
    expect(current(nav).map(says)).to.deep.equal(['Secretary-General of APSCO']);
    expect(parts(nav, 'current').map(says)).to.deep.equal(['Secretary-General of APSCO']);
    await expect(nav).to.be.accessible();
  });

  it('shows it by colour, weight and a dot on the branch line', async () => {
    const nav = await show<ApscoSiteNav>(
      html`<apsco-site-nav current="first-chairman" style="--apsco-accent: rgb(1, 2, 3)"></apsco-site-nav>`,
    );
    const style = getComputedStyle(parts(nav, 'current')[0]!);
    expect([style.color, style.fontWeight]).to.deep.equal(['rgb(1, 2, 3)', '600']);
    const dot = (page: Element) => {
      const { content, backgroundColor } = getComputedStyle(page, '::before');
      return content === 'none' ? 'none' : backgroundColor;
    };
    const dots = [...sublist(nav, welcome).children].map((item) => dot(item.firstElementChild!));
    expect(dots).to.deep.equal(['none', 'rgb(1, 2, 3)', 'none', 'none']);
  });

  for (const [id, name] of [
    ['welcome', welcome],
    ['structure', structure],
    ['contact', 'Contact us'],
  ] as const) {
    it(`may be a section: ${id}`, async () => {
      const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current=${id} style="--apsco-accent: rgb(1, 2, 3)"></apsco-site-nav>`);
      expect(open(nav)).to.deep.equal(id === 'contact' ? [] : [name]);
      expect(current(nav).map(says)).to.deep.equal([name]);
      expect(parts(nav, 'current').map((part) => [says(part), getComputedStyle(part).color])).to.deep.equal([[name, 'rgb(1, 2, 3)']]);
      nav.baseUrl = '/';
      await nav.updateComplete;
      expect(current(nav).map((link) => link.getAttribute('href'))).to.deep.equal([`/${id}`]);
      expect(parts(nav, 'current').map(says)).to.deep.equal([name]);
    });
  }

  it('follows its change, what the visitor opened stays open', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="secretary-general"></apsco-site-nav>`);
    toggle(nav, history).click();
    await nav.updateComplete;
    nav.setAttribute('current', 'second-meeting');
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([history, council]);
    expect(current(nav).map(says)).to.deep.equal(['The Second Meeting of the Council']);
    nav.removeAttribute('current');
    await nav.updateComplete;
    expect([open(nav), current(nav).length]).to.deep.equal([[history], 0]);
  });

  it('may be closed by the visitor', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="secretary-general"></apsco-site-nav>`);
    toggle(nav, welcome).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([]);
  });

  it('is nothing for a page it does not know, with one warning', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="moon"></apsco-site-nav>`);
    expect([names(nav), open(nav), current(nav).length]).to.deep.equal([byDefault, [], 0]);
    nav.requestUpdate();
    await nav.updateComplete;
    expect(takeConsole()).to.deep.equal(['<apsco-site-nav> current="moon" is no page of it']);
  });
});

describe('site-nav, links', () => {
  it('links every section and page after a base, beside the buttons', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav base-url="/about/" current="first-chairman"></apsco-site-nav>`);
    expect(addresses(nav)).to.deep.equal(ids.map((id) => `/about/${id}`));
    expect(parts(nav, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(addresses(nav));
    expect(names(nav)).to.deep.equal(byDefault);
    expect(current(nav).map((link) => link.getAttribute('href'))).to.deep.equal(['/about/first-chairman']);
    expect(toggles(nav).map((each) => each.getAttribute('aria-label'))).to.deep.equal(
      [welcome, history, council, structure, policies].map((name) => `Pages of ${name}`),
    );
    expect(toggles(nav).map(says).join('')).to.equal('');
    for (const each of toggles(nav)) expect(Math.min(at(each).width, at(each).height)).to.be.at.least(24);
    await expect(nav).to.be.accessible();
    toggle(nav, history).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([welcome, history]);
    nav.baseUrl = '#';
    await nav.updateComplete;
    expect(addresses(nav)).to.deep.equal(ids.map((id) => `#${id}`));
    nav.baseUrl = undefined;
    await nav.updateComplete;
    expect(links(nav)).to.have.length(0);
    expect(names(nav)).to.deep.equal(byDefault);
  });

  for (const base of ['javascript:alert(1)//', 'data:text/html,', 'ftp://example.org/', 'http://[']) {
    it(`has none after ${base}, with one warning`, async () => {
      const nav = await show<ApscoSiteNav>(html`<apsco-site-nav base-url=${base}></apsco-site-nav>`);
      expect(links(nav)).to.have.length(0);
      expect(toggles(nav).map(says)).to.deep.equal([welcome, history, council, structure, policies]);
      expect(takeConsole()).to.deep.equal([`<apsco-site-nav> "${base}" is not an address of http(s)`]);
    });
  }

  it('opens them where it is told', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav base-url="/" link-target="_parent"></apsco-site-nav>`);
    const targets = () => [...new Set(links(nav).map(({ target }) => target))];
    expect(targets()).to.deep.equal(['_parent']);
    nav.linkTarget = undefined;
    await nav.updateComplete;
    expect(targets()).to.deep.equal(['_self']);
    nav.setAttribute('link-target', '_moon');
    await nav.updateComplete;
    expect(targets()).to.deep.equal(['_self']);
    expect(takeConsole()).to.deep.equal(['<apsco-site-nav> link-target="_moon" is not one of _self, _blank, _parent, _top']);
  });

  it('tells screen readers of a new window', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav base-url="/" link-target="_blank"></apsco-site-nav>`);
    expect(links(nav).every((link) => link.textContent.includes('Opens in new window'))).to.equal(true);
  });

  it('joins base and path by one slash, so that no other host is meant', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav base-url="/"></apsco-site-nav>`);
    nav.data = given(({ sections: [leaf] }) => (leaf!.href = '/leaf/'));
    await until(() => addresses(nav)[0] === '/leaf/', 'the address');
  });

  it('warns of an unknown page only once the data is there', async () => {
    const data = given(({ sections: [leaf] }) => (leaf!.id = 'fresh'));
    const nav = await fixture<ApscoSiteNav>(html`<apsco-site-nav current="fresh" .data=${data}></apsco-site-nav>`);
    await until(() => current(nav).length === 1, 'the page');
    nav.current = 'stale';
    await nav.updateComplete;
    expect(takeConsole()).to.deep.equal(['<apsco-site-nav> current="stale" is no page of it']);
  });

  it('opens the section of another current page, though the visitor had closed it', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="secretary-general"></apsco-site-nav>`);
    toggle(nav, welcome).click();
    toggle(nav, council).click();
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([council]);
    nav.current = 'first-chairman';
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([welcome, council]);
  });

  it('takes the addresses of the data before those of the base', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    nav.data = given(({ sections: [leaf, branch] }) => {
      leaf!.href = '/leaf';
      branch!.children![0]!.href = 'https://example.org/inner';
    });
    await until(() => names(nav).join() === byGiven.join(), 'the given data');
    expect(addresses(nav)).to.deep.equal(['/leaf', 'https://example.org/inner']);
    nav.baseUrl = 'https://example.com';
    await nav.updateComplete;
    expect(addresses(nav)).to.deep.equal(['https://example.com/leaf', 'https://example.combranch', 'https://example.org/inner']);
  });

  it('shows as text what no link can hold', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    nav.data = given(({ sections: [leaf] }) => (leaf!.href = 'https://['));
    await until(() => names(nav).join() === byGiven.join(), 'the given data');
    expect(links(nav)).to.have.length(0);
    expect(takeConsole()).to.deep.equal(['<apsco-site-nav> "https://[" is not an address of http(s)']);
  });
});

describe('site-nav, width', () => {
  it('puts its sections behind one button in a narrow place', async () => {
    const nav = await inPlace(340, 'en', 'secretary-general');
    expect([menu(nav).checkVisibility(), list(nav).checkVisibility()]).to.deep.equal([true, false]);
    expect([says(menu(nav)), menu(nav).getAttribute('aria-expanded')]).to.deep.equal(['Menu', 'false']);
    expect(menu(nav).getAttribute('aria-controls')).to.equal(list(nav).id);
    await expect(nav).to.be.accessible();
    menu(nav).click();
    await nav.updateComplete;
    expect([list(nav).checkVisibility(), menu(nav).getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    expect(open(nav)).to.deep.equal([welcome]);
    expect(at(list(nav)).top).to.be.at.least(at(menu(nav)).bottom);
    menu(nav).click();
    await nav.updateComplete;
    expect([list(nav).checkVisibility(), menu(nav).getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
  });

  it('shows them at once in a wider one, from 48em in three columns', async () => {
    const nav = await inPlace(500);
    const columns = () => new Set(sections(nav).map((each) => Math.round(at(each).left))).size;
    expect([menu(nav).checkVisibility(), list(nav).checkVisibility(), columns()]).to.deep.equal([false, true, 1]);
    nav.parentElement!.style.inlineSize = '800px';
    expect([menu(nav).checkVisibility(), list(nav).checkVisibility(), columns()]).to.deep.equal([false, true, 3]);
  });

  it('lets the page show them in a narrow place', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('apsco-site-nav::part(list) { display: block } apsco-site-nav::part(menu) { display: none }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const nav = await inPlace(340);
      expect([menu(nav).checkVisibility(), list(nav).checkVisibility()]).to.deep.equal([false, true]);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  for (const lang of ['en', 'mn', 'ur']) {
    it(`has rows of 2.75em that nothing sticks out of, in ${lang}`, async () => {
      const nav = await inPlace(250, lang, 'secretary-general');
      nav.baseUrl = '/';
      menu(nav).click();
      await nav.updateComplete;
      for (const row of root(nav).querySelectorAll('.row')) expect(at(row).height).to.be.at.least(44);
      expect(nav.parentElement!.scrollWidth).to.equal(250);
      for (const each of [...links(nav), ...toggles(nav)].filter((each) => each.checkVisibility())) {
        expect(at(each).left).to.be.at.least(at(nav).left - 0.5);
        expect(at(each).right).to.be.at.most(at(nav).right + 0.5);
        expect(at(each).height).to.be.at.least(24);
      }
    });
  }
});

describe('site-nav, keyboard', () => {
  const focused = (nav: Element) => {
    const place = nav.shadowRoot!.activeElement!;
    return `${place.getAttribute('part')}: ${place.closest('.row') ? rowOf(place) : says(place)}`;
  };

  it('opens by Enter, closes by Escape from a page of it, the focus on its button', async () => {
    const nav = await inPlace(500);
    nav.baseUrl = '#';
    await nav.updateComplete;
    toggle(nav, history).focus();
    await sendKeys({ press: 'Enter' });
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([history]);
    sublist(nav, history).querySelector('a')!.focus();
    await sendKeys({ press: 'Escape' });
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([]);
    expect(focused(nav)).to.equal(`toggle: ${history}`);
  });

  it('keeps an Escape that closed something from a dialog around it, and no other', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav current="initialization"></apsco-site-nav>`);
    const escape = async () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      toggle(nav, history).dispatchEvent(event);
      await nav.updateComplete;
      return event.defaultPrevented;
    };
    expect([await escape(), open(nav), await escape()]).to.deep.equal([true, [], false]);
  });

  it('closes a section by Escape, then the menu, the focus on its button', async () => {
    const nav = await inPlace(340, 'en', 'initialization');
    menu(nav).focus();
    await sendKeys({ press: 'Enter' });
    await nav.updateComplete;
    expect(list(nav).checkVisibility()).to.equal(true);
    toggle(nav, history).focus();
    await sendKeys({ press: 'Escape' });
    await nav.updateComplete;
    expect([open(nav), list(nav).checkVisibility(), focused(nav)]).to.deep.equal([[], true, `toggle: ${history}`]);
    await sendKeys({ press: 'Escape' });
    await nav.updateComplete;
    expect([list(nav).checkVisibility(), focused(nav)]).to.deep.equal([false, 'menu: Menu']);
    await sendKeys({ press: 'Escape' });
    await nav.updateComplete;
    expect([list(nav).checkVisibility(), focused(nav)]).to.deep.equal([false, 'menu: Menu']);
  });

  it('leaves other keys, and what is open beside the focus, alone', async () => {
    const nav = await inPlace(500, 'en', 'secretary-general');
    toggle(nav, welcome).focus();
    await sendKeys({ press: 'ArrowDown' });
    await nav.updateComplete;
    expect(open(nav)).to.deep.equal([welcome]);
    toggle(nav, policies).focus();
    await sendKeys({ press: 'Escape' });
    await nav.updateComplete;
    expect([open(nav), focused(nav)]).to.deep.equal([[welcome], `toggle: ${policies}`]);
  });
});

describe('site-nav, data', () => {
  it('shows what it is given, as text, and the bundled data after it', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    nav.data = given();
    await until(() => names(nav).join() === byGiven.join(), 'the given data');
    expect(root(nav).querySelectorAll('b')).to.have.length(0);
    nav.current = 'inner';
    await nav.updateComplete;
    expect([open(nav), pages(nav, 'Branch')]).to.deep.equal([['Branch'], ['Inner']]);
    nav.current = undefined;
    nav.data = undefined;
    await nav.updateComplete;
    expect(names(nav)).to.deep.equal(byDefault);
  });

  it('keeps what it shows when it is wrong', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav></apsco-site-nav>`);
    nav.data = given();
    await until(() => names(nav).join() === byGiven.join(), 'the given data');
    for (const wrong of [
      {},
      'text',
      given((data) => ((data as { sections: unknown }).sections = {})),
      given(({ sections: [leaf] }) => (leaf!.id = 'No id')),
      given(({ sections: [leaf] }) => (leaf!.href = 'javascript:alert(1)')),
      given(({ sections: [, branch] }) => (branch!.children![0]!.href = '//example.org')),
    ]) {
      nav.data = wrong;
      expect((await errorOf(nav)).code).to.equal('invalid');
      expect([names(nav), links(nav).length, isIn(nav, 'stale')]).to.deep.equal([byGiven, 0, true]);
    }
    expect(takeConsole().every((line) => line.startsWith('<apsco-site-nav> could not load the given data'))).to.equal(true);
  });

  it('is empty where it has no section', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav><b slot="empty">Nothing</b></apsco-site-nav>`);
    expect(isIn(nav, 'empty')).to.equal(false);
    nav.data = given((data) => (data.sections = []));
    await until(() => isIn(nav, 'empty'), 'the state');
    const slot = root(nav).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect([slot.assignedElements().map(says), says(slot)]).to.deep.equal([['Nothing'], 'No results']);
    expect(root(nav).querySelectorAll('nav')).to.have.length(0);
    nav.data = undefined;
    await nav.updateComplete;
    expect([isIn(nav, 'empty'), names(nav)]).to.deep.equal([false, byDefault]);
  });

  it('is fetched', async () => {
    const nav = await fixture<ApscoSiteNav>(html`<apsco-site-nav src="/faults/base/nav${run}/navigation.json"></apsco-site-nav>`);
    const event = (await oneEvent(nav, 'apsco-load')) as unknown as ApscoLoadEvent;
    await nav.updateComplete;
    expect([event.updated, event.applied]).to.deep.equal(['2099-01-01', true]);
    expect(root(nav).querySelector('[part=status] time')?.getAttribute('datetime')).to.equal('2099-01-01');
    expect(names(nav)).to.deep.equal(byDefault);
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['ok', 'invalid'],
  ] as const) {
    it(`stays when the answer is ${fault}`, async () => {
      const nav = await fixture<ApscoSiteNav>(html`<apsco-site-nav src="/faults/${fault}?site-nav"></apsco-site-nav>`);
      expect((await errorOf(nav)).code).to.equal(code);
      expect([names(nav), isIn(nav, 'stale'), isIn(nav, 'ready')]).to.deep.equal([byDefault, true, true]);
      expect(takeConsole()).to.have.length(1);
    });
  }
});

describe('site-nav, languages', () => {
  it('speaks that of its place, and follows it, open as it is', async () => {
    const place = await show<HTMLElement>(html`<div lang="tr"><apsco-site-nav base-url="/"></apsco-site-nav></div>`);
    const nav = place.firstElementChild as ApscoSiteNav;
    expect([names(nav).at(0), names(nav).at(-1)]).to.deep.equal(['APSCO’ya Hoş Geldiniz', 'Bize ulaşın']);
    expect(root(nav).querySelector('nav')?.getAttribute('aria-label')).to.equal('apsco.int bölümleri');
    expect(toggles(nav)[1]!.getAttribute('aria-label')).to.equal('APSCO’nun Tarihçesi bölümünün sayfaları');
    expect(says(menu(nav))).to.equal('Menü');
    toggles(nav)[1]!.click();
    await nav.updateComplete;
    place.lang = 'es';
    await until(() => names(nav)[1] === 'Historia de la APSCO', 'Spanish');
    expect([open(nav), pages(nav, names(nav)[1]!)]).to.deep.equal([['Historia de la APSCO'], ['Etapa inicial de la APSCO']]);
    place.lang = 'en';
    await until(() => names(nav).join() === byDefault.join(), 'English');
  });

  it('marks what it has in English alone', async () => {
    const nav = await show<ApscoSiteNav>(html`<apsco-site-nav lang="tr"></apsco-site-nav>`);
    nav.data = given((data) => data.sections.push({ id: 'twig', names: { en: 'Twig' }, children: [] }));
    await until(() => names(nav).join() === 'Leaf <b>!</b>,Dal,Twig', 'the given data');
    const english = [...root(nav).querySelectorAll('bdi')].map(({ lang, textContent }) => [lang, textContent]);
    expect(english).to.deep.equal([
      ['en', 'Leaf <b>!</b>'],
      ['en', 'Inner'],
      ['en', 'Twig'],
    ]);
  });

  for (const lang of ['fa', 'ur']) {
    it(`runs from right to left in ${lang}`, async () => {
      const nav = await inPlace(500, lang, 'secretary-general');
      const [first] = toggles(nav);
      expect(at(first!.querySelector('span')!).right).to.be.closeTo(at(nav).right, 1);
      expect(at(first!.querySelector('[part=icon]')!).left).to.be.within(at(nav).left, at(nav).left + 10);
      const [mark] = parts(nav, 'current');
      expect(at(mark!).right).to.be.within(at(nav).right - 40, at(nav).right - 10);
      const branch = getComputedStyle(parts(nav, 'sublist')[0]!, '::before');
      expect([branch.right, branch.borderRightStyle, branch.borderLeftStyle]).to.deep.equal(['0px', 'solid', 'none']);
    });
  }
});

if (chromium) {
  describe('site-nav, on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('has everything open, and no buttons', async () => {
      const nav = await inPlace(340);
      await emulateMedia({ media: 'print' });
      expect([list(nav).checkVisibility(), menu(nav).checkVisibility()]).to.deep.equal([true, false]);
      for (const each of parts(nav, 'sublist')) expect(each.checkVisibility()).to.equal(true);
      for (const each of parts(nav, 'icon')) expect(each.checkVisibility()).to.equal(false);
    });
  });
}
