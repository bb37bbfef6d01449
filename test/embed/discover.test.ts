import { expect, fixture } from '@open-wc/testing';
import { onPage } from '../../src/data/on-page.js';
import { introduce, lookAfter, scriptOf } from '../../src/embed/discover.js';
import '../support/console.js';
import { pause } from '../support/page.js';

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('apsco-elements'));
});

/** Looks after the page, and notes what is found in a place. */
function lookIn(place: Node) {
  const found: string[] = [];
  const note = (kind: string) => (node: Element) => {
    if (place.contains(node) || node.getRootNode() === place) found.push(`${kind} ${node.id}`);
  };
  return { found, discover: lookAfter(note('placeholder'), ['forum', 'key-facts'], note('tag')) };
}

const add = (place: Node, markup: string): void => {
  const frame = document.createElement('template');
  frame.innerHTML = markup;
  place.appendChild(frame.content);
};

describe('a page that is looked after', () => {
  const everything = `<section>
    <x-forum id="no"></x-forum><apsco-forum-x id="no"></apsco-forum-x><apsco-unknown id="no"></apsco-unknown>
    <apsco-forum id="1"></apsco-forum><b><apsco-key-facts id="2"></apsco-key-facts></b>
    <div data-apsco="forum" id="3"></div><oembed url="x" id="4"></oembed><div data-oembed-url="x" id="5"></div>
    <p><a href="/embed/forum/en/" id="6">Forum</a></p><iframe title="Forum" src="about:blank#/embed/forum/" id="7"></iframe>
    <oembed id="no"></oembed><p><a href="/forum/" id="no">Forum</a></p><iframe title="Other" src="about:blank" id="no"></iframe>
    <blockquote><a href="/embed/forum/en/" id="no">Forum</a></blockquote></section>`;
  const all = ['tag 1', 'tag 2', ...['3', '4', '5', '6', '7'].map((id) => `placeholder ${id}`)];

  it('has found what was there', async () => {
    const place = await fixture<HTMLElement>(`<div>${everything}</div>`);
    expect(lookIn(place).found).to.deep.equal(all);
  });

  it('finds what comes later: in a subtree, by itself, and beside text', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const { found } = lookIn(place);
    add(place, everything);
    await pause(0);
    expect(found.splice(0)).to.deep.equal(all);
    add(place, 'Text<!-- and more --><apsco-forum id="8"></apsco-forum><p data-apsco="forum" id="9"></p>');
    await pause(0);
    expect(found).to.deep.equal(['tag 8', 'placeholder 9']);
  });

  it('does not see into a shadow root until that is handed to it, and then now and later', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const shadow = place.attachShadow({ mode: 'open' });
    add(shadow, everything);
    const { found, discover } = lookIn(shadow);
    expect(found).to.deep.equal([]);
    discover(shadow);
    expect(found.splice(0)).to.deep.equal(all);
    discover(shadow);
    found.length = 0;
    add(shadow, '<apsco-forum id="8"></apsco-forum>');
    await pause(0);
    expect(found, 'once, though handed over twice').to.deep.equal(['tag 8']);
  });

  it('takes an element as a root, and finds it too', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const shadow = place.attachShadow({ mode: 'open' });
    add(shadow, '<apsco-forum id="no"></apsco-forum><div data-apsco="forum" id="1"></div>');
    const { found, discover } = lookIn(shadow);
    const [, root] = shadow.children;
    discover(root);
    add(root!, '<apsco-forum id="2"></apsco-forum>');
    add(shadow, '<apsco-forum id="no"></apsco-forum>');
    await pause(0);
    expect(found).to.deep.equal(['placeholder 1', 'tag 2']);
  });

  it('need not look after tags', async () => {
    const place = await fixture<HTMLElement>(everything);
    let found = 0;
    lookAfter((node) => (found += Number(place.contains(node))));
    expect(found).to.equal(5);
  });
});

describe('a script tag', () => {
  const tag = (attributes: Record<string, string>): HTMLScriptElement => {
    const script = document.createElement('script');
    // Nothing that a browser runs.
    script.type = 'text/plain';
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    return script;
  };

  it('is found by the address of its module', () => {
    const [other, script] = [tag({ src: '/elsewhere/apsco.js' }), tag({ src: '/here/apsco.js?v=1' })];
    document.body.append(other, script);
    try {
      expect(scriptOf(`${location.origin}/here/apsco.js?v=1`)).to.equal(script);
      expect(scriptOf(`${location.origin}/here/apsco.js`)).to.equal(undefined);
    } finally {
      other.remove();
      script.remove();
    }
  });

  it('leaves its settings on the page, where the first wins', () => {
    const page = introduce(tag({ 'data-src': 'https://apsco.example/data/', 'data-lang': 'tr' }));
    expect(page.settings).to.deep.equal({ dataBase: 'https://apsco.example/data', lang: 'tr' });
    expect(introduce(tag({ 'data-src': '/other', 'data-lang': 'fa' }))).to.equal(page);
    expect(onPage()).to.equal(page);
    expect(page.settings.lang).to.equal('tr');
  });

  it('need not be there, nor say anything', () => {
    for (const script of [undefined, null, tag({})]) {
      expect(introduce(script).settings).to.deep.equal({ dataBase: undefined, lang: undefined });
    }
  });

  it('is one of a page: nothing can be seen of it in the names of the page', () => {
    const before = Object.keys(globalThis);
    introduce(tag({ 'data-lang': 'tr' }));
    expect(Object.keys(globalThis)).to.deep.equal(before);
  });
});
