import { expect, fixture, html } from '@open-wc/testing';
import { followFrames } from '../../src/embed/follow-frames.js';
import '../support/console.js';
import { pause, until } from '../support/page.js';

/** Bases are followed once a page: each test has its own. */
const newBase = (): string => `${location.origin}/faults/site/${Math.random()}/`;

/** Address of a page under a base that says something to the page around it. */
const saying = (base: string, said: readonly unknown[], silent = false): string =>
  `${base}embed/forum/en/?say=${encodeURIComponent(JSON.stringify(said))}${silent ? '&silent' : ''}`;

const height = (value: unknown) => ({ type: 'apsco-elements:height', value });

/** A frame, once its page is there; with `sandbox`, of an origin that nobody knows. */
async function framed(src: string, sandbox = false): Promise<HTMLIFrameElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  Object.assign(frame, { title: 'Framed', src, height: '100' });
  if (sandbox) frame.sandbox.add('allow-scripts');
  place.append(frame);
  await loaded;
  return frame;
}

/** A message as if from a frame; heard at once. */
const hear = (source: Window | null, data: unknown, origin = location.origin): void => {
  dispatchEvent(new MessageEvent('message', { data, source, origin }));
};

describe('frames under a base', () => {
  for (const sandbox of [false, true]) {
    it(`are as high as they say${sandbox ? ', in a sandbox too' : ''}`, async () => {
      const base = newBase();
      followFrames(base);
      const frame = await framed(saying(base, [height(321)]), sandbox);
      await until(() => frame.height === '321', 'the height');
    });
  }

  it('are asked where they were there first', async () => {
    const base = newBase();
    const frame = await framed(saying(base, [height(432)], true));
    expect(frame.height).to.equal('100');
    followFrames(base);
    await until(() => frame.height === '432', 'the height');
  });

  it('are as high as the last word of each', async () => {
    const base = newBase();
    followFrames(base);
    const [one, other] = [await framed(saying(base, [])), await framed(saying(base, []))];
    hear(one.contentWindow, height(200));
    hear(other.contentWindow, height(500));
    hear(one.contentWindow, height(300));
    expect([one.height, other.height]).to.deep.equal(['300', '500']);
  });

  it('are of a height that a page can have', async () => {
    const base = newBase();
    followFrames(base);
    const frame = await framed(saying(base, []));
    hear(frame.contentWindow, height(1e9));
    expect(Number(frame.height)).to.be.greaterThan(1000).and.lessThan(1e6);
  });

  for (const value of ['high', '', '5"onload="', Number.NaN, 0, -5, null, undefined, {}, [1, 2], { toString: 1, valueOf: 1 }]) {
    it(`keep their height where ${JSON.stringify(value)} is no number`, async () => {
      const base = newBase();
      followFrames(base);
      const frame = await framed(saying(base, []));
      hear(frame.contentWindow, height(value));
      expect(frame.height).to.equal('100');
    });
  }
});

describe('nobody listens to', () => {
  it('other words', async () => {
    const base = newBase();
    followFrames(base);
    const frame = await framed(saying(base, []));
    for (const data of [
      { type: 'height', value: 300 },
      { type: 'apsco-elements:width', value: 300 },
      { type: 'apsco-elements:', value: 300 },
      { type: ['apsco-elements:height'], value: 300 },
      { message: 'height', value: 300, secret: '' },
      'apsco-elements:height',
      300,
      null,
      undefined,
      [],
    ]) {
      hear(frame.contentWindow, data);
    }
    expect(frame.height).to.equal('100');
  });

  it('other frames', async () => {
    const base = newBase();
    followFrames(base);
    const [frame, other] = [await framed(saying(base, [])), await framed(saying(`${base}other/`, [height(300)]))];
    await pause(50);
    for (const source of [other.contentWindow, window, null]) hear(source, height(300));
    expect([frame.height, other.height]).to.deep.equal(['100', '100']);
  });

  it('another page that has come into the frame', async () => {
    const base = newBase();
    followFrames(base);
    const frame = await framed(saying(base, []));
    hear(frame.contentWindow, height(300), 'https://elsewhere.example');
    expect(frame.height).to.equal('100');
  });
});

describe('links that a frame may not follow itself', () => {
  /** A page that follows frames, with a visitor who has done something or not, in a frame itself since a link leads away; with a frame that hands it links. */
  async function follower(visitor: boolean, ...links: unknown[]): Promise<HTMLIFrameElement> {
    const base = newBase();
    const src = saying(
      base,
      links.map((value) => ({ type: 'apsco-elements:link', value })),
    );
    return framed(`/faults/follower?base=${encodeURIComponent(base)}&src=${encodeURIComponent(src)}${visitor ? '&visitor' : ''}`);
  }

  const target = `${location.origin}/faults/site/?say=[]`;
  const left = (frame: HTMLIFrameElement) => frame.contentWindow!.location.href === target;

  it('are followed', async () => {
    const frame = await follower(true, target);
    await until(() => left(frame), 'the page to leave');
  });

  it('are not unless the visitor has just done something', async () => {
    const frame = await follower(false, target);
    await pause(300);
    expect(frame.contentWindow!.location.pathname).to.equal('/faults/follower');
  });

  it('are not where they lead to no page', async () => {
    const links: unknown[] = [
      'javascript:parent.heardOf = true',
      'data:text/html,<p>Elsewhere</p>',
      'blob:null/0',
      '/faults/site/?say=["relative"]',
      'http://[',
      '',
      null,
      7,
      { href: 'https://elsewhere.example/' },
      { toString: 1, valueOf: 1 },
    ];
    const frame = await follower(true, ...links);
    let heard = 0;
    frame.contentWindow!.addEventListener('message', () => (heard += 1));
    frame.contentDocument!.querySelector('iframe')!.contentWindow!.postMessage({ type: 'apsco-elements:ready' }, '*');
    await until(() => heard >= links.length, 'all of them');
    // What a page follows it follows a little later.
    await pause(100);
    expect('heardOf' in window).to.equal(false);
    expect(frame.contentWindow!.location.pathname).to.equal('/faults/follower');
  });
});
