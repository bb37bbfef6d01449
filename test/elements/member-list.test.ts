import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';

describe('member-list', () => {
  it('shows the ten states by status', async () => {
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list></apsco-member-list>`);
    const names = [...list.shadowRoot!.querySelectorAll('[part=name]')].map((name) => name.textContent);
    expect(names).to.deep.equal(['Bangladesh', 'China', 'Iran', 'Mongolia', 'Pakistan', 'Peru', 'Thailand', 'Türkiye', 'Indonesia', 'Mexico']);
  });
});
