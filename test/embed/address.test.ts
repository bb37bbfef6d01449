import { expect } from '@open-wc/testing';
import { pathOf, type Placement, readAddress } from '../../src/embed/address.js';
import { attributes, tags } from '../../src/embed/tags.js';
import { locales } from '../../src/i18n/locales.js';
import '../support/console.js';

const base = 'https://apsco.example/elements/';
const read = (path: string): Placement | undefined => readAddress(base + path, base);

describe('an address', () => {
  const fine: Record<string, Placement> = {
    'embed/member-list/': { name: 'member-list', attributes: {} },
    'embed/member-list': { name: 'member-list', attributes: {} },
    'embed/member-list/en/': { name: 'member-list', attributes: { lang: 'en' } },
    'embed/member-list/status-full/tr/': { name: 'member-list', attributes: { status: 'full', lang: 'tr' } },
    'embed/member-list/filterable/layout-table': { name: 'member-list', attributes: { filterable: '', layout: 'table' } },
    'embed/contact-card/fields-telephone.email/id/': { name: 'contact-card', attributes: { fields: 'telephone email', lang: 'id' } },
    'embed/forum//heading-level-3///es': { name: 'forum', attributes: { 'heading-level': '3', lang: 'es' } },
  };
  for (const [path, placement] of Object.entries(fine)) {
    it(`is read: ${path}`, () => {
      expect(read(path)).to.deep.equal(placement);
    });
  }

  it('means the longest attribute that fits', () => {
    expect(read('embed/forum/heading-level-none/')?.attributes).to.deep.equal({ 'heading-level': 'none' });
    expect(read('embed/forum/heading-levels/')?.attributes).to.deep.equal({ heading: 'levels' });
    expect(read('embed/forum/heading-On.the.level/')?.attributes).to.deep.equal({ heading: 'On the level' });
  });

  it('is read whatever the case of its language, and however it is encoded', () => {
    expect(read('embed/forum/zh-hans/')?.attributes).to.deep.equal({ lang: 'zh-Hans' });
    expect(read('embed/forum/TR')?.attributes).to.deep.equal({ lang: 'tr' });
    expect(read('embed/forum/heading-%DB%8C%DA%A9%20%D8%AF%D9%88/')?.attributes).to.deep.equal({ heading: 'یک دو' });
    expect(read('embed/member%2Dlist/%74r/')).to.deep.equal({ name: 'member-list', attributes: { lang: 'tr' } });
  });

  it('is read without its query and its hash', () => {
    for (const rest of ['?utm_source=letter', '#top', '?a=/embed/forum/#?secret=x/y', '?', '#']) {
      expect(read(`embed/forum/fa/${rest}`), rest).to.deep.equal({ name: 'forum', attributes: { lang: 'fa' } });
    }
  });

  it('can name every tag, every attribute and every language', () => {
    for (const name of tags) expect(read(`embed/${name}/`)?.name).to.equal(name);
    for (const name of attributes) expect(read(`embed/forum/${name}-7/`)?.attributes, name).to.deep.equal({ [name]: '7' });
    for (const locale of locales) expect(read(`embed/forum/${locale}/`)?.attributes.lang).to.equal(locale);
  });

  for (const path of [
    'embed/',
    'embed',
    'embed/member-lost/en/',
    'embed/Member-List/en/',
    'embed/apsco-member-list/en/',
    'embed/constructor/',
    'embed/__proto__/',
    'embed/toString/en/',
    'embed/forum/constructor/',
    'embed/forum/__proto__-x/en/',
    'embed/forum/hasOwnProperty-en/',
    'embed/forum/de/',
    'embed/forum/statuses-full/en/',
    'embed/forum/onclick-alert(1)/en/',
    'embed/forum/style-color:red/en/',
    'embed/forum/src-https:%2F%2Felsewhere.example/en/',
    'embed/forum/src/en/',
    'embed/forum/data-x/en/',
    'embed/forum/lang-en/',
    'embed/forum/id-x/en/',
    'embed/forum/%/',
    'embed/forum/heading-%E0%A4%A/',
    'embed/%C0%80/en/',
    'embed?/forum/en/',
    'data/members.json',
    '',
  ]) {
    it(`is none: ${path || 'the base itself'}`, () => {
      expect(read(path)).to.equal(undefined);
    });
  }

  it('is none under any other base', () => {
    for (const address of [
      'https://apsco.example/embed/forum/en/',
      'https://apsco.example/elements/v0/embed/forum/en/',
      'https://apsco.example/elementsembed/forum/en/',
      'http://apsco.example/elements/embed/forum/en/',
      'https://elsewhere.example/?https://apsco.example/elements/embed/forum/en/',
      'embed/forum/en/',
      'javascript:alert(1)//embed/forum/en/',
      '',
    ]) {
      expect(readAddress(address, base), address).to.equal(undefined);
    }
  });
});

describe('the path of an element', () => {
  const placements: Placement[] = [
    { name: 'forum', attributes: { lang: 'en' } },
    { name: 'member-list', attributes: { status: 'full signatory', filterable: '', 'heading-level': 'none', lang: 'zh-Hans' } },
    { name: 'member-badge', attributes: { country: 'TH', variant: 'full', lang: 'th' } },
    { name: 'forum', attributes: { heading: 'ما و شما؟ 100 % #1 & “so” on', lang: 'fa' } },
    { name: 'forum', attributes: { heading: 'Space + time v. 2.0', lang: 'en' } },
    { name: 'site-nav', attributes: { 'base-url': 'https://elsewhere.example/a/?b=c#d', current: 'contact', lang: 'es' } },
    { name: 'member-badge', attributes: { country: 'PE', href: '/members/peru/', lang: 'es' } },
  ];
  for (const placement of placements) {
    it(`says the same when it is read: ${Object.values(placement.attributes).join(', ')}`, () => {
      expect(read(pathOf(placement))).to.deep.equal(placement);
      expect(readAddress(new URL(pathOf(placement), base).href, base), 'as a browser writes it').to.deep.equal(placement);
    });
  }

  it('ends in English where nothing is said of a language', () => {
    expect(read(pathOf({ name: 'forum', attributes: {} }))?.attributes.lang).to.equal('en');
  });
});
