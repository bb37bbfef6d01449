import { expect } from '@open-wc/testing';
import { fetchJson, LoadError } from '../../src/data/fetch-json.js';
import '../support/console.js';

async function codeOf(path: string, timeout = 5000): Promise<string> {
  try {
    await fetchJson(path, new AbortController().signal, timeout);
    return 'fine';
  } catch (error) {
    return error instanceof LoadError ? error.code : `not a LoadError: ${String(error)}`;
  }
}

describe('fetchJson', () => {
  const expected: Record<string, string> = {
    ok: 'fine',
    missing: 'http',
    broken: 'http',
    html: 'type',
    half: 'invalid',
    charset: 'invalid',
    huge: 'size',
    flood: 'size',
  };
  for (const [fault, code] of Object.entries(expected)) {
    it(`says "${code}" of an answer that is ${fault}`, async () => {
      expect(await codeOf(`/faults/${fault}`)).to.equal(code);
    });
  }

  it('says "timeout" of an answer that is late', async () => {
    expect(await codeOf('/faults/slow?ms=2000', 50)).to.equal('timeout');
  });

  it('says "timeout" of an answer that stops halfway', async () => {
    expect(await codeOf('/faults/drip', 150)).to.equal('timeout');
  });

  it('waits its usual time where none is given', async () => {
    expect(await codeOf('/faults/slow?ms=60', Number.NaN)).to.equal('fine');
    expect(await codeOf('/faults/slow?ms=60', Infinity)).to.equal('fine');
  });

  it('says "network" where nobody answers', async () => {
    expect(await codeOf('http://127.0.0.1:9/')).to.equal('network');
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const answer = fetchJson('/faults/slow?ms=2000', stop.signal, 5000).then(
      () => 'answered',
      (error: unknown) => (error as LoadError).code,
    );
    stop.abort();
    expect(await answer).to.equal('network');
  });
});
