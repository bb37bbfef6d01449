import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { geoNaturalEarth1 } from 'd3-geo';
import type { ApscoErrorEvent, ApscoLoadEvent } from '../../../src/data/events.js';
import type { Member, MembersData } from '../../../src/data/generated/types.js';
import { configure } from '../../../src/data/settings.js';
import '../../../src/elements/member-map/member-map.define.js';
import type { ApscoMemberMap } from '../../../src/elements/member-map/member-map.js';
import { outline as atlantic } from '../../../src/elements/member-map/outline-atlantic.js';
import { outline as pacific } from '../../../src/elements/member-map/outline-pacific.js';
import { HEIGHT, project } from '../../../src/elements/member-map/projection.js';
import { locales } from '../../../src/i18n/locales.js';
import { takeConsole } from '../../support/console.js';
import { isIn, parts, root, says, show, shown, until } from '../../support/page.js';

/** Firefox and WebKit cannot be told to print or to force colours. */
const chromium = 'userAgentData' in navigator;
const run = `run=${Math.random()}`;
const box = (part: Element | null | undefined) => part!.getBoundingClientRect();
const labels = (map: Element) => parts(map, 'label').map(says);
const told = (map: Element) => parts(map, 'marker').map((marker) => marker.getAttribute('aria-label'));
const listIn = (map: Element) => root(map).querySelector('apsco-member-list')!;
const drawn = (map: Element) => parts(map, 'land')[0]?.getAttribute('d');
const toggle = (map: Element) => parts(map, 'toggle')[0] as HTMLButtonElement;
const given = (...members: Member[]): MembersData => ({ updated: '2001-01-01', asOf: '2001', source: { name: 'here' }, members });
const official = ['Bangladesh', 'China', 'Iran', 'Mongolia', 'Pakistan', 'Peru', 'Thailand', 'Türkiye', 'Indonesia', 'Mexico'];

/** The middle of a state's marker, from the corner of the map, in parts of the map's width and height. */
function at(map: Element, name: string): { x: number; y: number } {
  const whole = box(parts(map, 'map')[0]);
  const label = parts(map, 'label').find((each) => says(each) === name);
  const { left, top, width, height } = box(label?.parentElement?.querySelector('circle'));
  return { x: (left + width / 2 - whole.left) / whole.width, y: (top + height / 2 - whole.top) / whole.height };
}

