import { expect, html } from '@open-wc/testing';
import '../../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../../src/elements/member-list/member-list.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, plain, says, show } from '../../support/page.js';

const names = (list: Element) => parts(list, 'name').map(says);

describe('member-list, status', () => {
  it('chooses one or several', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list status="signatory"></apsco-member-list>`);
    expect(names(list)).to.deep.equal(['Indonesia']);
    list.setAttribute('status', 'observer, signatory');
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Indonesia', 'Mexico']);
  });

  it('shows the slot "empty" where nobody has it', async () => {
    const list = await show<ApscoMemberList>(
      html`<apsco-member-list status="associate"><b slot="empty">Nobody yet</b></apsco-member-list>`,
    );
    expect(isIn(list, 'empty')).to.equal(true);
    const slot = list.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('Nobody yet');
    expect(plain(slot.textContent)).to.equal('No results');
    list.removeAttribute('status');
    await list.updateComplete;
    expect(isIn(list, 'empty')).to.equal(false);
  });

  it('shows all for a value it does not know, with one warning', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list status="honorary"></apsco-member-list>`);
    expect(names(list)).to.have.length(10);
    list.requestUpdate();
    await list.updateComplete;
    expect(takeConsole()).to.deep.equal(['<apsco-member-list> status="honorary" may hold only full, signatory, associate, observer']);
  });
});

describe('member-list, other attributes', () => {
  it('falls back with one warning naming the tag', async () => {
    const list = await show<ApscoMemberList>(
      html`<apsco-member-list layout="cube" sort="size" heading-level="9" link-target="_new"></apsco-member-list>`,
    );
    expect(names(list)).to.have.length(10);
    expect(parts(list, 'title')[0]?.localName).to.equal('h2');
    expect(takeConsole().sort()).to.deep.equal([
      '<apsco-member-list> heading-level="9" is not one of 2, 1, 3, 4, 5, 6, none',
      '<apsco-member-list> layout="cube" is not one of list, grid, table, inline',
      '<apsco-member-list> link-target="_new" is not one of _self, _blank, _parent, _top',
      '<apsco-member-list> sort="size" is not one of official, name',
    ]);
  });

  it('sorts by name as the language does', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list layout="grid" sort="name" lang="tr"></apsco-member-list>`);
    expect(names(list).slice(0, 4)).to.deep.equal(['Bangladeş', 'Çin', 'Endonezya', 'İran']);
  });

  for (const [level, title, group] of [
    ['1', 'h1', 'h2'],
    ['3', 'h3', 'h4'],
    ['6', 'h6', 'h6'],
  ] as const) {
    it(`stands at heading level ${level}`, async () => {
      const list = await show<ApscoMemberList>(html`<apsco-member-list heading-level=${level}></apsco-member-list>`);
      expect([parts(list, 'title')[0]?.localName, parts(list, 'group-heading')[0]?.localName]).to.deep.equal([title, group]);
    });
  }

  it('has no heading at all at level none', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list heading-level="none"></apsco-member-list>`);
    expect(list.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
    expect(parts(list, 'title')).to.have.length(0);
    expect(parts(list, 'group-heading')).to.have.length(3);
  });

  it('takes a title of its own, as text', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list heading="Our <b>partners</b>"></apsco-member-list>`);
    expect(parts(list, 'title')[0]?.textContent).to.equal('Our <b>partners</b>');
  });

  it('opens links where it is told, and says when that is a new window', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list link-target="_blank"></apsco-member-list>`);
    const links = parts(list, 'link') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(3);
    expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noopener')).to.equal(true);
    expect(plain(links[0]?.textContent)).to.match(/\(Opens in new window\)$/);
  });

  it('is an element whose booleans are false by default', () => {
    const list = document.createElement('apsco-member-list');
    expect([list.filterable, list.noFlags]).to.deep.equal([false, false]);
  });
});
