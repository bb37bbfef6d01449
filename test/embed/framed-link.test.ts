import { expect, html } from '@open-wc/testing';
import { links } from '../../src/element/text.js';
import { useFramedLinks } from '../../src/embed/framed-link.js';
import '../../src/elements/member-list/member-list.define.js';
import '../support/console.js';
import { parts, plain, show } from '../support/page.js';

describe('links in a frame', () => {
  const { outward } = links;
  afterEach(() => {
    links.outward = outward;
  });

  it('lead the page around it, and their addresses can be read', async () => {
    useFramedLinks();
    const list = await show(html`<apsco-member-list status="full" link-target="_blank"></apsco-member-list>`);
    const shown = parts(list, 'link') as HTMLAnchorElement[];
    expect(shown).to.not.be.empty;
    for (const link of shown) {
      expect(link.target).to.equal('_top');
      const { host, pathname, search } = new URL(link.href);
      const read = plain(link.nextElementSibling?.textContent);
      expect(read).to.equal(`${host}${pathname}${search}`.replace(/\/$/, ''));
    }
  });

  it('stay what they are elsewhere', async () => {
    const list = await show(html`<apsco-member-list status="full" link-target="_blank"></apsco-member-list>`);
    const [link] = parts(list, 'link') as HTMLAnchorElement[];
    expect([link?.target, link?.nextElementSibling]).to.deep.equal(['_blank', null]);
  });
});
