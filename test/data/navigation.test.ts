import { expect } from '@open-wc/testing';
import type { NavigationData, Section } from '../../src/data/generated/types.js';
import { holds, trailTo } from '../../src/data/navigation.js';

const page = (id: string) => ({ id, names: { en: id } });
const closed: Section = page('closed');
const open: Section = { ...page('open'), children: [page('first'), page('second')] };
const data: NavigationData = {
  updated: '2020-01-01',
  asOf: '2020',
  source: { name: 'test' },
  current: 'welcome',
  trail: [page('home'), page('about'), page('welcome')],
  sections: [closed, open],
};
const way = (id: string) => trailTo(data, id)?.map((each) => each.id);

describe('the way to a page', () => {
  it('ends at a page of the way itself', () => {
    expect(way('home')).to.deep.equal(['home']);
    expect(way('about')).to.deep.equal(['home', 'about']);
    expect(way('welcome')).to.deep.equal(['home', 'about', 'welcome']);
  });

  it('goes on to a section, and through it to its pages', () => {
    expect(way('closed')).to.deep.equal(['home', 'about', 'welcome', 'closed']);
    expect(way('open')).to.deep.equal(['home', 'about', 'welcome', 'open']);
    expect(way('second')).to.deep.equal(['home', 'about', 'welcome', 'open', 'second']);
  });

  it('is none where nobody knows the page', () => {
    expect(way('elsewhere')).to.equal(undefined);
    expect(trailTo({ ...data, trail: [] }, 'home')).to.equal(undefined);
  });
});

describe('a section', () => {
  it('holds itself and its pages', () => {
    expect(['open', 'first', 'second', 'closed', 'home', undefined].map((id) => holds(open, id))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['closed', 'open', undefined].map((id) => holds(closed, id))).to.deep.equal([true, false, false]);
  });
});
