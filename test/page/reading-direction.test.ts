import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import '../support/console.js';
import { parts, root, show } from '../support/page.js';

/** Where a piece of text is painted. */
function placeOf(element: Element, text: string): DOMRect {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${text}" is not there`);
}

for (const lang of ['fa', 'ur']) {
  describe(`in ${lang}`, () => {
    it('telephone and fax are painted from left to right', async () => {
      for (const layout of ['card', 'line'] as const) {
        const card = await show(html`<apsco-contact-card lang=${lang} layout=${layout}></apsco-contact-card>`);
        for (const end of ['2677', '2286']) {
          const value = parts(card, 'value').find((each) => each.textContent.includes(end))!;
          const places = ['+86', '10', '6370', end].map((group) => placeOf(value, group).left);
          expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
        }
        const address = parts(card, 'value')[3]!;
        expect(placeOf(address, 'Building').left).to.be.lessThan(placeOf(address, '188').left);
      }
    });

    it('rows begin at the right', async () => {
      const list = await show(html`<div dir="ltr" style="inline-size: 600px"><apsco-member-list lang=${lang}></apsco-member-list></div>`);
      const element = list.querySelector('apsco-member-list')!;
      const [row] = parts(element, 'row');
      const at = (part: string) => row!.querySelector(`[part=${part}]`)!.getBoundingClientRect();
      expect(at('flag').left).to.be.greaterThan(at('name').left);
      expect(at('name').left).to.be.greaterThan(at('capital').left);
      expect(getComputedStyle(root(element)).direction).to.equal('rtl');
    });
  });
}

it('an English element keeps its way on a page that runs from right to left', async () => {
  const place = await show(html`<div dir="rtl" lang="ar"><apsco-contact-card lang="en"></apsco-contact-card></div>`);
  const card = place.querySelector('apsco-contact-card')!;
  expect(getComputedStyle(root(card)).direction).to.equal('ltr');
  const [icon] = parts(card, 'icon');
  expect(icon!.getBoundingClientRect().left).to.be.lessThan(parts(card, 'label')[0]!.getBoundingClientRect().left);
});
