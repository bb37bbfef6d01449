import { expect } from '@open-wc/testing';
import { members } from '../../src/data/datasets/members.js';
import { pathOf, readAddress } from '../../src/embed/address.js';
import { attributes, tags } from '../../src/embed/tags.js';
import { locales } from '../../src/i18n/locales.js';
import { inEachLanguage, nearest, variants } from '../../src/prerender/variants.js';

const base = 'https://host.example/';

describe('the pages at addresses of their own', () => {
  it('show every element as it is, but for the badge, which is nobody’s without a state', () => {
    const plain = variants.filter((each) => !Object.keys(each.attributes).length).map(({ name }) => name);
    expect(plain.sort()).to.deep.equal(tags.filter((name) => name !== 'member-badge'));
  });

  it('show a badge of every state, in both forms', () => {
    const badges = variants.filter(({ name }) => name === 'member-badge').map((each) => each.attributes);
    expect(badges).to.have.length(2 * members.bundled.members.length);
    for (const { code } of members.bundled.members) {
      const own = badges.filter(({ country }) => country?.toUpperCase() === code);
      expect(own.map(({ variant }) => variant)).to.deep.equal([undefined, 'full']);
      expect(own[0]?.country).to.equal(code.toLowerCase());
    }
  });

  it('are each at one address that reads back as it was meant, of attributes that elements have', () => {
    const paths = variants.flatMap(inEachLanguage).map((each) => {
      expect(readAddress(base + pathOf(each), base)).to.deep.equal(each);
      return pathOf(each);
    });
    expect(new Set(paths).size).to.equal(variants.length * locales.length);
    for (const each of variants) expect(attributes).to.include.members(Object.keys(each.attributes));
  });

  it('are each in ten languages', () => {
    const [first] = variants;
    expect(inEachLanguage(first!).map((each) => each.attributes.lang)).to.deep.equal([...locales]);
    expect(inEachLanguage({ name: 'forum', attributes: { heading: 'x' } })[1]).to.deep.equal({
      name: 'forum',
      attributes: { heading: 'x', lang: locales[1] },
    });
  });
});

describe('the nearest page', () => {
  const near = (name: string, wanted: Record<string, string>) => nearest({ name, attributes: wanted });

  it('is the very same where there is one', () => {
    for (const each of variants) expect(nearest(each)).to.deep.equal(each);
  });

  it('has as many of the attributes as any, and no other', () => {
    expect(near('member-list', { status: 'full', layout: 'grid', heading: 'Ours' }).attributes).to.deep.equal({
      status: 'full',
      layout: 'grid',
    });
    expect(near('member-list', { layout: 'grid', heading: 'Ours' }).attributes).to.deep.equal({ layout: 'grid' });
    expect(near('member-list', { layout: 'odd' }).attributes).to.deep.equal({});
    expect(near('forum', { layout: 'grid' }), 'none of another element').to.deep.equal({ name: 'forum', attributes: {} });
  });

  it('keeps the language, and does not mind the case', () => {
    expect(near('member-list', { status: 'full', lang: 'tr' }).attributes).to.deep.equal({ status: 'full', lang: 'tr' });
    expect(near('member-badge', { country: 'TR', variant: 'full' }).attributes).to.deep.equal({ country: 'tr', variant: 'full' });
    expect(near('member-list', { status: '', lang: '' }).attributes).to.deep.equal({});
  });

  it('is the element as it is for one that has no page', () => {
    expect(near('member-badge', { country: 'XX' })).to.deep.equal({ name: 'member-badge', attributes: {} });
  });
});
