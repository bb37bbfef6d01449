import { expect, fixture } from '@open-wc/testing';
import { statusMark } from '../../src/element/status-mark.js';
import { statusName } from '../../src/element/status-name.js';

describe('the name of a status', () => {
  const names = { en: { one: 'Full member', other: 'Full members' }, tr: { other: 'Tam üye' }, th: { one: 'never', other: 'สมาชิก' } };
  const name = (locale: Parameters<typeof statusName>[0], count: number) => statusName(locale, { id: 'full', mark: 'disc', names }, count);

  it('is for one state or for several, as the language counts', () => {
    expect([name('en', 1), name('en', 2), name('en', 0)].map(({ text }) => text)).to.deep.equal([
      'Full member',
      'Full members',
      'Full members',
    ]);
    expect(name('th', 1).text, 'a language that does not tell them apart').to.equal('สมาชิก');
  });

  it('is for several where there is none for one', () => {
    expect(name('tr', 1)).to.deep.equal({ text: 'Tam üye', lang: 'tr' });
  });

  it('is English, and says so, where there is no other', () => {
    expect(name('fa', 2)).to.deep.equal({ text: 'Full members', lang: 'en' });
  });
});

describe('the mark of a status', () => {
  const fillOf = async (shape: string) => (await fixture(statusMark(shape))).querySelector<SVGGeometryElement>('.fill')!;

  it('is a full disc, its left half, a point, or a ring with nothing in it', async () => {
    const places = [
      [8, 8],
      [3, 8],
      [13, 8],
    ] as const;
    const drawn = await Promise.all(
      ['disc', 'half', 'point', 'ring', 'odd'].map(async (shape) => {
        const fill = await fillOf(shape);
        return places.map(([x, y]) => fill.isPointInFill(new DOMPoint(x, y)));
      }),
    );
    expect(drawn).to.deep.equal([
      [true, true, true],
      [true, true, false],
      [true, false, false],
      [false, false, false],
      [false, false, false],
    ]);
    expect((await fillOf('ring')).getAttribute('d')).to.equal('');
  });
});
