import { expect } from '@open-wc/testing';
import { pageAddress, webAddress } from '../../src/element/address.js';
import { hostThatWarns } from '../support/host.js';

describe('an address for a link', () => {
  it('is of http(s), or a path of the page’s own site, as it is written', () => {
    const { host, said } = hostThatWarns();
    for (const address of [
      'https://a.example/b',
      'http://a.example',
      'HTTPS://A.example',
      '/path',
      'path?x#y',
      '#top',
      '?x',
      '//a.example/',
    ]) {
      expect(webAddress(host, address)).to.equal(address);
    }
    expect(said).to.deep.equal([]);
  });

  it('is none where nothing is written', () => {
    const { host, said } = hostThatWarns();
    expect([webAddress(host, undefined), webAddress(host, '')]).to.deep.equal([undefined, undefined]);
    expect(said).to.deep.equal([]);
  });

  it('is none of anything else, with a warning', () => {
    for (const address of ['javascript:alert(1)', 'mailto:a@b.example', 'data:,x', 'web+https://a.example', 'httpx:a', 'https://[']) {
      const { host, said } = hostThatWarns();
      expect(webAddress(host, address), address).to.equal(undefined);
      expect(said).to.deep.equal([`"${address}" is not an address of http(s)`]);
    }
  });
});

describe('the address of a page', () => {
  const { host, said } = hostThatWarns();
  const of = (page: { id: string; href?: string }, base?: string) => pageAddress(host, page, base);

  it('is its id after the base; without a base there is none', () => {
    expect(of({ id: 'contact' }, 'https://a.example/')).to.equal('https://a.example/contact');
    expect(of({ id: 'contact' }, '/page?id=')).to.equal('/page?id=contact');
    expect(of({ id: 'contact' })).to.equal(undefined);
    expect(of({ id: 'contact' }, '')).to.equal(undefined);
  });

  it('is its own where the data has one, a path of it under the base', () => {
    expect(of({ id: 'x', href: 'https://b.example/own' }, 'https://a.example/')).to.equal('https://b.example/own');
    expect(of({ id: 'x', href: 'https://b.example/own' })).to.equal('https://b.example/own');
    expect(of({ id: 'x', href: '/own//page' }, 'https://a.example/')).to.equal('https://a.example/own//page');
    expect(of({ id: 'x', href: 'own/page' }, 'https://a.example/')).to.equal('https://a.example/own/page');
    expect(of({ id: 'x', href: '/own' }, 'https://a.example')).to.equal('https://a.example/own');
    expect(of({ id: 'x', href: '/own' })).to.equal('/own');
    expect(of({ id: 'x', href: '' }, 'https://a.example/')).to.equal('https://a.example/');
  });

  it('warned of nothing', () => {
    expect(said).to.deep.equal([]);
  });
});
