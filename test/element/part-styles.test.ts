import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { partStyles } from '../../src/element/part-styles.js';
import '../support/console.js';

describe('styles of a part that comes later', () => {
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

  it('are added once, after what is there', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const own = css`
      :host {
        color: rgb(9, 9, 9);
      }
    `.styleSheet!;
    shadow.adoptedStyleSheets = [own];
    partStyles.add(host, styles[0]);
    partStyles.add(host, ...styles);
    expect([...shadow.adoptedStyleSheets]).to.deep.equal([own, ...styles.map(({ styleSheet }) => styleSheet)]);
    const { color, backgroundColor } = getComputedStyle(host);
    expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('are gone without where nothing can have them: no shadow root, another document', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    partStyles.add(host, ...styles);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const other = frame.contentDocument!.createElement('div');
    const shadow = other.attachShadow({ mode: 'open' });
    partStyles.add(other, ...styles);
    expect(shadow.adoptedStyleSheets).to.have.length(0);
  });
});
