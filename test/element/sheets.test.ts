import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { styling } from '../../src/element/sheets.js';
import '../support/console.js';

describe('style sheets', () => {
  const styles = [
    css`
      :host {
        color: rgb(1, 2, 3);
      }
    `,
    css`
      :host {
        background-color: rgb(4, 5, 6);
      }
    `,
  ] as const;

  /** A host in a document, and what its root adopts. */
  function hostIn(place: Document) {
    const host = place.body.appendChild(place.createElement('div'));
    const { adoptedStyleSheets } = host.attachShadow({ mode: 'open' });
    return { host, adopted: () => [...adoptedStyleSheets] };
  }

  it('are added once, after what is there', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const own = css`
      :host {
        color: rgb(9, 9, 9);
      }
    `.styleSheet!;
    shadow.adoptedStyleSheets = [own];
    styling.add(host, [styles[0]]);
    styling.add(host, styles);
    expect(shadow.adoptedStyleSheets).to.have.length(3);
    expect(shadow.adoptedStyleSheets[0]).to.equal(own);
    const { color, backgroundColor } = getComputedStyle(host);
    expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('are shared by all elements of a document, and by none of another', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const place = frame.contentDocument!;
    const all = [document, document, place, place].map(hostIn);
    for (const { host } of all) styling.add(host, styles);
    const [a, b, c, d] = all.map(({ adopted }) => adopted());
    expect([a, c]).to.deep.equal([b, d]);
    expect(a!.concat(c!)).to.have.length(4);
    expect(new Set(a!.concat(c!)).size).to.equal(4);
    expect(frame.contentWindow!.getComputedStyle(all[2]!.host).color).to.equal('rgb(1, 2, 3)');
    for (const { host } of all) host.remove();
  });

  it('are gone without where nothing can have them: no shadow root, a document without a window', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    styling.add(host, styles);
    const other = hostIn(document.implementation.createHTMLDocument());
    styling.add(other.host, styles);
    expect(other.adopted()).to.deep.equal([]);
  });
});
