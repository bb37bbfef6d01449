import { expect } from '@open-wc/testing';
import { define, type VersionedElement } from '../../src/element/define.js';
import { takeConsole } from '../support/console.js';

const made = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  } as VersionedElement;

describe('define', () => {
  it('registers a tag', () => {
    const element = made('1.0.0');
    define('test-define-one', element);
    expect(customElements.get('test-define-one')).to.equal(element);
  });

  it('is silent about the same version again, and keeps the first', () => {
    const first = made('1.0.0');
    define('test-define-two', first);
    define('test-define-two', made('1.0.0'));
    expect(customElements.get('test-define-two')).to.equal(first);
  });

  it('says once that another version is not used, and keeps the first', () => {
    const first = made('1.0.0');
    define('test-define-three', first);
    define('test-define-three', made('2.0.0'));
    expect(customElements.get('test-define-three')).to.equal(first);
    expect(takeConsole()).to.deep.equal(['<test-define-three> is of version 1.0.0; 2.0.0 is not used']);
  });

  it('leaves a tag of somebody else alone', () => {
    class Other extends HTMLElement {}
    customElements.define('test-define-four', Other);
    define('test-define-four', made('1.0.0'));
    expect(customElements.get('test-define-four')).to.equal(Other);
    expect(takeConsole()).to.have.length(1);
  });
});
