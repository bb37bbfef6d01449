import { expect } from '@open-wc/testing';
import { fetchJson, LoadError, MAX_BYTES, toLoadError } from '../../src/data/fetch-json.js';
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

/** What a failure says beside its code. */
const detailOf = (path: string, timeout = 5000): Promise<string> =>
  fetchJson(path, new AbortController().signal, timeout).then(
    () => 'fine',
    (error: unknown) => (error as LoadError).message,
  );

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
    expect(await codeOf('/faults/slow?ms=60', 0)).to.equal('fine');
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

  it('tells what it has met', async () => {
    expect(await detailOf('/faults/missing')).to.equal('status 404');
    expect(await detailOf('/faults/html')).to.contain('text/html');
    expect(await detailOf('/faults/huge'), 'told by the header, before it is read').to.match(/^1[01]\d{5} bytes$/);
    expect(await detailOf('/faults/flood')).to.equal(`more than ${MAX_BYTES} bytes`);
    expect(await detailOf('/faults/slow?ms=2000', 50)).to.equal('no answer in 50 ms');
  });

  it('gives up the request itself', async () => {
    const original = window.fetch;
    let signal: AbortSignal | null | undefined;
    window.fetch = (input, init) => {
      signal = init?.signal;
      return original(input, init);
    };
    try {
      expect(await codeOf('/faults/slow?ms=2000', 50)).to.equal('timeout');
      expect(signal?.aborted).to.equal(true);
    } finally {
      window.fetch = original;
    }
  });

  it('leaves no timer and no listener behind', async () => {
    const { setTimeout: start, clearTimeout: end } = window;
    const running = new Set<unknown>();
    const listeners = new Set<unknown>();
    const { signal } = new AbortController();
    Object.assign(signal, {
      addEventListener: (type: string, listener: unknown) => listeners.add(`${type} ${String(listener)}`),
      removeEventListener: (type: string, listener: unknown) => listeners.delete(`${type} ${String(listener)}`),
    });
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof setTimeout>) => {
        const timer = start(...args);
        if (args[1] === 4321) running.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        running.delete(timer);
        end(timer);
      },
    });
    try {
      const answer = fetchJson('/faults/ok', signal, 4321);
      expect([running.size, listeners.size], 'while it waits').to.deep.equal([1, 1]);
      await answer;
      expect([running.size, listeners.size], 'afterwards').to.deep.equal([0, 0]);
    } finally {
      Object.assign(window, { setTimeout: start, clearTimeout: end });
    }
  });
});

describe('what was thrown', () => {
  it('is one of the documented failures, or is made one', () => {
    const known = new LoadError('http', 'status 500');
    expect(toLoadError(known)).to.equal(known);
    const { code, message } = toLoadError(new TypeError('odd'));
    expect([code, message]).to.deep.equal(['invalid', 'TypeError: odd']);
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

  const json = { 'content-type': 'application/json' };
  const judged = (body: BodyInit | null, headers: HeadersInit = json) => {
    const url = address('ok');
    sendAhead(url, Promise.resolve(new Response(body, { headers })));
    return fetchJson(url, new AbortController().signal, 5000).then(
      () => 'fine',
      (error: unknown) => `${(error as LoadError).code}: ${(error as LoadError).message}`,
    );
  };

  it('may be as long as is allowed, and no longer, whether it says so or not', async () => {
    const longest = JSON.stringify('x'.repeat(MAX_BYTES - 2));
    for (const headers of [json, { ...json, 'content-length': String(MAX_BYTES) }]) {
      expect(await judged(longest, headers)).to.equal('fine');
    }
    expect(await judged(`${longest} `)).to.equal(`size: more than ${MAX_BYTES} bytes`);
    expect(await judged('1', { ...json, 'content-length': String(MAX_BYTES + 1) })).to.equal(`size: ${MAX_BYTES + 1} bytes`);
  });

  it('without a body is no JSON', async () => {
    expect(await judged(null)).to.match(/^invalid: /);
  });

  it('is of a type of JSON', async () => {
    for (const type of [
      'application/json',
      'TEXT/JSON',
      'application/json; charset=utf-8',
      'application/problem+json',
      'text/vnd.a-b.c_1+json',
    ]) {
      expect(await judged('{}', { 'content-type': type }), type).to.equal('fine');
    }
    for (const type of [
      'text/plain',
      'application/jsonp',
      'x-application/json',
      'image/svg+json',
      'application/a b+json',
      'application/+json',
    ]) {
      expect(await judged('{}', { 'content-type': type }), type).to.equal(`type: ${type}`);
    }
    expect(await judged(new Uint8Array([0x7b, 0x7d]), {})).to.equal('type: no content type');
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
    const answer = fetchJson(url, stop.signal, 5000).catch((error: unknown) => error as LoadError);
    stop.abort();
    expect(await answer).to.include({ code: 'network', message: 'given up' });
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
