import { expect, fixture, html } from '@open-wc/testing';
import { locales } from '../../src/i18n/locales.js';
import { loaders } from '../../src/i18n/msg.js';
import '../../src/index.js';
import '../support/console.js';
import { parts, pause, root, says, show, shown, until } from '../support/page.js';

const title = (element: Element) => says(parts(element, 'title')[0]);
const titles: Record<string, string> = {
  en: 'Member States',
  'zh-Hans': '成员国',
  bn: 'সদস্য রাষ্ট্রসমূহ',
  fa: 'کشورهای عضو',
  mn: 'Гишүүн улсууд',
  ur: 'رکن ممالک',
  es: 'Estados miembros',
  th: 'รัฐสมาชิก',
  tr: 'Üye Devletler',
  id: 'Negara Anggota',
};

describe('on one page', () => {
  it('a Turkish list stands beside a Persian card beside a Chinese message', async () => {
    const place = await show(html`
      <div>
        <apsco-member-list lang="tr"></apsco-member-list>
        <div lang="fa-IR"><apsco-contact-card></apsco-contact-card></div>
        <apsco-sg-message lang="zh-CN"></apsco-sg-message>
        <apsco-member-list></apsco-member-list>
      </div>
    `);
    const [turkish, card, message, english] = [...place.querySelectorAll('apsco-member-list, apsco-contact-card, apsco-sg-message')] as [
      Element,
      Element,
      Element,
      Element,
    ];
    expect([turkish, card, message, english].map(title)).to.deep.equal(['Üye Devletler', 'تماس با ما', '秘书长致辞', 'Member States']);
    expect([turkish, card, message].map((each) => [root(each).lang, root(each).dir])).to.deep.equal([
      ['tr', 'ltr'],
      ['fa', 'rtl'],
      ['zh-Hans', 'ltr'],
    ]);
    expect([card.getAttribute('lang'), card.getAttribute('dir')], 'the host is not touched').to.deep.equal([null, null]);
    (english as HTMLElement).lang = 'es';
    await until(() => title(english) === 'Estados miembros', 'Spanish');
    expect([turkish, card, message].map(title), 'the others stay').to.deep.equal(['Üye Devletler', 'تماس با ما', '秘书长致辞']);
  });

  it('each of the ten speaks', async () => {
    for (const locale of locales) {
      const list = await show(html`<apsco-member-list lang=${locale}></apsco-member-list>`);
      expect(title(list)).to.equal(titles[locale]);
    }
  });
});

describe('a change of lang', () => {
  it('on an ancestor, and on the page, is followed', async () => {
    const place = await show<HTMLElement>(
      html`<div>
        <p><apsco-member-list></apsco-member-list></p>
      </div>`,
    );
    const list = place.querySelector('apsco-member-list')!;
    place.lang = 'tr';
    await until(() => title(list) === titles.tr, 'the ancestor’s language');
    place.removeAttribute('lang');
    await until(() => title(list) === titles.en, 'the page’s language');
    const page = document.documentElement;
    try {
      page.lang = 'id';
      await until(() => title(list) === titles.id, 'the page’s new language');
    } finally {
      page.lang = 'en';
    }
    await until(() => title(list) === titles.en, 'the page’s old language');
  });

  it('inside the shadow root of another component is followed', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('section');
    const list = document.createElement('apsco-member-list');
    inner.append(list);
    host.attachShadow({ mode: 'open' }).append(inner);
    await shown(list);
    inner.lang = 'fa';
    await until(() => title(list) === titles.fa, 'the inner language');
    inner.removeAttribute('lang');
    host.lang = 'th';
    await until(() => title(list) === titles.th, 'the host’s language');
  });

  it('by a move to another place is followed', async () => {
    const place = await show(
      html`<div>
        <p lang="tr"><apsco-member-list></apsco-member-list></p>
        <p lang="es"></p>
      </div>`,
    );
    const list = place.querySelector('apsco-member-list')!;
    place.querySelector('[lang=es]')!.append(list);
    await until(() => title(list) === titles.es, 'the new place’s language');
  });

  it('to what nobody speaks gives English', async () => {
    const list = await show<HTMLElement>(html`<apsco-member-list lang="tr"></apsco-member-list>`);
    for (const odd of ['nonsense', '', 'x', '☃☃', 'de-CH']) {
      list.lang = 'tr';
      await until(() => title(list) === titles.tr, 'Turkish');
      list.lang = odd;
      await until(() => title(list) === titles.en, `English for "${odd}"`);
    }
  });

  it('ten times quickly ends with the last', async () => {
    const list = await show<HTMLElement>(html`<apsco-member-list></apsco-member-list>`);
    const seen = new Set<string>();
    const watch = setInterval(() => seen.add(title(list)));
    for (const locale of [...locales].reverse().concat('ur')) {
      list.lang = locale;
      await Promise.resolve();
    }
    await until(() => title(list) === titles.ur, 'the last');
    await pause(150);
    clearInterval(watch);
    expect(title(list)).to.equal(titles.ur);
  });

  it('lets the last win though it loads first', async () => {
    const { mn, bn } = loaders;
    loaders.mn = async () => {
      await pause(200);
      return mn();
    };
    try {
      const list = await show<HTMLElement>(html`<apsco-member-list></apsco-member-list>`);
      list.lang = 'mn';
      await pause(20);
      list.lang = 'bn';
      await until(() => title(list) === titles.bn, 'Bengali');
      await pause(300);
      expect(title(list)).to.equal(titles.bn);
    } finally {
      Object.assign(loaders, { mn, bn });
    }
  });
});