/** The map in a place of some width, with its list ready. */
async function wide(width: number, attributes: Record<string, string> = {}): Promise<ApscoMemberMap> {
  const map = document.createElement('apsco-member-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  await show(html`<div style="inline-size: ${width}px; font-size: 16px">${map}</div>`);
  await shown(listIn(map));
  await until(() => drawn(map), 'the drawing');
  return map;
}

describe('the projection', () => {
  for (const [name, outline] of Object.entries({ pacific, atlantic })) {
    const { meridian, scale, equator } = outline;

    it(`is that of Natural Earth, around the ${name}`, () => {
      const reference = geoNaturalEarth1().rotate([-meridian, 0]).scale(scale).translate([500, equator]);
      for (let latitude = -90; latitude <= 90; latitude += 7.5) {
        for (let longitude = -180; longitude <= 180; longitude += 11) {
          const [x, y] = project(outline, latitude, longitude);
          const [wantedX, wantedY] = reference([longitude, latitude])!;
          expect(x, `x of ${latitude}, ${longitude}`).to.be.closeTo(wantedX, 1e-6);
          expect(y, `y of ${latitude}, ${longitude}`).to.be.closeTo(wantedY, 1e-6);
        }
      }
    });

    it(`fills the width around the ${name}, and no more`, () => {
      const [middle, level] = project(outline, 0, meridian);
      expect([middle, level]).to.deep.equal([500, equator]);
      expect(project(outline, 0, meridian + 179.999)[0]).to.be.closeTo(1000, 0.1);
      expect(project(outline, 0, meridian - 179.999)[0]).to.be.closeTo(0, 0.1);
    });
  }
});

describe('the drawing', () => {
  // First of all maps here, since it is loaded once a page.
  it('has its place before it is there, so that nothing moves', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('apsco-member-map');
    place.append(map);
    // At every change, from the first on: whether it has been drawn by then is the engine's to say.
    const heights = new Set<number>();
    const observer = new MutationObserver(() => {
      for (const part of parts(map, 'map')) heights.add(box(part).height);
    });
    observer.observe(map.shadowRoot!, { subtree: true, childList: true, attributes: true });
    await until(() => drawn(map), 'the drawing');
    await map.updateComplete;
    observer.disconnect();
    const { width, height } = box(parts(map, 'map')[0]);
    expect([...heights]).to.deep.equal([height]);
    expect(height / width).to.be.closeTo(HEIGHT / 1000, 0.005);
    expect(parts(map, 'marker')).to.have.length(10);
  });

  it('stays till another is there, so that nothing moves', async () => {
    const map = await wide(800);
    const { height } = box(map);
    map.center = 'atlantic';
    await map.updateComplete;
    expect(drawn(map), 'not loaded yet').to.equal(pacific.land);
    expect(box(map).height).to.equal(height);
    await until(() => drawn(map) === atlantic.land, 'the other');
    expect(box(map).height).to.equal(height);
  });

  for (const center of ['pacific', 'atlantic']) {
    it(`has land where there is land, around the ${center}`, async () => {
      const map = await wide(800, { center });
      const land = parts(map, 'land')[0] as unknown as SVGPathElement;
      const outline = center === 'pacific' ? pacific : atlantic;
      const isLand = (latitude: number, longitude: number) => {
        const [x, y] = project(outline, latitude, longitude);
        return land.isPointInFill(new DOMPoint(x, y));
      };
      // Either side of a coast, so that a shift of the drawing is seen.
      for (const [place, latitude, land, sea] of [
        ['Portugal', 38.8, -8.5, -10.3],
        ['Brazil', -6, -36.2, -34.4],
        ['Australia', -26, 114.6, 112.6],
        ['Kamchatka', 53, 158, 161],
        ['the Caspian', 42, 55, 50.8],
      ] as const) {
        expect([isLand(latitude, land), isLand(latitude, sea)], place).to.deep.equal([true, false]);
      }
      expect(box(parts(map, 'graticule')[0]).width).to.be.greaterThan(600);
      expect(box(parts(map, 'edge')[0]).width).to.be.greaterThan(600);
      expect(parts(map, 'land')[0]?.closest('[aria-hidden=true]')).to.not.equal(null);
    });
  }

  it('keeps its shape at any width', async () => {
    for (const width of [320, 900]) {
      const map = await wide(width);
      const { width: across, height } = box(parts(map, 'map')[0]);
      expect(across).to.equal(width);
      expect(height / across).to.be.closeTo(HEIGHT / 1000, 0.005);
      const edge = parts(map, 'edge')[0] as unknown as SVGPathElement;
      expect(edge.getBBox().height, 'from top to bottom').to.be.closeTo(HEIGHT, 1);
    }
  });
});

