import { expect } from '@open-wc/testing';
import type { Member, StatusesData } from '../../src/data/generated/types.js';
import { agencyAt, groupMembers, sortMembers, statusIds, statusOf } from '../../src/data/members.js';
import { directionOfTag, textOf } from '../../src/data/text-of.js';

const member = (code: string, status: string, en: string, more: Partial<Member> = {}): Member => ({ code, status, names: { en }, ...more });
const statuses: StatusesData = {
  updated: '2020-01-01',
  source: { name: 'test' },
  statuses: [
    { id: 'full', mark: 'disc', names: { en: { one: 'Full', other: 'Fulls' } } },
    { id: 'observer', mark: 'ring', names: { en: { other: 'Observer' } } },
  ],
};

describe('agencyAt', () => {
  const agencies = [{ names: { en: 'First' } }, { names: { en: 'Second' }, from: '2018-12-13' }, { names: { en: 'Undated' } }];
  it('is the last that had begun; the first needs no beginning, an undated successor never counts', () => {
    const state = member('TR', 'full', 'Türkiye', { agencies });
    expect(agencyAt(state, '2016')?.names.en).to.equal('First');
    expect(agencyAt(state, '2018-12-12')?.names.en).to.equal('First');
    expect(agencyAt(state, '2018-12-13'), 'on its first day').to.equal(agencies[1]);
    expect(agencyAt(state, '2019')?.names.en).to.equal('Second');
    expect(agencyAt(member('XX', 'full', 'X'), '2016')).to.equal(undefined);
  });
});

describe('groups and order', () => {
  const members = [member('B', 'new', 'Beta'), member('A', 'observer', 'Alpha'), member('C', 'full', 'Gamma')];

  it('puts statuses in their own order, unknown ones last, and leaves empty ones out', () => {
    expect(groupMembers(members, statuses).map(({ status }) => status.id)).to.deep.equal(['full', 'observer', 'new']);
    expect(groupMembers(members.slice(0, 1), statuses).map(({ status }) => status.id)).to.deep.equal(['new']);
    expect(statusIds(members, statuses)).to.deep.equal(['full', 'observer', 'new']);
  });

  it('gives a status that it knows as the data has it', () => {
    for (const status of statuses.statuses) expect(statusOf(statuses, status.id)).to.equal(status);
    expect(groupMembers(members, statuses)[0]?.status).to.equal(statuses.statuses[0]);
  });

  it('calls a status it does not know by its id, and marks it with a ring', () => {
    expect(statusOf(statuses, 'new')).to.deep.equal({ id: 'new', mark: 'ring', names: { en: { other: 'new' } } });
  });

  it('sorts by name without touching what it was given', () => {
    expect(sortMembers(members, 'name', 'en').map(({ code }) => code)).to.deep.equal(['A', 'B', 'C']);
    expect(sortMembers(members, 'official', 'en').map(({ code }) => code)).to.deep.equal(['B', 'A', 'C']);
    expect(members[0]?.code).to.equal('B');
  });
});

describe('textOf', () => {
  it('falls back to English and says so', () => {
    expect(textOf({ en: 'Iran', fa: 'ایران' }, 'fa')).to.deep.equal({ text: 'ایران', lang: 'fa' });
    expect(textOf({ en: 'Iran' }, 'fa')).to.deep.equal({ text: 'Iran', lang: 'en' });
  });
});

describe('the direction of a language', () => {
  it('is its own where it is one of the ten, however it is written', () => {
    expect(['fa-IR', 'ur', 'en', 'EN-gb', 'tr', 'zh-CN'].map(directionOfTag)).to.deep.equal(['rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('is for the text to say where it is another, even one that ends or begins like English', () => {
    expect(['ar', 'de', 'den', 'enm', ''].map(directionOfTag)).to.deep.equal(['auto', 'auto', 'auto', 'auto', 'auto']);
  });
});
