import { expect } from '@open-wc/testing';
import { type Colour, contrastOf, over } from '../../demo/contrast.js';

const grey = (value: number): Colour => [value, value, value, 1];
const [black, white] = [grey(0), grey(255)];

describe('contrast', () => {
  it('is what WCAG says, whichever colour comes first', () => {
    const known: [Colour, Colour, number][] = [
      [black, white, 21],
      [white, white, 1],
      [grey(0x77), white, 4.478],
      [[255, 0, 0, 1], white, 3.998],
      [[0, 255, 0, 1], white, 1.372],
      [[0, 0, 255, 1], white, 8.592],
      // Below 11 the curve of sRGB is a straight line.
      [grey(10), black, 1.0607],
      [grey(11), black, 1.0669],
    ];
    for (const [a, b, ratio] of known) {
      expect(contrastOf(a, b), `${a.join()} on ${b.join()}`).to.be.closeTo(ratio, 0.0005);
      expect(contrastOf(b, a)).to.equal(contrastOf(a, b));
    }
  });

  it('is of colours as they look over what is below', () => {
    expect(over([255, 100, 0, 0.5], [0, 200, 100, 1])).to.deep.equal([127.5, 150, 50, 1]);
    expect(over([1, 2, 3, 0], [4, 5, 6, 1])).to.deep.equal([4, 5, 6, 1]);
    expect(over([1, 2, 3, 1], [4, 5, 6, 1])).to.deep.equal([1, 2, 3, 1]);
  });
});
