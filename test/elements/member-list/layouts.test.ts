import { expect, html } from '@open-wc/testing';
import '../../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../../src/elements/member-list/member-list.js';
import '../../support/console.js';
import { isIn, parts, plain, root, says, show, until } from '../../support/page.js';

const official = ['Bangladesh', 'China', 'Iran', 'Mongolia', 'Pakistan', 'Peru', 'Thailand', 'Türkiye', 'Indonesia', 'Mexico'];
const names = (list: Element) => parts(list, 'name').map(says);

describe('member-list, layout list', () => {
  it('groups the ten states by status, with counts', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    expect(names(list)).to.deep.equal(official);
    expect(parts(list, 'group-heading').map(says)).to.deep.equal(['Full Member States8', 'Signatory State1', 'Observer State1']);
    expect(parts(list, 'group').map((group) => group.querySelectorAll('li').length)).to.deep.equal([8, 1, 1]);
    expect(isIn(list, 'ready')).to.equal(true);
  });

  it('shows capital and focal agency of the time of the data, linked where a website is known', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    const row = (name: string) => parts(list, 'row').find((each) => says(each.querySelector('[part=name]')!) === name)!;
    const agency = (name: string) => row(name).querySelector('[part=agency]')!;
    expect(says(row('Iran').querySelector('[part=capital]')!)).to.equal('Tehran');
    expect(says(agency('Türkiye'))).to.equal('TÜBİTAK UZAY');
    expect(says(agency('Indonesia'))).to.equal('LAPAN');
    expect(says(agency('Thailand'))).to.equal('Ministry of ICT');
    expect(agency('Iran').querySelector('a')?.href).to.equal('https://isa.ir/');
    expect(agency('China').querySelector('a')).to.equal(null);
    expect(plain(agency('China').textContent), 'for those who cannot see where it stands').to.equal('Focal agency CNSA');
  });

  it('says of what time it is, and where from', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    expect(says(parts(list, 'as-of')[0])).to.equal('As of 2016');
    expect(says(parts(list, 'source')[0])).to.equal('Source: apsco.int');
    expect(root(list).querySelector('time')?.dateTime).to.equal('2016');
  });

  it('draws the flags, out of reach for screen readers, and leaves them out when asked', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    await until(() => root(list).querySelectorAll('.flag svg').length === 10, 'ten flags');
    expect(parts(list, 'flag').every((flag) => flag.getAttribute('aria-hidden') === 'true')).to.equal(true);
    const drawing = root(list).querySelector('.flag svg')!.getBoundingClientRect();
    expect(drawing.width / drawing.height).to.be.closeTo(1.5, 0.05);
    list.noFlags = true;
    await list.updateComplete;
    expect(parts(list, 'flag')).to.have.length(0);
  });

  it('keeps the place of a flag while it loads', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    const before = list.getBoundingClientRect().height;
    await until(() => root(list).querySelector('.flag svg'), 'flags');
    expect(list.getBoundingClientRect().height).to.equal(before);
  });
});

describe('member-list, the other layouts', () => {
  it('grid: a card a state with its status', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list layout="grid"></apsco-member-list>`);
    expect(parts(list, 'card')).to.have.length(10);
    expect(parts(list, 'status-label').map(says)).to.deep.equal([
      ...Array<string>(8).fill('Full Member State'),
      'Signatory State',
      'Observer State',
    ]);
  });

  it('table: a real table with caption and header cells', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list layout="table"></apsco-member-list>`);
    const [table] = parts(list, 'table') as HTMLTableElement[];
    expect(plain(table?.caption?.textContent)).to.equal('Member States');
    expect([...table!.querySelectorAll('thead th')].map((cell) => [says(cell), (cell as HTMLTableCellElement).scope])).to.deep.equal([
      ['Country', 'col'],
      ['Status', 'col'],
      ['Capital', 'col'],
      ['Focal agency', 'col'],
    ]);
    expect([...table!.querySelectorAll('tbody th[scope=row]')].map(says)).to.deep.equal(official);
    expect(says(table!.querySelectorAll('tbody tr')[2])).to.equal('Iran Full Member State Tehran Iranian Space Agency (ISA)');
  });

  it('inline: one sentence a status, joined as the language joins', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list layout="inline"></apsco-member-list>`);
    expect(parts(list, 'group').map(says)).to.deep.equal([
      'Full Member States: Bangladesh, China, Iran, Mongolia, Pakistan, Peru, Thailand and Türkiye.',
      'Signatory State: Indonesia.',
      'Observer State: Mexico.',
    ]);
    expect(parts(list, 'title')).to.have.length(0);
  });

  it('changes from one to another and back', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    for (const [layout, part] of [
      ['grid', 'card'],
      ['table', 'cell'],
      ['list', 'group'],
    ] as const) {
      list.layout = layout;
      await until(() => parts(list, part).length, layout);
      expect(names(list)).to.deep.equal(official);
    }
  });

  for (const layout of ['list', 'grid', 'table', 'inline'] as const) {
    it(`${layout}: fits 320 px and 200 %, and cuts nothing`, async () => {
      for (const lang of ['en', 'fa', 'th', 'mn', 'es']) {
        const place = await show<HTMLElement>(
          html`<div style="inline-size: 320px; font-size: 200%" lang=${lang}>
            <apsco-member-list layout=${layout} filterable></apsco-member-list>
          </div>`,
        );
        const list = place.querySelector('apsco-member-list')!;
        const wide = [...root(list).querySelectorAll('*')].filter(
          (each) => !each.closest('.hidden, thead, svg') && each.getBoundingClientRect().right > list.getBoundingClientRect().right + 1,
        );
        expect(
          wide.map((each) => `${each.localName}.${each.className}`),
          lang,
        ).to.deep.equal([]);
        expect(list.scrollWidth, lang).to.be.at.most(place.clientWidth);
      }
    });
  }
});
