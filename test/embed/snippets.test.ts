import { expect } from '@open-wc/testing';
import { pathOf, type Placement } from '../../src/embed/address.js';
import { snippets, type SnippetOptions } from '../../src/embed/snippets.js';

const host = 'https://host.example/x/';
const text = 'States & "friends" <of> APSCO';
const options: SnippetOptions = { host, version: '12.3.4', integrity: 'sha384-hash', text, height: 345 };
const placement: Placement = { name: 'member-list', attributes: { status: 'full', filterable: '', heading: `“a” & "b" <c>` } };
const ways = snippets(placement, options);
const address = host + pathOf(placement);
const parsed = (markup: string) => [...new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.children];
const attributesOf = (element: Element | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('a snippet', () => {
  it('is on one line', () => {
    for (const [way, snippet] of Object.entries(ways)) expect(snippet, way).to.match(/^\S.*\S$/);
  });

  it('that is the address is the address', () => {
    expect(ways.address).to.equal(address);
  });

  it('with the loader has its sheet, the tag as it is wanted, and a link where no script runs', () => {
    const [sheet, script, tag, noscript] = parsed(ways.tag);
    expect(attributesOf(sheet)).to.deep.equal({ rel: 'stylesheet', href: `${host}v12/apsco.css` });
    expect(attributesOf(script)).to.deep.equal({ type: 'module', src: `${host}v12/apsco.js` });
    expect([tag?.localName, attributesOf(tag), tag?.textContent]).to.deep.equal(['apsco-member-list', placement.attributes, text]);
    expect(noscript?.innerHTML).to.equal(parsed(ways.link)[0]?.outerHTML);
    expect(ways.loader).to.equal(script?.outerHTML);
  });

  it('without a chunk has one script and the same tag', () => {
    const [, , tag, noscript] = parsed(ways.tag);
    for (const [way, attributes] of [
      [ways.module, { type: 'module', src: `${host}v12/apsco.bundle.js` }],
      [ways.pinned, { src: `${host}v12.3.4/apsco.all.js`, integrity: 'sha384-hash', crossorigin: 'anonymous', 'data-src': `${host}data/` }],
    ] as const) {
      const [script, ...rest] = parsed(way);
      expect(attributesOf(script)).to.deep.equal(attributes);
      expect(rest.map(({ outerHTML }) => outerHTML)).to.deep.equal([tag?.outerHTML, noscript?.outerHTML]);
    }
  });

  it('that is a frame says what is in it, and how high it is', () => {
    const [frame] = parsed(ways.frame);
    expect(attributesOf(frame)).to.deep.equal({ src: address, width: '100%', height: '345', title: text });
    expect(frame?.textContent).to.equal(ways.link);
    expect(attributesOf(parsed(ways.frames)[0])).to.deep.equal({ type: 'module', src: `${host}v12/frame.js` });
  });

  it('that is a placeholder keeps the attributes as data, around a link', () => {
    const [place] = parsed(ways.placeholder);
    expect(attributesOf(place)).to.deep.equal({
      class: 'apsco-embed',
      'data-apsco': 'member-list',
      'data-status': 'full',
      'data-filterable': '',
      'data-heading': placement.attributes.heading,
    });
    expect(place?.innerHTML).to.equal(`<p>${parsed(ways.link)[0]?.outerHTML ?? ''}</p>`);
  });

  it('that is a link leads to the address, in Markdown too', () => {
    const [link] = parsed(ways.link);
    expect([link?.localName, attributesOf(link), link?.textContent]).to.deep.equal(['a', { href: address }, text]);
    expect(ways.markdown).to.equal(`[${text}](${address})`);
  });

  it('leads to another page where none shows the very same', () => {
    const page = { name: 'member-list', attributes: { lang: 'tr' } };
    const others = snippets(placement, { ...options, page });
    expect(others.address).to.equal(`${host}embed/member-list/tr/`);
    expect(attributesOf(parsed(others.tag)[2])).to.deep.equal(placement.attributes);
  });

  it('is a command that a shell takes as it is', () => {
    const command = (attributes: Record<string, string>) => snippets({ name: 'forum', attributes }, options).command;
    expect(command({})).to.equal('npx apsco-elements render apsco-forum');
    expect(command({ filterable: '', status: 'full' })).to.equal('npx apsco-elements render apsco-forum --filterable --status full');
    expect(command({ 'base-url': 'https://a.example/b_c-d,e@f/' })).to.equal(
      'npx apsco-elements render apsco-forum --base-url https://a.example/b_c-d,e@f/',
    );
    expect(command({ heading: '-a' }), 'not an option of its own').to.equal('npx apsco-elements render apsco-forum --heading=-a');
    for (const odd of ['two words', '$HOME', 'a;', ';a', '"a"', 'بله']) {
      expect(command({ heading: odd }), odd).to.equal(`npx apsco-elements render apsco-forum --heading '${odd}'`);
    }
    expect(command({ heading: "it's 'so'" })).to.equal(String.raw`npx apsco-elements render apsco-forum --heading 'it'\''s '\''so'\'''`);
  });
});
