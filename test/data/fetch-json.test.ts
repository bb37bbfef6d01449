import { expect } from '@open-wc/testing';
import { fetchJson, LoadError } from '../../src/data/fetch-json.js';
import { leaveOnPage } from '../../src/data/on-page.js';
import '../support/console.js';
import { until } from '../support/page.js';

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

describe('a request that was sent ahead', () => {
  /** Three browsers share the server, which counts. */
  const address = (path: string) => `${location.origin}/faults/${path}${path.includes('?') ? '&' : '?'}ahead=${Math.random()}`;
  const countOf = async (url: string): Promise<unknown> =>
    (await fetch(`/faults/count?of=${encodeURIComponent(url.slice(location.origin.length))}`)).json();
  const sendAhead = (url: string, response: Promise<Response> = fetch(url)) => {
    const page = leaveOnPage({ dataBase: undefined, lang: undefined });
    page.requests[url] = response;
    return page;
  };
  afterEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('apsco-elements'));
  });

  it('is used once, and only once', async () => {
    const url = address('ok');
    const { requests } = sendAhead(url);
    expect(await codeOf(url)).to.equal('fine');
    expect(await countOf(url)).to.equal(1);
    expect(await codeOf(url)).to.equal('fine');
    expect(await countOf(url)).to.equal(2);
    expect(url in requests, 'nobody sends another ahead').to.equal(true);
  });

  it('is of one address', async () => {
    const [url, other] = [address('ok'), address('missing')];
    const { requests } = sendAhead(url);
    expect(await codeOf(other)).to.equal('http');
    expect(requests[url]).to.be.a('promise');
  });

  it('brings its answer, and no other', async () => {
    const url = address('missing');
    sendAhead(url, Promise.resolve(new Response('{"ahead":true}', { headers: { 'content-type': 'application/json' } })));
    expect(await fetchJson(url, new AbortController().signal, 5000)).to.deep.equal({ ahead: true });
  });

  const faults = {
    missing: 'http',
    html: 'type',
    half: 'invalid',
    huge: 'size',
    flood: 'size',
    'slow?ms=2000': 'timeout',
    drip: 'timeout',
  };
  for (const [fault, code] of Object.entries(faults)) {
    it(`is judged as any other: "${code}" where it is ${fault}`, async () => {
      const url = address(fault);
      sendAhead(url);
      expect(await codeOf(url, code === 'timeout' ? 150 : 5000)).to.equal(code);
    });
  }

  it('says "network" where it failed', async () => {
    const url = address('ok');
    const failed = Promise.reject(new TypeError('no network'));
    failed.catch(() => undefined);
    sendAhead(url, failed);
    expect(await codeOf(url)).to.equal('network');
    expect(await codeOf(url), 'the next one asks anew').to.equal('fine');
  });

  it('is given up when it never answers, in time or when told to', async () => {
    const url = address('ok');
    sendAhead(url, new Promise(() => undefined));
    expect(await codeOf(url, 50)).to.equal('timeout');
    const stop = new AbortController();
    sendAhead(url, new Promise(() => undefined));
    const answer = fetchJson(url, stop.signal, 5000).catch((error: unknown) => (error as LoadError).code);
    stop.abort();
    expect(await answer).to.equal('network');
  });

  it('is let go of when it stops halfway', async () => {
    const url = address('ok');
    let cancelled = false;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"updated":')),
      cancel: () => void (cancelled = true),
    });
    sendAhead(url, Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } })));
    const stop = new AbortController();
    const answer = fetchJson(url, stop.signal, 5000).catch((error: unknown) => (error as LoadError).code);
    await until(() => body.locked, 'the reading');
    stop.abort();
    expect(await answer).to.equal('network');
    await until(() => cancelled, 'the end of the request');
  });
});
