import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ApscoErrorEvent } from '../../src/data/events.js';
import { loaders } from '../../src/i18n/msg.js';
import '../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';
import { takeConsole } from '../support/console.js';
import { isIn, parts, says, shown, until } from '../support/page.js';

describe('a language that cannot be loaded', () => {
  it('leaves the fallback till then, then English, says so, and comes with reload()', async () => {
    const original = loaders.th;
    let refuse: (error: Error) => void = () => undefined;
    loaders.th = () => new Promise((_, reject) => (refuse = reject));
    const list = await fixture<ApscoMemberList>(html`<apsco-member-list lang="th">Fallback</apsco-member-list>`);
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('slot:not([name])'), 'the fallback shows').to.not.equal(null);
    expect(isIn(list, 'ready')).to.equal(false);
    const heard = oneEvent(list, 'apsco-error');
    refuse(new Error('no such chunk'));
    const event = (await heard) as unknown as ApscoErrorEvent;
    await shown(list);
    expect([event.code, says(parts(list, 'title')[0])]).to.deep.equal(['network', 'Member States']);
    expect([isIn(list, 'stale'), isIn(list, 'ready')]).to.deep.equal([true, true]);
    expect(takeConsole()).to.deep.equal(['<apsco-member-list> could not load th']);
    loaders.th = original;
    await list.reload();
    await until(() => says(parts(list, 'title')[0]) === 'รัฐสมาชิก', 'Thai');
    await list.updateComplete;
    expect(isIn(list, 'stale')).to.equal(false);
  });
});
