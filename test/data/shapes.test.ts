import { expect } from '@open-wc/testing';
import { configure } from '../../src/data/settings.js';
import type { ApscoElement } from '../../src/element/apsco-element.js';
import { takeConsole } from '../support/console.js';
import { answerOf, contentOf, elements, place, tags } from '../support/elements.js';
import { isIn } from '../support/page.js';
import { record } from '../support/record.js';
import { setTrap } from '../support/trap.js';

interface Shape {
  pointer: string;
  becomes: string;
  /** What Ajv says of it by the published schema. */
  valid: boolean;
  data: unknown;
}

const fileOf = async (name: string) => (await fetch(`/faults/shapes/${name}`)).json() as Promise<Shape[]>;

describe('data with one thing wrong', () => {
  const caught = setTrap();

  /** Gives an element all shapes of a file, and compares what it does with what the schema says. */
  async function judge(element: ApscoElement, shapes: readonly Shape[], give: (shape: Shape, index: number) => void): Promise<void> {
    for (const [index, shape] of shapes.entries()) {
      const { pointer, becomes, valid } = shape;
      const before = contentOf(element);
      const answer = answerOf(element);
      give(shape, index);
      const what = `<${element.localName}> ${pointer}: ${becomes}`;
      expect(await answer, what).to.equal(valid ? 'applied' : 'invalid');
      await element.updateComplete;
      expect(isIn(element, 'ready') && isIn(element, 'stale') === !valid, `state of ${what}`).to.equal(true);
      if (!valid) expect(contentOf(element) === before, `content stays: ${what}`).to.equal(true);
    }
    expect(takeConsole().filter((line) => !/^<apsco-[\w-]+> (could not load|country="TH" is no state)/.test(line))).to.deep.equal([]);
    expect(caught()).to.deep.equal([]);
  }

  const summary = (shapes: readonly Shape[], count: number) => {
    const valid = shapes.filter((shape) => shape.valid).length;
    return `${valid} shown, ${shapes.length - valid} refused, by ${count} element${count > 1 ? 's' : ''}`;
  };

  for (const name of new Set(Object.values(elements))) {
    it(`is refused or shown as the schema says: ${name}`, async () => {
      const shapes = await fileOf(name);
      const owners = tags.filter((tag) => elements[tag] === name);
      for (const tag of owners) {
        const element = await place(tag);
        await judge(element, shapes, ({ data }) => (element.data = data));
        element.remove();
      }
      await record('shapes', `${name}.json`, summary(shapes, owners.length));
    });
  }

  // No element's own: it is met only beside another.
  it('is refused or shown as the schema says: statuses', async () => {
    const shapes = await fileOf('statuses');
    const element = await place('apsco-member-list');
    // The members are well, and say so too: only the answer of the statuses counts.
    element.addEventListener('apsco-load', (event) => event.src.endsWith('members.json') && event.stopImmediatePropagation());
    try {
      await judge(element, shapes, (_, index) => configure({ dataBase: `/faults/shapes/statuses/${index}` }));
    } finally {
      configure({ dataBase: undefined });
      element.remove();
    }
    await record('shapes', 'statuses.json', summary(shapes, 1));
  });
});
