import { expect, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { members } from '../../src/data/datasets/members.js';
import '../../src/elements/member-list/member-list.define.js';
import type { ApscoMemberList } from '../../src/elements/member-list/member-list.js';
import { Copy } from '../../src/element/copy.js';
import '../support/console.js';
import { root, show, until } from '../support/page.js';

const bare = ({ innerHTML }: Element) => innerHTML.replace(/<!--.*?-->/g, '');

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

  it('change in place as far as they differ', () => {
    const copy = new Copy();
    const show = (on: string, template: TemplateResult) => copy.of(['in place', on], () => template) as Element;
    const made = (href: string, lang: string, text: string, rest: unknown) =>
      html`<p><a href=${href} lang=${lang}>${text}</a><b>kept</b><i>${rest}</i></p>`;
    const shown = show('a', made('/a', 'en', 'A', nothing));
    const [link, kept] = shown.children;
    const changed = show('b', made('/b', 'tr', 'B', html`<u>new</u>`));
    expect(changed).to.equal(shown);
    expect([...changed.children].slice(0, 2)).to.deep.equal([link, kept]);
    expect(bare(changed)).to.equal('<a href="/b" lang="tr">B</a><b>kept</b><i><u>new</u></i>');
    expect(bare(show('c', html`<p><a href="/b">B</a></p>`))).to.equal('<a href="/b">B</a>');
  });

  it('are replaced where somebody else has changed them', () => {
    const copy = new Copy();
    const show = (text: string) => copy.of(['replaced', text], () => html`<p><b>${text}</b></p>`) as Element;
    const shown = show('one');
    shown.firstElementChild!.innerHTML = '<font>translated</font>';
    expect(show('two').textContent).to.equal('two');
  });

  it('take each the step that is theirs', () => {
    const copies = [new Copy(), new Copy(), new Copy()];
    const show = (copy: Copy, text: string) => copy.of(['steps', text], () => html`<p>${text}</p>`) as Element;
    for (const copy of copies) show(copy, 'a');
    const shown = copies.map((copy, index) => show(copy, ['b', 'c', 'b'][index]!));
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['b', 'c', 'b']);
    expect(copies.map((copy) => show(copy, 'c').textContent)).to.deep.equal(['c', 'c', 'c']);
  });

  it('have no marks of the renderer in them', () => {
    const shown = new Copy().of(['marks'], () => html`<p>${'a'}${html`<b>${'b'}</b>`}</p>`) as Element;
    expect(shown.innerHTML).to.equal('a<b>b</b>');
  });

  it('never are the original, nor change it', () => {
    const [one, other] = [new Copy(), new Copy()];
    const show = (copy: Copy, text: string) => copy.of(['original', text], () => html`<p>${text}</p>`) as Element;
    show(one, 'a').textContent = 'changed';
    expect(show(other, 'a').textContent).to.equal('a');
    show(other, 'b');
    expect(show(new Copy(), 'a').textContent).to.equal('a');
  });

  it('keep the focus and the nodes of a list through a change of language and of data', async () => {
    const list = await show<ApscoMemberList>(html`<apsco-member-list lang="en"></apsco-member-list>`);
    const links = () => [...root(list).querySelectorAll('a')];
    const link = links()[2]!;
    link.focus();
    await until(() => root(list).querySelector('.flag svg'), 'flags');
    list.lang = 'tr';
    await until(() => root(list).lang === 'tr', 'Turkish');
    expect(root(list).querySelector('[part=name]')!.textContent).to.equal('Bangladeş');
    expect([list.shadowRoot!.activeElement, links()[2]]).to.deep.equal([link, link]);
    const data = structuredClone(members.bundled);
    data.members[0]!.names.tr = 'Başka';
    list.data = data;
    await until(() => root(list).querySelector('[part=name]')!.textContent === 'Başka', 'the data');
    expect(list.shadowRoot!.activeElement).to.equal(link);
  });
});
