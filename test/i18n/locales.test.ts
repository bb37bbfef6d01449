import { expect } from '@open-wc/testing';
import { directionOf, locales, negotiate } from '../../src/i18n/locales.js';

describe('negotiate', () => {
  const expected: Record<string, string> = {
    en: 'en',
    'en-GB': 'en',
    zh: 'zh-Hans',
    'zh-CN': 'zh-Hans',
    'zh-Hans-SG': 'zh-Hans',
    'zh-TW': 'zh-Hans',
    'es-PE': 'es',
    es_PE: 'es',
    ' TR ': 'tr',
    'fa-AF': 'fa',
    'ur-PK': 'ur',
    'mn-Cyrl-MN': 'mn',
    'th-TH-u-ca-buddhist': 'th',
    de: 'en',
    nonsense: 'en',
    'a-b-c-d': 'en',
    '': 'en',
    '☃': 'en',
    'x-klingon': 'en',
  };
  for (const [tag, locale] of Object.entries(expected)) {
    it(`speaks ${locale} where a page says "${tag}"`, () => {
      expect(negotiate(tag)).to.equal(locale);
    });
  }

  it('keeps each of the ten', () => {
    expect(locales.map(negotiate)).to.deep.equal([...locales]);
  });
});

describe('directionOf', () => {
  it('turns round for Persian and Urdu alone', () => {
    expect(locales.filter((locale) => directionOf(locale) === 'rtl')).to.deep.equal(['fa', 'ur']);
    expect(locales.filter((locale) => directionOf(locale) === 'ltr')).to.have.length(locales.length - 2);
  });
});
