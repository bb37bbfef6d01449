import { expect } from '@open-wc/testing';
import { Lazy } from '../../src/element/lazy.js';
import '../support/console.js';

const host = () => {
  let updates = 0;
  const said: string[] = [];
  return {
    get updates() {
      return updates;
    },
    warn: (message: string) => void said.push(message),
    said,
    requestUpdate: () => void (updates += 1),
  };
};

describe('Lazy', () => {
  it('fetches once for all who ask, and has them render again', async () => {
    let fetched = 0;
    const lazy = new Lazy(() => Promise.resolve((fetched += 1)));
    const hosts = [host(), host()] as const;
    expect(hosts.map((each) => lazy.for(each))).to.deep.equal([undefined, undefined]);
    expect(lazy.awaited(hosts[0], true)).to.equal(true);
    expect(lazy.awaited(hosts[0], false)).to.equal(false);
    await lazy.load();
    await Promise.resolve();
    expect(lazy.for(hosts[0])).to.equal(1);
    expect([fetched, hosts[1].updates > 0]).to.deep.equal([1, true]);
  });

  it('does without what cannot be fetched', async () => {
    const lazy = new Lazy(() => Promise.reject(new Error('gone')));
    const each = host();
    lazy.for(each);
    await lazy.load();
    await Promise.resolve();
    expect(each.said).to.deep.equal(['could not load a part']);
    expect([lazy.failed, lazy.value, lazy.awaited(each, true)]).to.deep.equal([true, undefined, false]);
  });
});
