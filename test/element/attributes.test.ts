import { expect } from '@open-wc/testing';
import { oneOf, someOf } from '../../src/element/attributes.js';
import { hostThatWarns } from '../support/host.js';

const words = ['one', 'two', '3'] as const;

describe('an attribute with one value', () => {
  it('is that value if it is allowed, a number too', () => {
    const { host, said } = hostThatWarns();
    expect(['one', 'two', '3', 3].map((value) => oneOf(host, 'kind', value, words))).to.deep.equal(['one', 'two', '3', '3']);
    expect(said).to.deep.equal([]);
  });

  it('is the first of them where it is not there, or is empty', () => {
    const { host, said } = hostThatWarns();
    expect([undefined, '', 0].map((value) => oneOf(host, 'kind', value, words))).to.deep.equal(['one', 'one', 'one']);
    expect(said).to.deep.equal([]);
  });

  it('is the first of them where it is none of them, with a warning', () => {
    const { host, said } = hostThatWarns();
    expect(oneOf(host, 'kind', 'Two', words)).to.equal('one');
    expect(said).to.deep.equal(['kind="Two" is not one of one, two, 3']);
  });
});

describe('an attribute with several values', () => {
  it('has them in the order they are written, parted by spaces or commas', () => {
    const { host, said } = hostThatWarns();
    for (const value of ['two one', ' two,one ', 'two ,\n one', ['two', 'one']]) {
      expect(someOf(host, 'kinds', value, words), String(value)).to.deep.equal(['two', 'one']);
    }
    expect(said).to.deep.equal([]);
  });

  it('has all of them where nothing is written', () => {
    const { host, said } = hostThatWarns();
    for (const value of [undefined, '', ' , ', []]) expect(someOf(host, 'kinds', value, words)).to.equal(words);
    expect(said).to.deep.equal([]);
  });

  it('leaves out what is not allowed, with one warning, and has all where nothing is left', () => {
    const { host, said } = hostThatWarns();
    expect(someOf(host, 'kinds', 'odd two, even', words)).to.deep.equal(['two']);
    expect(someOf(host, 'kinds', 'onetwo', words)).to.equal(words);
    expect(said).to.deep.equal(['kinds="odd two, even" may hold only one, two, 3', 'kinds="onetwo" may hold only one, two, 3']);
  });
});
