import { expect, html } from '@open-wc/testing';
import '../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';
import { Copy } from '../../src/element/copy.js';
import '../support/console.js';
import { root, show, until } from '../support/page.js';

describe('copies', () => {
  it('are rendered once for all that show the same, and stay while that does', () => {
    let rendered = 0;
    const template = () => {
      rendered += 1;
      return html`<p>Text ${rendered}</p>`;
    };
    const data = {};
    const [one, other] = [new Copy(), new Copy()];
    const first = one.of([data, 'en'], template) as Element;
    const second = other.of([data, 'en'], template) as Element;
    expect([first.outerHTML, rendered]).to.deep.equal([second.outerHTML, 1]);
    expect(first.textContent).to.equal('Text 1');
    expect(first).not.to.equal(second);
    expect(one.of([data, 'en'], template)).to.equal(first);
  });

  it('are made anew where anything they depend on differs', () => {
    const copy = new Copy();
    const shown = [
      ['a', 1],
      ['a', 2],
      ['b', 2],
      [{}, 2],
      [{}, 2],
    ].map((on, index) => (copy.of(on, () => html`<p>${index}</p>`) as Element).textContent);
    expect(shown).to.deep.equal(['0', '1', '2', '3', '4']);
  });

  it('leave the focus on the link it is on', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list lang="en"></apsco-member-list>`);
    await until(() => root(list).querySelector('.flag svg'), 'flags');
    const links = () => [...root(list).querySelectorAll('a')];
    links()[2]!.focus();
    list.lang = 'tr';
    await until(() => root(list).lang === 'tr', 'Turkish');
    await until(() => list.shadowRoot!.activeElement, 'the focus');
    expect(list.shadowRoot!.activeElement).to.equal(links()[2]);
  });
});
