import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading, headingLevel } from '../../src/element/heading.js';
import { hostThatWarns } from '../support/host.js';

describe('the level of a heading', () => {
  it('is what the attribute says, 2 where it says nothing, 0 for none', () => {
    const { host, said } = hostThatWarns();
    expect(['1', '2', '3', '4', '5', '6', 'none', undefined, ''].map((value) => headingLevel(host, value))).to.deep.equal([
      1, 2, 3, 4, 5, 6, 0, 2, 2,
    ]);
    expect(said).to.deep.equal([]);
  });

  it('is 2 where the attribute says anything else, with a warning', () => {
    const { host, said } = hostThatWarns();
    expect(headingLevel(host, '7')).to.equal(2);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^heading-level="7" is not one of /);
  });
});

describe('a heading', () => {
  it('is of its level, none deeper than the sixth, and text at level 0; its name is class and part', () => {
    const place = document.createElement('div');
    for (const [level, tag] of ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6'].entries()) {
      render(heading(level, 'Members', 'title'), place);
      expect(place.children).to.have.length(1);
      const [found] = place.children;
      expect([found?.localName, found?.className, found?.getAttribute('part'), found?.textContent]).to.deep.equal([
        tag,
        'title',
        'title',
        'Members',
      ]);
    }
  });
});
