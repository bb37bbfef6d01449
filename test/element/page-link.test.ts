import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { pageLink } from '../../src/element/page-link.js';
import type { LinkTarget } from '../../src/element/text.js';
import type { Locale } from '../../src/i18n/locales.js';
import { plain } from '../support/page.js';

describe('the name of a page', () => {
  const page = { id: 'contact', names: { en: 'Contact', tr: 'İletişim' } };
  const shown = (address?: string, current = false, target: LinkTarget = '_self', locale: Locale = 'en'): HTMLElement => {
    const place = document.createElement('div');
    render(pageLink(locale, page, address, current, target), place);
    return place;
  };

  it('is text where it has no address', () => {
    const [text] = shown().children;
    expect([text?.localName, text?.hasAttribute('part'), text?.textContent]).to.deep.equal(['span', false, 'Contact']);
  });

  it('is a link where it has one, and opens where it is told', () => {
    const [link] = shown('/contact').children;
    expect([link?.localName, link?.getAttribute('href'), link?.getAttribute('target')]).to.deep.equal(['a', '/contact', '_self']);
    expect([link?.getAttribute('part'), plain(link?.textContent)]).to.deep.equal(['link', 'Contact']);
    expect(plain(shown('/contact', false, '_blank').textContent)).to.equal('Contact (Opens in new window)');
  });

  it('is marked once where it is the current one: the link, or else the text', () => {
    const marks = (place: HTMLElement) =>
      [...place.querySelectorAll('[aria-current]')].map((each) => [each.localName, each.getAttribute('aria-current')]);
    expect([marks(shown()), marks(shown('/contact'))]).to.deep.equal([[], []]);
    expect(marks(shown(undefined, true))).to.deep.equal([['span', 'page']]);
    expect(marks(shown('/contact', true))).to.deep.equal([['a', 'page']]);
    for (const place of [shown(undefined, true), shown('/contact', true)]) {
      expect(place.querySelector('[part=current]')?.className).to.equal('current');
    }
  });

  it('is in the language of the element, or is marked with its own', () => {
    expect(shown(undefined, false, '_self', 'tr').textContent).to.equal('İletişim');
    expect(shown(undefined, false, '_self', 'fa').querySelector('[lang=en]')?.textContent).to.equal('Contact');
  });
});
