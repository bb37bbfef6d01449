import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/data/settings.js';
import '../../src/elements/forum/forum.define.js';
import '../../src/elements/member-list/member-list.define.js';
import { loaders } from '../../src/i18n/msg.js';
import { takeConsole } from '../support/console.js';
import { isIn, pause, root, show, shown, until } from '../support/page.js';

const speaks = (element: Element) => root(element).lang;

describe('the language of a page that names none', () => {
  const page = document.documentElement.lang;
  beforeEach(() => {
    document.documentElement.removeAttribute('lang');
  });
  afterEach(() => {
    configure({ lang: undefined });
    document.documentElement.lang = page;
  });

  it('is English', async () => {
    expect(speaks(await show(html`<apsco-forum></apsco-forum>`))).to.equal('en');
  });

  it('is the configured one from the first paint on', async () => {
    configure({ lang: 'tr' });
    const list = await fixture(html`<apsco-member-list>Fallback</apsco-member-list>`);
    const spoken = new Set<string>();
    await until(() => {
      const now = list.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
      if (now) spoken.add(now);
      return now;
    }, 'content');
    expect([...spoken]).to.deep.equal(['tr']);
  });

  it('is configured for elements that are there already, and back', async () => {
    const place = await show<HTMLElement>(html`<div><apsco-forum></apsco-forum><apsco-member-list></apsco-member-list></div>`);
    const ours = [...place.children];
    for (const [lang, locale, direction] of [
      ['fa-IR', 'fa', 'rtl'],
      ['zh_TW', 'zh-Hans', 'ltr'],
      [undefined, 'en', 'ltr'],
    ] as const) {
      configure({ lang });
      await until(() => ours.every((each) => speaks(each) === locale), locale);
      expect(ours.map((each) => root(each).dir)).to.deep.equal([direction, direction]);
    }
  });

  it('is none of the configured one’s business where the page or an element names one', async () => {
    const place = await show<HTMLElement>(
      html`<div>
        <apsco-forum lang="es"></apsco-forum>
        <p lang="th"><apsco-forum></apsco-forum></p>
        <p lang="fr"><apsco-forum></apsco-forum></p>
        <apsco-forum></apsco-forum>
      </div>`,
    );
    const ours = [...place.querySelectorAll('apsco-forum')];
    configure({ lang: 'id' });
    await until(() => speaks(ours[3]!) === 'id', 'Indonesian');
    await Promise.all(ours.map((each) => each.updateComplete));
    expect(ours.map(speaks)).to.deep.equal(['es', 'th', 'en', 'id']);
    document.documentElement.lang = 'mn';
    await until(() => speaks(ours[3]!) === 'mn', 'Mongolian');
    document.documentElement.removeAttribute('lang');
    await until(() => speaks(ours[3]!) === 'id', 'Indonesian again');
    expect(ours.map(speaks)).to.deep.equal(['es', 'th', 'en', 'id']);
  });

  for (const lang of ['', 'de', 'no language at all', '<b>', '☃', null, 7, {}]) {
    it(`is English where ${JSON.stringify(lang)} is configured`, async () => {
      const list = await show(html`<apsco-member-list></apsco-member-list>`);
      configure({ lang: 'ur' });
      await until(() => speaks(list) === 'ur', 'Urdu');
      configure({ lang: lang as string });
      await until(() => speaks(list) === 'en', 'English');
    });
  }

  it('is the last of two, whichever is there first', async () => {
    const original = loaders.bn;
    let go: () => void = () => undefined;
    loaders.bn = () => new Promise((resolve) => (go = () => resolve(original())));
    try {
      const list = await show(html`<apsco-member-list></apsco-member-list>`);
      configure({ lang: 'bn' });
      await pause(20);
      configure({ lang: 'tr' });
      await until(() => speaks(list) === 'tr', 'Turkish');
      go();
      await pause(50);
      expect(speaks(list)).to.equal('tr');
    } finally {
      loaders.bn = original;
    }
  });

  it('is English where the configured one cannot be had', async () => {
    const original = loaders.mn;
    loaders.mn = () => Promise.reject(new Error('no such chunk'));
    try {
      configure({ lang: 'mn' });
      const list = await fixture(html`<apsco-member-list></apsco-member-list>`);
      await shown(list);
      await until(() => isIn(list, 'stale'), 'the failure');
      expect(speaks(list)).to.equal('en');
      expect(takeConsole()).to.deep.equal(['<apsco-member-list> could not load mn']);
    } finally {
      loaders.mn = original;
    }
  });

  it('leaves an element alone that has left the page, till it comes back', async () => {
    const list = await show<Element>(html`<apsco-member-list></apsco-member-list>`);
    const place = list.parentElement!;
    list.remove();
    configure({ lang: 'es' });
    await pause(20);
    expect(speaks(list)).to.equal('en');
    place.append(list);
    await until(() => speaks(list) === 'es', 'Spanish');
  });
});
