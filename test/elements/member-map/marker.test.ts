import { expect, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { statuses } from '../../../src/data/datasets/statuses.js';
import type { Member } from '../../../src/data/generated/types.js';
import { marker } from '../../../src/elements/member-map/marker.js';
import { outline as pacific } from '../../../src/elements/member-map/outline-pacific.js';
import { HEIGHT, type Place, project, WIDTH } from '../../../src/elements/member-map/projection.js';
import { loadLocale, withLocale } from '../../../src/i18n/msg.js';
import '../../support/console.js';

const EM = 20;
type Capital = NonNullable<Member['capital']>;
const somewhere: Capital = { names: { en: 'Town', tr: 'Şehir' } };
const state = (capital: Capital | undefined, status = 'full'): Member => ({
  code: 'XX',
  status,
  names: { en: 'State', tr: 'Devlet' },
  ...(capital && { capital }),
});

/** A marker as it stands on a map; undefined where there is none. */
async function shown(member: Member, known?: Place, locale: 'en' | 'fa' | 'tr' = 'en'): Promise<Element | undefined> {
  const found = withLocale(locale, () => marker(locale, member, statuses.bundled, pacific, known));
  if (found === nothing) return undefined;
  const map = await fixture(html`<svg width=${WIDTH} height=${HEIGHT} font-size=${EM}>${found}</svg>`);
  return map.firstElementChild ?? undefined;
}

describe('a marker', () => {
  it('stands where the data has the capital, else where it is known to be', async () => {
    const known: Place = [47.9, 106.9, 'left'];
    const cases: [Capital, Place | undefined, [number, number]][] = [
      [{ ...somewhere, latitude: 10, longitude: 20 }, undefined, [10, 20]],
      [{ ...somewhere, latitude: 0, longitude: 0 }, known, [0, 0]],
      [somewhere, known, [47.9, 106.9]],
      [{ ...somewhere, latitude: 10 }, known, [10, 106.9]],
    ];
    for (const [capital, place, [latitude, longitude]] of cases) {
      const found = await shown(state(capital), place);
      const [x, y] = project(pacific, latitude, longitude);
      expect(parseFloat(found?.getAttribute('x') ?? '')).to.be.closeTo((100 * x) / WIDTH, 0.001);
      expect(parseFloat(found?.getAttribute('y') ?? '')).to.be.closeTo((100 * y) / HEIGHT, 0.001);
    }
  });

  it('is none without a capital, or where nobody knows the place', async () => {
    expect(await shown(state(undefined), [1, 2, 'left'])).to.equal(undefined);
    for (const capital of [somewhere, { ...somewhere, latitude: 1 }, { ...somewhere, longitude: 1 }]) {
      expect(await shown(state(capital))).to.equal(undefined);
    }
  });

  it('has its name beside it, on the side that the data names, else the known one, else to the right', async () => {
    const side = async (own: string | undefined, known: string | undefined): Promise<string> => {
      const capital = { ...somewhere, latitude: 0, longitude: 150, ...(own !== undefined && { side: own as 'left' }) };
      const found = await shown(state(capital), known === undefined ? undefined : [0, 0, known]);
      const [mark, label] = ['.mark', '.label'].map((each) => found!.querySelector(each)!.getBoundingClientRect()) as [DOMRect, DOMRect];
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const level = Math.abs(middle(label) - middle(mark)) < EM / 5;
      if (level && label.left > mark.right) return 'right';
      if (level && label.right < mark.left) return 'left';
      const over = label.left < mark.left && label.right > mark.right;
      if (over && label.bottom < mark.top) return 'above';
      // The box of a text begins well above its letters.
      return over && middle(label) > mark.bottom ? 'below' : 'on it';
    };
    for (const each of ['left', 'right', 'above', 'below']) expect(await side(each, 'constructor'), each).to.equal(each);
    expect(await side(undefined, 'above')).to.equal('above');
    expect(await side('left', 'above')).to.equal('left');
    expect(await side(undefined, undefined)).to.equal('right');
    expect(await side(undefined, 'constructor')).to.equal('right');
  });

  it('tells who it is, and by its mark what kind of member', async () => {
    const capital = { ...somewhere, latitude: 0, longitude: 0 };
    const found = await shown(state(capital));
    expect(found?.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('State: Full Member State, capital Town');
    expect(found?.querySelector('.label')?.textContent).to.equal('State');
    const fill = async (status: string) => (await shown(state(capital, status)))?.querySelector('.fill')?.getAttribute('d');
    const fills = await Promise.all(['full', 'signatory', 'observer', 'patron'].map(fill));
    expect(new Set(fills).size, 'an unknown status has the ring of the observer').to.equal(3);
    expect(fills.map(Boolean)).to.deep.equal([true, true, false, false]);
  });

  it('speaks a language as far as the data does, and marks what is not in it', async () => {
    await Promise.all([loadLocale('tr'), loadLocale('fa')]);
    const capital = { ...somewhere, latitude: 0, longitude: 0 };
    const turkish = await shown(state(capital), undefined, 'tr');
    expect(turkish?.querySelector('[role=img]')?.getAttribute('aria-label'))
      .to.contain('Devlet')
      .and.to.contain('Şehir')
      .and.to.not.contain('capital');
    expect(turkish?.querySelector('.label')?.getAttribute('lang')).to.equal('tr');
    expect((await shown(state(capital), undefined, 'fa'))?.querySelector('.label')?.getAttribute('lang')).to.equal('en');
  });
});
