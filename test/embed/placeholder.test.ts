import { expect, fixture } from '@open-wc/testing';
import { upgrade } from '../../src/embed/placeholder.js';
import '../support/console.js';

const base = 'https://apsco.example/elements/';
const script = `${base}v0/apsco.js`;
const members = `${base}embed/member-list/layout-table/fa/`;

/** What may stand for an element, as `discover.ts` finds it; and any link. */
const placeholders = '[data-apsco],oembed[url],[data-oembed-url],a,iframe';

/** Puts markup on the page and asks for everything in it that may stand for an element, twice. */
async function upgraded(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const nodes = [...place.querySelectorAll<HTMLElement>(placeholders)];
  for (const node of [...nodes, ...nodes]) upgrade(node, script);
  return place;
}

const ours = (place: Element): Element[] => [...place.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('apsco-'));

/** The one element of a place, in words: its tag and its attributes. */
function only(place: Element): string[] {
  const found = ours(place);
  expect(found, 'elements').to.have.length(1);
  return [found[0]!.localName, ...[...found[0]!.attributes].map(({ name, value }) => `${name}=${value}`).sort()];
}

describe('what stands for an element becomes one, once', () => {
  const link = `<a href="${members}">Members</a>`;
  const list = ['apsco-member-list', 'lang=fa', 'layout=table'];
  const forms: Record<string, [markup: string, element: string[]]> = {
    'a line with its hooks, which outdo the address': [
      `<div data-apsco="member-list" data-layout="grid" data-status="full" data-lang="tr"><p>${link}</p></div>`,
      ['apsco-member-list', 'lang=tr', 'layout=grid', 'status=full'],
    ],
    'a line with an attribute that has no value': [
      `<div data-apsco="member-list" data-filterable>Members</div>`,
      ['apsco-member-list', 'filterable='],
    ],
    'a line without hooks but its name': [`<div data-apsco="member-list"><p>${link}</p></div>`, list],
    'a line whose name was stripped too': [`<div data-apsco><p>${link}</p></div>`, list],
    'a line whose name says something else than the address': [
      `<div data-apsco="forum" data-lang="tr"><p>${link}</p></div>`,
      ['apsco-forum', 'lang=tr'],
    ],
    'a link alone in its block': [`<p>${link}</p>`, list],
    'a link alone, with white space, a comment and a line break': [`<p>&nbsp; <!-- here --> ${link}<br></p>`, list],
    'a link alone that is dressed': [`<p><strong><em> ${link}</em></strong></p>`, list],
    'a link alone in an item': [`<ul><li>Other</li><li>${link}</li></ul>`, list],
    'a link alone in a cell': [`<table><tr><td>${link}</td><td>Other</td></tr></table>`, list],
    'what an editor stores of a medium': [`<figure><oembed url="${members}">Members</oembed></figure>`, list],
    'what an editor shows of a medium': [`<figure><div data-oembed-url="${members}"><p>Members</p></div></figure>`, list],
  };
  for (const [form, [markup, element]] of Object.entries(forms)) {
    it(form, async () => {
      const place = await upgraded(markup);
      expect(only(place)).to.deep.equal(element);
      expect(ours(place)[0]!.textContent.trim(), 'its fallback').to.equal('Members');
    });
  }

  it('each link of several', async () => {
    const place = await upgraded(`<p>${link}</p><p><a href="${base}embed/forum/en/">The forum</a></p>`);
    expect(ours(place).map(({ localName }) => localName)).to.deep.equal(['apsco-member-list', 'apsco-forum']);
  });

  it('where the link was: the block and what else is in it stay', async () => {
    const place = await upgraded(`<table><tr><td class="cell"><b>${link}</b></td></tr></table>`);
    const cell = place.querySelector('td.cell')!;
    expect([...cell.children].map(({ localName }) => localName)).to.deep.equal(['apsco-member-list']);
    expect(cell.querySelector('apsco-member-list > b > a')?.getAttribute('href')).to.equal(members);
  });
});

describe('a frame', () => {
  it('is as high as it says where it shows a page of the base, and no other', async () => {
    const here = `${location.origin}/faults/site/placeholder/`;
    const place = await fixture<HTMLElement>(
      `<div>${['embed/forum/en/', 'embed/lost/en/'].map((path) => `<iframe title="Framed" src="${here}${path}?say=[]" height="100"></iframe>`).join('')}</div>`,
    );
    const [shown, other] = [...place.querySelectorAll('iframe')] as [HTMLIFrameElement, HTMLIFrameElement];
    const say = ({ contentWindow: source }: HTMLIFrameElement) =>
      dispatchEvent(new MessageEvent('message', { data: { type: 'apsco-elements:height', value: 300 }, source, origin: location.origin }));
    upgrade(other, `${here}v0/apsco.js`);
    say(other);
    upgrade(shown, `${here}v0/apsco.js`);
    say(shown);
    expect([shown.height, other.height]).to.deep.equal(['300', '100']);
  });
});

