import { expect } from '@open-wc/testing';
import { leaveOnPage, onPage } from '../../src/data/on-page.js';
import '../support/console.js';

describe('what a loader leaves on a page', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('apsco-elements'));
  });

  it('is nothing where none has been', () => {
    expect(onPage()).to.equal(undefined);
  });

  it('is what the first one has left', () => {
    const first = leaveOnPage({ dataBase: '/first', lang: 'tr' });
    first.requests['/first/members.json'] = Promise.resolve(new Response());
    expect(leaveOnPage({ dataBase: '/second', lang: undefined })).to.equal(first);
    expect(onPage()).to.equal(first);
    expect(Reflect.get(globalThis, Symbol.for('apsco-elements')), 'where copies look').to.equal(first);
    expect(first.settings).to.deep.equal({ dataBase: '/first', lang: 'tr' });
  });

  it('is found by copies of the library in any version, by one name', async () => {
    leaveOnPage({ dataBase: '/first', lang: 'tr' });
    // Loaded a second time, as by a second script.
    const copy = '/src/data/on-page.ts?copy';
    const other = (await import(copy)) as { onPage: typeof onPage };
    expect(other.onPage).to.not.equal(onPage);
    expect(other.onPage()).to.equal(onPage());
  });

  it('holds for elements that come after it, and can be changed', async () => {
    leaveOnPage({ dataBase: '/first', lang: 'tr' });
    const { configure, settings } = await import('../../src/data/settings.js');
    expect([settings.dataBase, settings.lang]).to.deep.equal(['/first', 'tr']);
    expect(settings.timeout).to.be.greaterThan(0);
    configure({ lang: 'fa', dataBase: undefined });
    expect([settings.dataBase, settings.lang]).to.deep.equal([undefined, 'fa']);
  });
});
