import { expect } from '@open-wc/testing';
import {
  compareNames,
  formatDate,
  formatDateRange,
  formatNumber,
  formatYear,
  joinList,
  oneOrOther,
  pluralOf,
} from '../../src/i18n/format.js';
import { locales } from '../../src/i18n/locales.js';
import { weave } from '../../src/i18n/weave.js';
import { plain } from '../support/page.js';

describe('dates', () => {
  it('never group the digits of a year', () => {
    for (const locale of locales) expect(formatDate(locale, '2016'), locale).to.not.match(/[0-9০-৯۰-۹][,.٬\s][0-9০-৯۰-۹]/);
  });

  it('are Gregorian, in the digits of the language', () => {
    expect(formatDate('fa', '2016')).to.contain('۲۰۱۶');
    expect(formatDate('bn', '2016')).to.contain('২০১৬');
    expect(formatDate('th', '2016')).to.contain('2016');
    expect(formatDate('ur', '2016')).to.contain('2016');
  });

  it('are as exact as they are given, whatever the time zone', () => {
    expect(formatDate('en', '2026-11-22')).to.equal('22 November 2026');
    expect(formatDate('en', '2026-11')).to.equal('November 2026');
    expect(formatDate('en', '2026')).to.equal('2026');
  });

  it('are not in English where the browser does not know the language', () => {
    expect(formatDate('mn', '2026-11-22')).to.not.match(/[a-z]/i);
    expect(joinList('mn', ['а', 'б', 'в']).join('')).to.not.match(/[a-z]/i);
  });

  it('are as they are given, and lists have commas, where the browser does not know the language', () => {
    const original = Intl.DateTimeFormat.supportedLocalesOf.bind(Intl.DateTimeFormat);
    Intl.DateTimeFormat.supportedLocalesOf = () => [];
    try {
      expect(formatDate('bn', '2026-11-22')).to.equal('2026-11-22');
      expect(formatDateRange('bn', '2016', '2017')).to.equal('2016 – 2017');
      expect(joinList('bn', ['a', 'b', 'c'])).to.deep.equal(['a', ', ', 'b', ', ', 'c']);
    } finally {
      Intl.DateTimeFormat.supportedLocalesOf = original;
    }
  });

  it('name the era in Thai, where a bare year is of another', () => {
    for (const date of ['2016', '2016-09', '2016-09-05']) expect(formatDate('th', date)).to.contain('ค.ศ.');
    expect(formatDate('en', '2016')).to.equal('2016');
  });

  it('of several days name what they share once, or stand side by side', () => {
    expect(plain(formatDateRange('en', '2016-09-05', '2016-09-08'))).to.match(/^5 ?– ?8 September 2016$/);
    expect(formatDateRange('zh-Hans', '2016-09-05', '2016-09-08')).to.not.contain('/');
    expect(formatDateRange('en', '2009-12', '2010-02')).to.not.match(/\b1\b/);
    expect(formatDateRange('en', '2009', '2010-02-03')).to.equal('2009 – 3 February 2010');
    expect(formatDateRange('en', '2016-09-05', '2016-09-05'), 'a single day').to.equal('5 September 2016');
    expect(formatDateRange('en', '2010-02-03', '2009-01-01')).to.equal('3 February 2010 – 1 January 2009');
  });

  it('of a year alone are digits, with the era where another is usual', () => {
    expect(['en', 'zh-Hans', 'fa', 'bn', 'mn'].map((locale) => formatYear(locale as never, '2008'))).to.deep.equal([
      '2008',
      '2008',
      '۲۰۰۸',
      '২০০৮',
      '2008',
    ]);
    expect(formatYear('th', '2008')).to.match(/\D+ ?2008$/);
  });

  it('are as exact as they are given', () => {
    expect(['2016', '2016-09', '2016-09-05'].map((date) => formatDate('zh-Hans', date))).to.deep.equal([
      '2016年',
      '2016年9月',
      '2016年9月5日',
    ]);
    expect(formatDate('tr', '2016')).to.equal('2016');
  });

  it('give back what is no date', () => {
    for (const odd of ['', 'soon', '2016-99-99', '1-2-3-4-5']) expect(formatDate('en', odd)).to.equal(odd);
  });
});

describe('numbers and plurals', () => {
  it('use the digits of the language', () => {
    expect(formatNumber('fa', 8)).to.equal('۸');
    expect(formatNumber('bn', 8)).to.equal('৮');
    expect(formatNumber('tr', 8)).to.equal('8');
  });

  it('part the thousands, and nothing before them', () => {
    expect([999, 1000, 1001].map((number) => formatNumber('tr', number))).to.deep.equal(['999', '1.000', '1.001']);
    expect([999, 1000].map((number) => formatNumber('en', number))).to.deep.equal(['999', '1,000']);
  });

  it('tell one from other as the browser does, without asking it', () => {
    for (const locale of locales) {
      // Some browsers do not know every language, and would answer for another.
      if (!Intl.PluralRules.supportedLocalesOf(locale).length) continue;
      const rules = new Intl.PluralRules(locale);
      for (let count = 1; count < 1100; count += 1) expect(oneOrOther(locale, count), `${locale} ${count}`).to.equal(rules.select(count));
    }
  });

  it('know one and other', () => {
    expect([pluralOf('en', 1), pluralOf('en', 2), pluralOf('fa', 0), pluralOf('th', 1)]).to.deep.equal(['one', 'other', 'one', 'other']);
  });
});

describe('order and lists', () => {
  it('sort by the rules of the language, not by code', () => {
    const names = ['Tayland', 'Çin', 'İran', 'Bangladeş'];
    expect(names.sort((a, b) => compareNames('tr', a, b))).to.deep.equal(['Bangladeş', 'Çin', 'İran', 'Tayland']);
  });

  it('ask the browser for the rules of a language once', () => {
    const Original = Intl.Collator;
    let made = 0;
    Intl.Collator = class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        super(...args);
        made += 1;
      }
    } as unknown as typeof Original;
    try {
      expect(['c', 'a', 'b'].sort((a, b) => compareNames('id', a, b))).to.deep.equal(['a', 'b', 'c']);
      expect(made).to.equal(1);
    } finally {
      Intl.Collator = Original;
    }
  });

  it('join what is not text, keeping it', () => {
    const a = { a: 1 };
    const b = { b: 2 };
    const joined = joinList('es', [a, b]);
    expect(joined[0]).to.equal(a);
    expect(joined[2]).to.equal(b);
    expect(plain(joined[1] as string)).to.equal('y');
  });
});

describe('weave', () => {
  it('puts parts where the sentence has them', () => {
    const [a, b] = [{}, {}];
    expect(weave((x, y) => `after ${y} comes ${x}.`, a, b)).to.deep.equal(['after ', b, ' comes ', a, '.']);
  });
});