describe('member-map', () => {
  it('marks the ten capitals where they are', async () => {
    const map = await wide(800);
    expect(says(parts(map, 'title')[0])).to.equal('Member States on the map');
    expect(labels(map)).to.deep.equal(official);
    const reference = geoNaturalEarth1().rotate([-150, 0]).scale(pacific.scale).translate([500, pacific.equator]);
    for (const [name, longitude, latitude] of [
      ['Bangladesh', 90.4, 23.7],
      ['China', 116.4, 39.9],
      ['Peru', -77, -12],
      ['Türkiye', 32.9, 39.9],
      ['Mexico', -99.1, 19.4],
    ] as const) {
      const [x, y] = reference([longitude, latitude])!;
      expect(at(map, name).x, name).to.be.closeTo(x / 1000, 0.002);
      expect(at(map, name).y, name).to.be.closeTo(y / HEIGHT, 0.004);
    }
  });

  it('tells screen readers what each marker is', async () => {
    const map = await wide(800);
    const markers = root(map).querySelector('svg[role=list]')!;
    expect(markers.getAttribute('aria-label')).to.equal('Member States on the map');
    expect(markers.querySelectorAll(':scope > [role=listitem] > [role=img][tabindex="0"]')).to.have.length(10);
    expect(told(map)[0]).to.equal('Bangladesh: Full Member State, capital Dhaka');
    expect(told(map).slice(8)).to.deep.equal([
      'Indonesia: Signatory State, capital Jakarta',
      'Mexico: Observer State, capital Mexico City',
    ]);
  });

  it('gives each status its mark, and says which is which', async () => {
    const map = await wide(800);
    const shape = (part: Element | undefined) => part?.querySelector('path')?.getAttribute('d');
    expect(parts(map, 'status-label').map(says)).to.deep.equal(['Full Member State', 'Signatory State', 'Observer State']);
    const [full, signatory, observer] = parts(map, 'status-label').map(shape);
    expect([new Set([full, signatory, observer]).size, observer]).to.deep.equal([3, '']);
    const markers = parts(map, 'marker').map((marker) => shape(marker.querySelector('.mark')!));
    expect(markers).to.deep.equal([...Array.from({ length: 8 }, () => full), signatory, observer]);
  });

  it('takes no position on boundaries, and says so', async () => {
    const map = await wide(800);
    expect(says(parts(map, 'disclaimer')[0])).to.equal('Land outline without borders; the map takes no position on any boundary');
  });

  it('writes names beside their markers, each on its side', async () => {
    const map = await wide(1000);
    const sides = parts(map, 'marker').map((marker) => {
      const [mark, label] = [box(marker.querySelector('.mark')), box(marker.querySelector('[part=label]'))];
      if (label.left >= mark.right) return 'right';
      if (label.right <= mark.left) return 'left';
      const middle = label.top + label.height / 2;
      return middle < mark.top ? 'above' : middle > mark.bottom ? 'below' : 'over';
    });
    expect(sides).to.deep.equal(['below', 'right', 'below', 'above', 'above', 'left', 'right', 'left', 'right', 'left']);
  });

  it('says for which time it holds and where that comes from, once, at any width', async () => {
    for (const width of [320, 1000]) {
      const map = await wide(width);
      const told = [map, listIn(map)].flatMap((each) => [...parts(each, 'as-of'), ...parts(each, 'source')]);
      expect(told.filter((each) => each.checkVisibility()).map(says)).to.deep.equal(['As of 2016', 'Source: apsco.int']);
    }
  });

  it('lets no name stand on another or on a marker, in any language', async () => {
    type Edges = Record<'left' | 'right' | 'top' | 'bottom', number>;
    const meet = (a: Edges, b: Edges) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    for (const center of ['pacific', 'atlantic']) {
      for (const lang of locales) {
        const map = await wide(544, { center, lang });
        const marks = parts(map, 'marker').map((marker) => box(marker.querySelector('.mark')));
        /** From the baseline up: fonts differ in the room they leave around letters. */
        const names = parts(map, 'label').map((label, index) => {
          const { left, right } = box(label);
          const { top, height } = marks[index]!;
          const bottom = top + height / 2 + parseFloat(label.getAttribute('y')!) * 14;
          return { left, right, top: bottom - 10, bottom };
        });
        const met = names.flatMap((name, index) =>
          [...marks, ...names].filter((other) => other !== name && meet(name, other)).map(() => labels(map)[index]),
        );
        expect(met, `${lang}, ${center}`).to.deep.equal([]);
        map.remove();
      }
    }
  });

  it('shows no name where it is narrow, but that of the marker with the focus', async () => {
    const map = await wide(400);
    const visible = () => parts(map, 'label').filter((label) => getComputedStyle(label).visibility === 'visible');
    expect(visible()).to.have.length(0);
    parts(map, 'marker')[3]!.focus();
    expect(visible().map(says)).to.deep.equal(['Mongolia']);
    expect(parts(await wide(800), 'label').every((label) => getComputedStyle(label).visibility === 'visible')).to.equal(true);
  });

  it('lets the keyboard go from marker to marker, with a ring around it', async () => {
    const map = await wide(800);
    const [first, second] = parts(map, 'marker');
    const ring = (marker: Element) => getComputedStyle(marker.querySelector('circle')!).stroke;
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot!.activeElement).to.equal(second);
    expect(ring(second!)).to.not.equal('none');
    expect(ring(first!)).to.equal('none');
    for (const marker of parts(map, 'marker')) expect(box(marker.querySelector('circle')).width).to.be.at.least(23.99);
  });
});

