import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { origin } from '../../src/element/origin.js';
import { loadLocale, withLocale } from '../../src/i18n/msg.js';
import { plain } from '../support/page.js';

describe('where facts come from', () => {
  const told = (address?: string, target?: '_blank', locale: 'en' | 'tr' = 'en'): HTMLElement => {
    const place = document.createElement('div');
    const source = { name: 'apsco.int', ...(address !== undefined && { address }) };
    render(
      withLocale(locale, () => origin(locale, '2016-09', source, target)),
      place,
    );
    return place;
  };

  it('is said with the time for which they hold', () => {
    const place = told();
    expect(plain(place.querySelector('[part=as-of]')?.textContent)).to.equal('As of September 2016');
    expect(place.querySelector('time')?.dateTime).to.equal('2016-09');
    expect(plain(place.querySelector('[part=source]')?.textContent)).to.equal('Source: apsco.int');
    expect(place.querySelector('bdi')?.textContent).to.equal('apsco.int');
  });

  it('is a link to an address of https alone', () => {
    const link = (address?: string, target?: '_blank') => {
      const found = told(address, target).querySelector('a');
      return found && [found.href, found.target, found.querySelector('bdi')?.textContent];
    };
    expect(link('https://apsco.example/')).to.deep.equal(['https://apsco.example/', '_self', 'apsco.int']);
    expect(link('https://apsco.example/', '_blank')).to.deep.equal(['https://apsco.example/', '_blank', 'apsco.int']);
    for (const address of [undefined, '', 'http://apsco.example/', 'javascript:https:', 'apsco.example'])
      expect(link(address)).to.equal(null);
  });

  it('is said in the language of the element', async () => {
    await loadLocale('tr');
    expect(plain(told(undefined, undefined, 'tr').textContent)).to.match(/Eylül 2016.*Kaynak: apsco\.int$/);
  });
});
