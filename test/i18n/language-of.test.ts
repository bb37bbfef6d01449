import { expect, fixture, html } from '@open-wc/testing';
import { languageOf, watchLanguage } from '../../src/i18n/language-of.js';
import { pause } from '../support/page.js';

describe('languageOf', () => {
  it('takes the nearest lang, the element itself first', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="fa">
        <p lang="tr"><b></b><i lang="es"></i></p>
      </div>`,
    );
    expect(languageOf(place.querySelector('b')!)).to.equal('tr');
    expect(languageOf(place.querySelector('i')!)).to.equal('es');
  });

  it('looks through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="th"></div>`);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const deep = document.createElement('b');
    inner.attachShadow({ mode: 'open' }).append(deep);
    expect(languageOf(deep)).to.equal('th');
  });

  it('is empty where nobody says', () => {
    expect(languageOf(document.createElement('b'))).to.equal('');
  });

  it('hears an empty lang as a language nobody knows', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="fa">
        <p lang=""><b></b></p>
      </div>`,
    );
    expect(languageOf(place.querySelector('b')!)).to.equal('');
  });
});

describe('watchLanguage', () => {
  it('hears changes in every root on the way up, and nothing once it has ended', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('b');
    host.attachShadow({ mode: 'open' }).append(inner);
    let heard = 0;
    const stop = watchLanguage(inner, () => (heard += 1));
    inner.lang = 'fa';
    await pause(0);
    host.lang = 'tr';
    await pause(0);
    expect(heard).to.equal(2);
    stop();
    host.lang = 'es';
    await pause(0);
    expect(heard).to.equal(2);
  });

  it('goes on for the others when one of them has ended', async () => {
    const host = await fixture<HTMLElement>(html`<div><b></b><i></i></div>`);
    let heard = 0;
    const stops = [...host.children].map((each) => watchLanguage(each, () => (heard += 1)));
    stops[0]!();
    host.lang = 'fa';
    await pause(0);
    expect(heard).to.equal(1);
    stops[1]!();
  });

  it('makes one observer a root, however many listen', async () => {
    const Original = MutationObserver;
    let made = 0;
    globalThis.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
    };
    try {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const shadow = host.attachShadow({ mode: 'open' });
      const stops = Array.from({ length: 20 }, () => {
        const each = document.createElement('b');
        shadow.append(each);
        return watchLanguage(each, () => undefined);
      });
      for (const stop of stops) stop();
      expect(made).to.equal(2);
    } finally {
      globalThis.MutationObserver = Original;
    }
  });
});
