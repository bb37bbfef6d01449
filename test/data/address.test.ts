import { expect } from '@open-wc/testing';
import { fileIn, httpAddress } from '../../src/data/address.js';

describe('the address of a data file', () => {
  it('is in its folder, whether that ends in a slash or not', () => {
    for (const base of ['https://host.example/a/data', 'https://host.example/a/data/', new URL('https://host.example/a/data/')]) {
      expect(fileIn(base, 'members')).to.equal('https://host.example/a/data/members.json');
    }
    expect(fileIn('/', 'statuses')).to.equal('/statuses.json');
  });
});

describe('an address to fetch from', () => {
  it('is of http or https, as the page means it', () => {
    expect(httpAddress('https://host.example/x.json')).to.equal('https://host.example/x.json');
    expect(httpAddress('http://host.example')).to.equal('http://host.example/');
    expect(httpAddress('/data/x.json')).to.equal(`${location.origin}/data/x.json`);
    expect(httpAddress('x.json')).to.equal(new URL('x.json', document.baseURI).href);
  });

  it('is no other', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'ftp://host.example/',
      'web+https://host.example/',
      'httpx:a',
      'http://[',
    ]) {
      expect(httpAddress(address), address).to.equal(undefined);
    }
  });
});