describe('member-map, the list inside', () => {
  const isOpen = (map: Element) => box(parts(map, 'list')[0]).height > 0;

  it('is open where the map is narrow, without a button', async () => {
    const map = await wide(400);
    expect([isOpen(map), box(toggle(map)).height]).to.deep.equal([true, 0]);
    expect(parts(listIn(map), 'name').map(says)).to.deep.equal(official);
    expect(listIn(map).shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
  });

  it('is behind a button where the map is wide', async () => {
    const map = await wide(800);
    expect([isOpen(map), toggle(map).ariaExpanded, says(toggle(map))]).to.deep.equal([false, 'false', 'Member States as a list']);
    expect(root(map).querySelector(`#${toggle(map).getAttribute('aria-controls')}`)).to.equal(parts(map, 'list')[0]);
    const closed = toggle(map).querySelector('path')?.getAttribute('d');
    toggle(map).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(map), 'the list');
    expect(toggle(map).ariaExpanded).to.equal('true');
    expect(toggle(map).querySelector('path')?.getAttribute('d')).to.not.equal(closed);
    expect(map.shadowRoot!.activeElement).to.equal(toggle(map));
    toggle(map).click();
    await map.updateComplete;
    expect([isOpen(map), toggle(map).ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('can be styled by its parts from the page', async () => {
    const map = await wide(400);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('apsco-member-map::part(capital) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    try {
      expect(getComputedStyle(parts(listIn(map), 'capital')[0]!).color).to.equal('rgb(1, 2, 3)');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('opens its links where the map is told', async () => {
    const map = await wide(400, { 'link-target': '_blank' });
    const links = parts(listIn(map), 'link') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(3);
    expect(links.every(({ target, href }) => target === '_blank' && href.startsWith('https:'))).to.equal(true);
  });
});

describe('member-map, attributes', () => {
  it('status chooses what is marked, in the list as well', async () => {
    const map = await wide(400, { status: 'signatory, observer' });
    expect([labels(map), parts(listIn(map), 'name').map(says)]).to.deep.equal([
      ['Indonesia', 'Mexico'],
      ['Indonesia', 'Mexico'],
    ]);
    expect(parts(map, 'status-label').map(says)).to.deep.equal(['Signatory State', 'Observer State']);
    map.removeAttribute('status');
    await map.updateComplete;
    await listIn(map).updateComplete;
    expect([labels(map), parts(listIn(map), 'name').map(says)]).to.deep.equal([official, official]);
  });

  it('status without any state shows the slot "empty" in place of all', async () => {
    const map = await show<ApscoMemberMap>(html`<apsco-member-map status="associate"><b slot="empty">None</b></apsco-member-map>`);
    expect(isIn(map, 'empty')).to.equal(true);
    const slot = root(map).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect([slot.assignedElements()[0]?.textContent, says(slot)]).to.deep.equal(['None', 'No results']);
    expect(['map', 'legend', 'disclaimer', 'toggle', 'list'].flatMap((name) => parts(map, name))).to.have.length(0);
    map.status = 'full';
    await map.updateComplete;
    expect([isIn(map, 'empty'), labels(map).length]).to.deep.equal([false, 8]);
  });

  it('center puts another ocean in the middle', async () => {
    const map = await wide(800);
    expect(at(map, 'Türkiye').x).to.be.below(at(map, 'Peru').x);
    map.center = 'atlantic';
    await until(() => parts(map, 'marker').length && at(map, 'Türkiye').x > at(map, 'Peru').x, 'the other drawing');
    expect(at(map, 'Peru').x).to.be.closeTo(project(atlantic, -12.04, -77.03)[0] / 1000, 0.002);
    expect(parts(map, 'land')[0]?.getAttribute('d')).to.equal(atlantic.land);
  });

  it('fall back with one warning each', async () => {
    const map = await wide(400, { status: 'full honorary', center: 'arctic', 'heading-level': '7', 'link-target': 'top' });
    expect(labels(map)).to.deep.equal(official.slice(0, 8));
    expect(parts(listIn(map), 'name').map(says)).to.deep.equal(official.slice(0, 8));
    expect(parts(map, 'land')[0]?.getAttribute('d')).to.equal(pacific.land);
    expect(parts(map, 'title')[0]?.localName).to.equal('h2');
    expect((parts(listIn(map), 'link')[0] as HTMLAnchorElement).target).to.equal('_self');
    map.requestUpdate();
    await map.updateComplete;
    expect(takeConsole().sort()).to.deep.equal([
      '<apsco-member-map> center="arctic" is not one of pacific, atlantic',
      '<apsco-member-map> heading-level="7" is not one of 2, 1, 3, 4, 5, 6, none',
      '<apsco-member-map> link-target="top" is not one of _self, _blank, _parent, _top',
      '<apsco-member-map> status="full honorary" may hold only full, signatory, associate, observer',
    ]);
  });

  for (const level of ['1', '3', '4', '5', '6']) {
    it(`heading-level is ${level}`, async () => {
      const map = await show(html`<apsco-member-map heading-level=${level}></apsco-member-map>`);
      expect(parts(map, 'title')[0]?.localName).to.equal(`h${level}`);
    });
  }

  it('heading is text, and names the markers too, even with no title to be seen', async () => {
    const map = await show<ApscoMemberMap>(html`<apsco-member-map heading="Our <b>partners</b>"></apsco-member-map>`);
    expect(parts(map, 'title')[0]?.textContent).to.equal('Our <b>partners</b>');
    map.headingLevel = 'none';
    await map.updateComplete;
    expect(parts(map, 'title')).to.have.length(0);
    expect(root(map).querySelector('svg[role=list]')?.getAttribute('aria-label')).to.equal('Our <b>partners</b>');
  });
});

describe('member-map, language', () => {
  it('is the page’s, and follows it, list and all', async () => {
    const map = await wide(400, { lang: 'tr' });
    expect(labels(map)[0]).to.equal('Bangladeş');
    expect(told(map)[0]).to.match(/^Bangladeş.*Tam üye.*Dakka/);
    expect(parts(map, 'status-label').map(says)).to.deep.equal(['Tam üye', 'İmzacı Devlet', 'Gözlemci Devlet']);
    map.lang = 'fa';
    await until(() => labels(map)[0] === 'بنگلادش', 'Persian');
    await until(() => says(parts(listIn(map), 'name')[0]) === 'بنگلادش', 'Persian in the list');
    expect(root(map).dir).to.equal('rtl');
    for (const word of ['بنگلادش', 'عضو اصلی', 'داکا']) expect(told(map)[0]).to.contain(word);
    expect(says(parts(map, 'disclaimer')[0])).to.not.contain('Land');
  });

  it('turns the words round, not the world', async () => {
    const map = await wide(1000, { lang: 'ur' });
    const [english, turned] = [await wide(1000), map].map((each) =>
      parts(each, 'marker').map((marker) => box(marker.querySelector('circle')).left),
    );
    expect(turned).to.deep.equal(english);
    const marker = parts(map, 'marker')[1]!;
    expect(box(marker.querySelector('[part=label]')).left).to.be.at.least(box(marker.querySelector('.mark')).right);
    const [mark, word] = parts(map, 'status-label')[0]!.children;
    expect(box(mark).left).to.be.at.least(box(word).right);
  });

  it('is marked where a name has English alone', async () => {
    const map = await show<ApscoMemberMap>(html`<apsco-member-map lang="es"></apsco-member-map>`);
    map.data = given({ code: 'PE', status: 'full', names: { en: 'Land of the Inca' }, capital: { names: { en: 'Lima' } } });
    await until(() => labels(map).join() === 'Land of the Inca', 'the given data');
    expect(parts(map, 'label')[0]?.getAttribute('lang')).to.equal('en');
  });
});

describe('member-map, data', () => {
  it('marks what has a place, and lists all', async () => {
    const map = await wide(800);
    const capital = { names: { en: 'Somewhere' } };
    map.data = given(
      { code: 'PE', status: 'full', names: { en: 'Moved' }, capital: { ...capital, latitude: 60, longitude: -170, side: 'above' } },
      { code: 'MN', status: 'full', names: { en: 'Known' }, capital },
      { code: 'EG', status: 'patron', names: { en: 'No place' }, capital },
      { code: 'TR', status: 'full', names: { en: 'No capital' } },
      { code: 'WS', status: 'patron', names: { en: 'No longitude' }, capital: { ...capital, latitude: 1 } },
      { code: 'TO', status: 'patron', names: { en: 'No latitude' }, capital: { ...capital, longitude: 1 } },
      { code: 'VU', status: 'patron', names: { en: 'No side' }, capital: { ...capital, latitude: 10, longitude: 20 } },
      { code: 'FJ', status: 'patron', names: { en: 'Zero' }, capital: { ...capital, latitude: 0, longitude: 0, side: 'constructor' } },
    );
    await until(() => labels(map)[0] === 'Moved', 'the given data');
    expect(labels(map)).to.deep.equal(['Moved', 'Known', 'No side', 'Zero']);
    expect(parts(map, 'status-label').map(says)).to.deep.equal(['Full Member State', 'patron']);
    const [x, y] = project(pacific, 60, -170);
    expect(at(map, 'Moved').x).to.be.closeTo(x / 1000, 0.002);
    expect(at(map, 'Moved').y).to.be.closeTo(y / HEIGHT, 0.004);
    expect(at(map, 'Known').x).to.be.closeTo(project(pacific, 47.9, 106.9)[0] / 1000, 0.002);
    expect(at(map, 'Zero').x).to.be.closeTo(project(pacific, 0, 0)[0] / 1000, 0.002);
    const [above, , noSide, unknown] = parts(map, 'label').map((label) => label.getAttribute('text-anchor'));
    expect([above, noSide, unknown]).to.deep.equal(['middle', 'start', 'start']);
    await until(() => parts(listIn(map), 'name').length === 8, 'the list');
    map.data = undefined;
    await map.updateComplete;
    expect(labels(map)).to.deep.equal(official);
    await until(() => parts(listIn(map), 'name').length === 10, 'the list as it was');
  });

  it('without any state is empty', async () => {
    const map = await show<ApscoMemberMap>(html`<apsco-member-map></apsco-member-map>`);
    map.data = given();
    await until(() => isIn(map, 'empty'), 'the state');
    expect(says(root(map).querySelector('slot')!)).to.equal('No results');
  });

  it('is refused where it is wrong, and the old content stays', async () => {
    const map = await wide(400);
    const mars = { code: 'MA', status: 'full', names: { en: 'Mars' }, capital: { names: { en: 'x' }, latitude: 91, longitude: 0 } };
    for (const wrong of [{}, given(mars)]) {
      map.data = wrong;
      const { code } = (await oneEvent(map, 'apsco-error')) as unknown as ApscoErrorEvent;
      await map.updateComplete;
      expect([code, labels(map), isIn(map, 'stale')]).to.deep.equal(['invalid', official, true]);
      expect(parts(listIn(map), 'name').map(says)).to.deep.equal(official);
      expect(takeConsole().join('\n')).to.match(/^<apsco-member-map> could not load the given data: invalid.*$/);
    }
  });

  it('comes from an address, for the list as well, and moves nothing that has not moved', async () => {
    const map = await wide(400);
    const places = () =>
      [...root(map).querySelectorAll('[role=listitem]')].map((item) => [item.getAttribute('x'), item.getAttribute('y')].join());
    const before = places();
    const url = `/faults/base/${run}/members.json`;
    map.src = url;
    const { applied, updated } = (await oneEvent(map, 'apsco-load')) as unknown as ApscoLoadEvent;
    await map.updateComplete;
    expect([applied, updated, labels(map)[0], places()]).to.deep.equal([true, '2099-01-01', 'Bangla Desh', before]);
    await until(() => says(parts(listIn(map), 'name')[0]) === 'Bangla Desh', 'the list');
    expect(await (await fetch(`/faults/count?of=${encodeURIComponent(url)}`)).json(), 'requests').to.equal(1);
    expect(parts(map, 'status')[0]?.querySelector('time')?.dateTime).to.equal('2099-01-01');
    map.removeAttribute('src');
    map.src = undefined;
    await until(() => labels(map)[0] === 'Bangladesh' && says(parts(listIn(map), 'name')[0]) === 'Bangladesh', 'the bundled data');
  });

  it('comes from the site-wide base, told by the map alone', async () => {
    const map = await wide(400);
    configure({ dataBase: `/faults/base/map-${run}/` });
    try {
      await until(() => labels(map)[0] === 'Bangla Desh' && says(parts(listIn(map), 'name')[0]) === 'Bangla Desh', 'the base');
      expect(box(parts(map, 'status')[0]).height).to.be.greaterThan(0);
      expect(parts(listIn(map), 'status').map((line) => box(line).height)).to.deep.equal([0]);
    } finally {
      configure({ dataBase: undefined });
    }
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['script', 'invalid'],
    ['html', 'type'],
  ] as const) {
    it(`stays as it is where the answer is ${fault}, with one warning for map and list`, async () => {
      const map = await fixture<ApscoMemberMap>(html`<apsco-member-map src="/faults/${fault}?map"></apsco-member-map>`);
      const event = (await oneEvent(map, 'apsco-error')) as unknown as ApscoErrorEvent;
      await shown(map);
      await shown(listIn(map));
      expect([event.code, isIn(map, 'stale'), labels(map)]).to.deep.equal([code, true, official]);
      expect(parts(listIn(map), 'name').map(says)).to.deep.equal(official);
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<apsco-member-map> could not load .*\/faults\//);
    });
  }

  it('is loaded once more when it is asked to, and recovers with the list', async () => {
    const map = await fixture<ApscoMemberMap>(html`<apsco-member-map src="/faults/flaky?key=map-${run}"></apsco-member-map>`);
    await oneEvent(map, 'apsco-error');
    await shown(map);
    takeConsole();
    await fetch(`/faults/flaky?key=map-${run}&well`);
    root(map).querySelector<HTMLButtonElement>('.freshness button')!.click();
    await until(() => labels(map)[0] === 'Bangla Desh' && says(parts(listIn(map), 'name')[0]) === 'Bangla Desh', 'the recovery');
    expect(isIn(map, 'stale')).to.equal(false);
  });
});

if (chromium) {
  describe('member-map, on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('has its list open, its names written and no button', async () => {
      for (const width of [400, 800]) {
        const map = await wide(width);
        await emulateMedia({ media: 'print' });
        expect(box(parts(map, 'list')[0]).height).to.be.greaterThan(100);
        expect(box(toggle(map)).height).to.equal(0);
        expect(parts(map, 'label').every((label) => getComputedStyle(label).visibility === 'visible')).to.equal(true);
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  describe('member-map, in forced colours', () => {
    afterEach(() => executeServerCommand('force-colours', false));

    it('draws the land as an outline, and the ring of the focus as the system does', async () => {
      const map = await wide(800);
      const style = (part: Element) => getComputedStyle(part);
      const system = (color: string) => {
        const probe = document.createElement('i');
        probe.style.color = color;
        document.body.append(probe);
        const found = style(probe).color;
        probe.remove();
        return found;
      };
      await executeServerCommand('force-colours', true);
      const [land] = parts(map, 'land');
      await until(() => style(land!).fill === 'none', 'forced colours');
      expect(style(land!).stroke).to.equal(system('CanvasText'));
      const [marker] = parts(map, 'marker');
      marker!.focus();
      expect(style(marker!.querySelector('circle')!).stroke).to.equal(system('Highlight'));
      expect(style(marker!.querySelector('.mark')!).color).to.equal(system('CanvasText'));
    });
  });
}
