import { expect, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import '../support/console.js';
import { parts, root, show, until } from '../support/page.js';

/** Firefox and WebKit cannot be told to print or to force colours. */
const chromium = 'userAgentData' in navigator;

const all = html`<apsco-member-list filterable></apsco-member-list><apsco-contact-card></apsco-contact-card
  ><apsco-sg-message excerpt="1"></apsco-sg-message><apsco-site-nav></apsco-site-nav><apsco-breadcrumb></apsco-breadcrumb
  ><apsco-legal-notice></apsco-legal-notice><apsco-member-badge country="TH"></apsco-member-badge><apsco-member-map></apsco-member-map
  ><apsco-milestones></apsco-milestones><apsco-programmes></apsco-programmes><apsco-forum></apsco-forum
  ><apsco-key-facts></apsco-key-facts>`;

describe('the look', () => {
  it('is the page’s: font, size, colour', async () => {
    const place = await show<HTMLElement>(html`<div style="font: 22px Georgia, serif; color: rgb(120, 10, 10)">${all}</div>`);
    for (const element of place.children) {
      const style = getComputedStyle(root(element));
      expect([style.fontFamily, style.fontSize, style.color]).to.deep.equal(['Georgia, serif', '22px', 'rgb(120, 10, 10)']);
    }
  });

  it('does not depend on the size of the page’s root', async () => {
    const place = await show<HTMLElement>(html`<div style="font-size: 16px; inline-size: 700px">${all}</div>`);
    const heights = () => [...place.children].map((element) => element.getBoundingClientRect().height);
    const before = heights();
    document.documentElement.style.fontSize = '62.5%';
    try {
      expect(heights()).to.deep.equal(before);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('does not take on what a page does to text', async () => {
    const place = await show<HTMLElement>(
      html`<div style="text-transform: uppercase; letter-spacing: 5px; text-align: center; white-space: pre; text-indent: 50px">
        ${all}
      </div>`,
    );
    const style = getComputedStyle(root(place.firstElementChild!));
    expect([style.textTransform, style.letterSpacing, style.textAlign, style.whiteSpace, style.textIndent]).to.deep.equal([
      'none',
      'normal',
      'start',
      'normal',
      '0px',
    ]);
  });

  it('is themed by custom properties and parts', async () => {
    const place = await show<HTMLElement>(
      html`<div style="--apsco-accent: rgb(1, 2, 3); --apsco-leading: 3; font-size: 10px"><apsco-contact-card></apsco-contact-card></div>`,
    );
    const card = place.firstElementChild!;
    const [link] = parts(card, 'link');
    expect(getComputedStyle(link!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root(card)).lineHeight).to.equal('30px');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('apsco-contact-card::part(label) { color: rgb(4, 5, 6) } apsco-contact-card:state(ready) { outline: 3px solid red }');
    document.adoptedStyleSheets.push(sheet);
    try {
      expect(getComputedStyle(parts(card, 'label')[0]!).color).to.equal('rgb(4, 5, 6)');
      expect(getComputedStyle(card).outlineWidth).to.equal('3px');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('has a width of its own in a flex row', async () => {
    const place = await show<HTMLElement>(html`<div style="display: flex; font-size: 16px"><apsco-member-list></apsco-member-list></div>`);
    expect(place.firstElementChild!.getBoundingClientRect().width).to.be.at.least(200);
  });

  it('follows the width it gets, not the window’s', async () => {
    const columns = async (width: number) => {
      const place = await show<HTMLElement>(
        html`<div style="inline-size: ${width}px; font-size: 16px"><apsco-member-list></apsco-member-list></div>`,
      );
      return new Set(
        parts(place.firstElementChild!, 'row')
          .slice(0, 8)
          .map((row) => Math.round(row.getBoundingClientRect().left)),
      ).size;
    };
    expect([await columns(320), await columns(640), await columns(1184)]).to.deep.equal([1, 2, 4]);
  });

  it('has its own title where the page gives an empty one', async () => {
    const place = await show<HTMLElement>(
      html`<div><apsco-forum heading=""></apsco-forum><apsco-contact-card heading=""></apsco-contact-card></div>`,
    );
    const titles = [...place.children].map((each) => parts(each, 'title')[0]?.textContent.trim());
    expect(titles).to.deep.equal(['First Space Agencies Forum', 'Contact us']);
  });

  it('is hidden when the page hides it', async () => {
    const list = await show<HTMLElement>(html`<apsco-member-list hidden></apsco-member-list>`);
    expect(getComputedStyle(list).display).to.equal('none');
  });
});

if (chromium) {
  describe('on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('everything is open, controls are gone, addresses of links are shown', async () => {
      const place = await show<HTMLElement>(html`<div>${all}</div>`);
      await emulateMedia({ media: 'print' });
      const [list, card, message, nav] = [...place.children] as [Element, Element, Element, Element];
      const map = place.querySelector('apsco-member-map')!;
      expect(parts(list, 'toolbar')[0]!.checkVisibility()).to.equal(false);
      expect(parts(card, 'actions')[0]!.checkVisibility()).to.equal(false);
      expect(parts(message, 'toggle')[0]!.checkVisibility()).to.equal(false);
      expect(parts(nav, 'sublist').filter((each) => each.checkVisibility())).to.have.length(5);
      expect([parts(map, 'toggle')[0]!.checkVisibility(), parts(map, 'list')[0]!.checkVisibility()]).to.deep.equal([false, true]);
      const [link] = parts(list, 'link');
      expect(getComputedStyle(link!, '::after').content).to.contain('https://');
      const paragraphs = parts(message, 'paragraph').filter((each) => each.checkVisibility({ contentVisibilityAuto: true }));
      expect(paragraphs).to.have.length(3);
      expect(paragraphs.at(-1)!.getBoundingClientRect().height).to.be.greaterThan(20);
    });
  });

  describe('in forced colours', () => {
    afterEach(() => executeServerCommand('force-colours', false));

    it('marks, icons and links take the system’s, flags keep theirs', async () => {
      const place = await show<HTMLElement>(html`<div>${all}</div>`);
      await until(() => root(place.firstElementChild!).querySelector('.flag svg'), 'flags');
      await executeServerCommand('force-colours', true);
      const system = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = name;
        place.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const [list, card] = [...place.children] as [Element, Element];
      if (!matchMedia('(forced-colors: active)').matches) throw new Error('the browser does not force colours');
      expect(getComputedStyle(parts(list, 'mark')[0]!).color).to.equal(system('CanvasText'));
      expect(getComputedStyle(parts(card, 'link')[0]!).color).to.equal(system('LinkText'));
      expect(getComputedStyle(parts(list, 'flag')[0]!).forcedColorAdjust).to.equal('none');
      const map = place.querySelector('apsco-member-map')!;
      const { fill, stroke } = getComputedStyle(parts(map, 'land')[0]!);
      expect([fill, stroke]).to.deep.equal(['none', system('CanvasText')]);
      const dots = parts(place.querySelector('apsco-milestones')!, 'dot');
      expect(getComputedStyle(dots[0]!).borderTopColor).to.equal(system('CanvasText'));
      expect(dots.filter((dot) => getComputedStyle(dot).backgroundColor === system('CanvasText'))).to.have.length(1);
    });
  });
}
