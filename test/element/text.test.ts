import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { latin, links, linkTargets, spoken, windowNote } from '../../src/element/text.js';
import { loadLocale, withLocale } from '../../src/i18n/msg.js';
import { plain } from '../support/page.js';

function rendered(content: unknown): HTMLElement {
  const place = document.createElement('div');
  render(content, place);
  return place;
}

describe('a text', () => {
  it('is as it is in the language of the element', () => {
    expect(spoken({ text: 'İran', lang: 'tr' }, 'tr')).to.equal('İran');
  });

  it('is marked and isolated in any other', () => {
    const [mark] = rendered(spoken({ text: 'Iran', lang: 'en' }, 'fa')).children;
    expect([mark?.localName, mark?.getAttribute('lang'), mark?.textContent]).to.deep.equal(['bdi', 'en', 'Iran']);
  });

  it('that is Latin runs from left to right', () => {
    const [mark] = rendered(latin('+86 10')).children;
    expect([mark?.localName, mark?.getAttribute('dir'), mark?.textContent]).to.deep.equal(['bdi', 'ltr', '+86 10']);
  });
});

describe('a link out of the page', () => {
  it('opens where it is told, and says when that is a new window', () => {
    for (const target of linkTargets) {
      const link = rendered(links.outward('https://a.example/', target, 'A')).querySelector('a');
      expect([link?.getAttribute('href'), link?.target, link?.rel, link?.getAttribute('part')]).to.deep.equal([
        'https://a.example/',
        target,
        'noopener',
        'link',
      ]);
      expect(plain(link?.textContent)).to.equal(target === '_blank' ? 'A (Opens in new window)' : 'A');
    }
    expect(new Set(linkTargets)).to.deep.equal(new Set(['_self', '_blank', '_parent', '_top']));
    expect(linkTargets[0], 'where nothing is said').to.equal('_self');
  });

  it('says so in the language of the element, to those who do not see it', async () => {
    await loadLocale('tr');
    const note = rendered(withLocale('tr', () => windowNote('_blank'))).querySelector('.hidden');
    expect(plain(note?.textContent)).to.equal('(Yeni pencerede açılır)');
  });
});
