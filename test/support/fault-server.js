/**
 * Answers /faults/… in every wrong way a server can, for the tests in the browser.
 * `/faults/of/…` has every data file, in every wrong way of faults.js; the others are for a test or two.
 * `/faults/ok?…` and `/faults/count` count requests by query, so that sharing can be seen.
 */
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { faults, well } from './faults.js';
import { shapes } from './shapes.js';

const data = new URL('../../data/', import.meta.url);
/** @type {Map<string, number>} */
const counts = new Map();
/** What has been told to answer well. @type {Set<string>} */
const mended = new Set();

/** @type {ReturnType<typeof shapes> | undefined} */
let all;

/** A data file, newer than the bundled one, with changes made to it. */
const fresh = (/** @type {string} */ name, /** @type {(data: any) => void} */ change = () => {}) => {
  const content = JSON.parse(readFileSync(new URL(`${name}.json`, data), 'utf8'));
  content.updated = '2099-01-01';
  change(content);
  return JSON.stringify(content);
};

const rename = (/** @type {any} */ content) => {
  content.members[0].names.en = 'Bangla Desh';
};

/** @type {Record<string, (context: import('koa').Context) => void | Promise<void>>} */
const answers = {
  ok: (context) => {
    context.body = fresh('members', rename);
  },
  slow: async (context) => {
    await new Promise((resolve) => setTimeout(resolve, Number(context.query['ms'] ?? 300)));
    context.body = fresh('members', (content) => {
      content.members[0].names.en = String(context.query['name'] ?? 'Slow');
    });
  },
  missing: (context) => {
    context.status = 404;
    context.body = '{}';
  },
  broken: (context) => {
    context.status = 500;
    context.body = 'oops';
  },
  html: (context) => {
    context.type = 'text/html';
    context.body = '<p>Hello</p>';
  },
  half: (context) => {
    context.body = fresh('members').slice(0, 500);
  },
  charset: (context) => {
    context.body = Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);
  },
  huge: (context) => {
    context.body = `{"a":"${'x'.repeat(1_100_000)}"}`;
  },
  // Half a body, and then nothing: a time-out must reach beyond the headers.
  drip: (context) => {
    const body = new PassThrough();
    body.write('{"updated":');
    setTimeout(() => body.destroy(), 3000);
    context.body = body;
  },
  // Too large, without saying so beforehand.
  flood: (context) => {
    const body = new PassThrough();
    body.end(`{"a":"${'x'.repeat(1_100_000)}"}`);
    context.body = body;
  },
  // A page below some base, which says to the page around it what its address has in JSON, and again when it is asked.
  site: (context) => {
    context.type = 'text/html';
    context.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Framed</title><script>
      const say = () => JSON.parse(new URLSearchParams(location.search).get('say')).forEach((data) => parent.postMessage(data, '*'));
      addEventListener('message', ({ data }) => data.type === 'apsco-elements:ready' && say());
      if (!location.search.includes('silent')) say();
    </script>`;
  },
  // A page that follows the frames of a base, with one such frame.
  follower: (context) => {
    const [base, src] = ['base', 'src'].map((name) => String(context.query[name]).replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    context.type = 'text/html';
    context.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Follower</title>
      <body data-base="${base}"><iframe title="Framed" src="${src}" sandbox="allow-scripts"></iframe><script type="module">
        import { followFrames } from '/src/embed/follow-frames.ts';
        Object.defineProperty(navigator, 'userActivation', { value: { isActive: ${'visitor' in context.query} } });
        followFrames(document.body.dataset.base);
      </script>`;
  },
  same: (context) => {
    context.body = readFileSync(new URL('members.json', data), 'utf8').replace('"Bangladesh"', '"Same day"');
  },
  link: (context) => {
    context.body = fresh('members', (content) => {
      content.source.address = String(context.query['address']);
    });
  },
  shape: (context) => {
    context.body = fresh('members', (content) => {
      content.members[2].code = 7;
    });
  },
  script: (context) => {
    context.body = fresh('members', (content) => {
      content.members[0].agencies[0].website = 'javascript:alert(1)';
    });
  },
  old: (context) => {
    context.body = fresh('members', (content) => {
      rename(content);
      content.updated = '2001-01-01';
    });
  },
  egypt: (context) => {
    context.body = fresh('members', (content) => {
      content.members.push({
        code: 'EG',
        alpha3: 'EGY',
        numeric: '818',
        status: 'associate',
        names: { en: 'Egypt', fa: 'مصر', th: 'อียิปต์' },
        source: { name: 'test' },
      });
    });
  },
  // /faults/mend/<key> ends what is wrong below /faults/of/<fault>/<key>/.
  mend: (context) => {
    mended.add(context.path.slice('/faults/mend/'.length));
    context.body = 'true';
  },
  // Every file with one thing wrong: /faults/shapes/<file>, and at a base where the others are well, /faults/shapes/<file>/<number>/….json.
  shapes: (context) => {
    all ??= shapes();
    const [, wrong = '', number, of = ''] = /^\/faults\/shapes\/(\w+)(?:\/(\d+)\/(\w+)\.json)?$/.exec(context.path) ?? [];
    if (!number) context.body = JSON.stringify(all[wrong]);
    else context.body = wrong === of ? JSON.stringify(all[wrong]?.[Number(number)]?.data) : fresh(of);
  },
  // The names of the faults below /faults/of/.
  names: (context) => {
    context.body = JSON.stringify(Object.keys(faults));
  },
  count: (context) => {
    context.body = JSON.stringify(counts.get(String(context.query['of'])) ?? 0);
  },
  // Answers with an error until it is told to answer well: /faults/flaky?key=…&well
  flaky: (context) => {
    const key = `flaky ${context.query['key']}`;
    if ('well' in context.query) counts.set(key, 1);
    if (!counts.get(key)) context.status = 503;
    context.body = fresh('members', rename);
  },
};

/** What /faults/of/<fault>/<key>/<file>.json asks for: a file, in one wrong way until /faults/mend/<key>. */
function faultAt(/** @type {string} */ path) {
  const [, fault = '', key = '', of = ''] = /^\/faults\/of\/([^/]+)\/([^/]+)\/(\w+)\.json$/.exec(path) ?? [];
  return { fault: decodeURIComponent(fault), key, of };
}

/** The good answer at such an address, once it has been mended. */
export function mendedAt(/** @type {string} */ path) {
  const { key, of } = faultAt(path);
  return mended.has(key) ? fresh(of) : undefined;
}

/** @type {import('koa').Middleware} */
export const faultServer = async (context, next) => {
  const [, name = ''] = /^\/faults\/([\w-]+)/.exec(context.path) ?? [];
  const file = /^\/faults\/base\/[^/]+\/(\w+)\.json$/.exec(context.path)?.[1];
  if (!name) {
    await next();
    return;
  }
  const { fault, of } = faultAt(context.path);
  if (of) {
    // The test server sees to the cache of what looks like a file, and to whole bodies: it is kept out of this.
    context.respond = false;
    context.status = 200;
    const good = mendedAt(context.path);
    if (good) well(context.res, good, context.url);
    else faults[fault]?.(context.res, fresh(of), context.url);
    return;
  }
  counts.set(context.url, (counts.get(context.url) ?? 0) + 1);
  context.set('Cache-Control', 'no-store');
  context.type = 'application/json';
  if (file) context.body = fresh(file, file === 'members' ? rename : undefined);
  else await answers[name]?.(context);
  if (!['html', 'site', 'follower'].includes(name)) context.type = 'application/json';
};