describe('stays as it is', () => {
  const link = `<a href="${members}">Members</a>`;
  const same: Record<string, string> = {
    'a link in a sentence': `<p>See ${link} of APSCO.</p>`,
    'a dressed link in a sentence': `<p>See <em>${link}</em> of APSCO.</p>`,
    'a link beside another': `<p>${link} <a href="https://elsewhere.example/">Others</a></p>`,
    'a link with a picture beside it': `<p>${link}<img alt="" /></p>`,
    'a link in a menu': `<nav><ul><li>${link}</li></ul></nav>`,
    'a link in a heading': `<h2>${link}</h2><h6><span>${link}</span></h6>`,
    'a link in a quotation': `<blockquote><p>${link}</p></blockquote>`,
    'a link in a control': `<details><summary>${link}</summary></details><label>${link}</label>`,
    'a link that is being edited': `<div contenteditable="true"><p>${link}</p></div>`,
    'a line that is being edited': `<div contenteditable="true"><div data-apsco="forum"></div></div>`,
    'a medium that is being edited': `<div contenteditable="true"><oembed url="${members}"></oembed><div data-oembed-url="${members}"></div></div>`,
    'a link in a drawing': `<p><svg viewBox="0 0 9 9"><a href="${members}"><text>Members</text></a><a href="/embed/x"></a></svg></p>`,
    'a line with nothing but a link in a drawing': `<div data-apsco><svg viewBox="0 0 9 9"><a href="${members}"></a></svg></div>`,
    'a link to another host': `<p><a href="https://elsewhere.example/embed/member-list/en/">Members</a></p>`,
    'a link to what is no element': `<p><a href="${base}embed/member-lost/en/">Members</a></p>`,
    'a link to what is no attribute': `<p><a href="${base}embed/member-list/onclick-alert/en/">Members</a></p>`,
    'a link to data': `<p><a href="${base}embed/member-list/src-x.json/en/">Members</a></p>`,
    'a link to an address that is none': `<p><a href="${base}embed/member-list/%E0%A4%A/">Members</a></p>`,
    'a link that leads nowhere': `<p><a>Members</a></p>`,
    'a line of an unknown name': `<div data-apsco="member-lost" data-lang="en">Members</div>`,
    'a line of a name that every object has': `<div data-apsco="constructor">Members</div><div data-apsco="__proto__">Members</div>`,
    'a line that says nothing': `<div data-apsco>Members</div>`,
    'a medium of another host': `<oembed url="https://elsewhere.example/embed/forum/en/"></oembed><div data-oembed-url=""></div>`,
    'a frame of another host': `<iframe title="Elsewhere" src="about:blank#/embed/forum/en/"></iframe>`,
  };
  for (const [what, markup] of Object.entries(same)) {
    it(what, async () => {
      const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
      const before = place.innerHTML;
      for (const node of place.querySelectorAll<HTMLElement>(placeholders)) upgrade(node, script);
      expect(place.innerHTML).to.equal(before);
    });
  }

  it('what is in an element already, or holds one', async () => {
    const place = await fixture<HTMLElement>(
      `<div><apsco-forum><p>${link}</p></apsco-forum><div data-apsco="member-list"><apsco-forum></apsco-forum></div></div>`,
    );
    const before = place.innerHTML;
    for (const node of place.querySelectorAll<HTMLElement>('a, [data-apsco]')) upgrade(node, script);
    expect(place.innerHTML).to.equal(before);
  });

  it('what is no longer in the page', () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = link;
    upgrade(paragraph.querySelector('a')!, script);
    expect(ours(paragraph)).to.deep.equal([]);
  });
});

describe('hooks', () => {
  it('set no attribute but those of the library: no code, no style, no source of data', async () => {
    const place = await upgraded(
      `<div data-apsco="contact-card" data-onclick="alert(1)" data-src="/faults/ok" data-data="{}" data-style="color:red"
        data-class="x" data-id="y" data-slot="z" data-constructor="0" data-__proto__="1" data-layout="line">Contact</div>`,
    );
    expect(only(place)).to.deep.equal(['apsco-contact-card', 'layout=line']);
  });

  it('keep words that look like markup as words', async () => {
    const place = await upgraded(`<div data-apsco="forum" data-heading="&lt;img src=x onerror=alert(1)&gt;">Forum</div>`);
    expect(only(place)).to.deep.equal(['apsco-forum', 'heading=<img src=x onerror=alert(1)>']);
    expect(place.querySelector('img')).to.equal(null);
  });
});
