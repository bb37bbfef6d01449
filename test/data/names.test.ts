import { expect } from '@open-wc/testing';
import type { Dataset, DataFile } from '../../src/data/dataset.js';
import { addNames, fillNames } from '../../src/data/names.js';
import '../support/console.js';

type Texts = Record<string, string>;
interface Facts extends DataFile {
  title: Texts;
  nothing: null;
  list: (Texts | { names: Texts })[];
}

/** A subject of its own for every test: names wait by subject. */
let count = 0;
function dataset(): Dataset<DataFile> & { bundled: Facts } {
  const bundled: Facts = {
    updated: '2020-01-01',
    title: { en: 'Title' },
    nothing: null,
    list: [{ names: { en: 'One' } }, { en: 'Two' }, { names: { en: 'Three' } }],
  };
  return { name: `test-${++count}`, bundled, validator: () => Promise.reject(new Error('not asked')) };
}
const spanish = ({ title, list }: Facts) =>
  [title, ...list.map((each) => ('names' in each ? (each.names as Texts) : each))].map(({ es }) => es);

describe('the names of a language', () => {
  it('come to the texts of a snapshot in the order of the file; where there is none the text keeps English alone', () => {
    const facts = dataset();
    addNames('es', { [facts.name]: ['Título', 'Uno', 0, 'Tres'] });
    fillNames(facts, 'es');
    expect(spanish(facts.bundled)).to.deep.equal(['Título', 'Uno', undefined, 'Tres']);
    expect(facts.bundled.list[1]).to.deep.equal({ en: 'Two' });
    expect(facts.bundled.title).to.deep.equal({ en: 'Title', es: 'Título' });
  });

  it('are of one subject and one language', () => {
    const [facts, others] = [dataset(), dataset()];
    addNames('es', { [facts.name]: ['Título', 0, 0, 0], [others.name]: ['Otro', 0, 0, 0] });
    addNames('tr', { [facts.name]: ['Başlık', 0, 0, 0] });
    for (const each of [facts, others]) fillNames(each, 'es');
    fillNames(facts, 'tr');
    expect([facts, others].map(({ bundled }) => bundled.title)).to.deep.equal([
      { en: 'Title', es: 'Título', tr: 'Başlık' },
      { en: 'Title', es: 'Otro' },
    ]);
  });

  it('are filled in once, and not before they are there', () => {
    const facts = dataset();
    fillNames(facts, 'es');
    expect(facts.bundled.title).to.deep.equal({ en: 'Title' });
    addNames('es', { [facts.name]: ['Título', 0, 0, 0] });
    fillNames(facts, 'es');
    facts.bundled.title.es = 'changed';
    fillNames(facts, 'es');
    expect(facts.bundled.title.es).to.equal('changed');
  });
});
