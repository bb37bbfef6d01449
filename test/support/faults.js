/** The wrong ways to answer a request for a data file, by name. Each is given what a good server would have said. */
import { gzipSync } from 'node:zlib';

/** @typedef {(response: import('node:http').ServerResponse, good: string, address: string) => void} Fault */

/** Past what an element reads, in bytes. */
const TOO_LARGE = 1_000_001;
const nest = '['.repeat(200_000) + ']'.repeat(200_000);

/** @type {import('node:http').OutgoingHttpHeaders} */
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
const json = { ...headers, 'Content-Type': 'application/json' };
const withUpdated = (/** @type {string} */ good, /** @type {unknown} */ updated) => JSON.stringify({ ...JSON.parse(good), updated });

/** @type {Fault} */
export const well = (response, good) => {
  response.writeHead(200, json).end(good);
};

/** @type {(body: (good: string) => string | Buffer) => Fault} */
const saying = (body) => (response, good) => {
  response.writeHead(200, json).end(body(good));
};

/** @type {(status: number) => Fault} */
const withStatus = (status) => (response, good) => {
  response.writeHead(status, json).end(status === 204 ? '' : good);
};

/** @type {(type: string | undefined) => Fault} */
const ofType = (type) => (response, good) => {
  response.writeHead(200, { ...headers, ...(type && { 'Content-Type': type }) }).end(good);
};

/** @type {(place?: string) => Fault} */
const redirecting = (place) => (response, _, address) => {
  response.writeHead(302, { ...headers, Location: place ?? address }).end();
};

/** @type {Record<string, Fault>} */
export const faults = {
  'not found': withStatus(404),
  'server error': withStatus(500),
  'no content': withStatus(204),
  'no answer': () => {},
  'slow drip': (response, good) => {
    let sent = 0;
    const drops = setInterval(() => response.write(good.slice(sent, ++sent)), 20);
    response.writeHead(200, json).once('close', () => clearInterval(drops));
  },
  'connection closed': (response) => {
    response.destroy();
  },
  'connection cut': (response, good) => {
    response.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(good) });
    response.write(good.slice(0, 200), () => setTimeout(() => response.destroy(), 20));
  },
  'half a body': saying((good) => good.slice(0, good.length / 2)),
  'empty body': saying(() => ''),
  'type of HTML': ofType('text/html'),
  'no type': ofType(undefined),
  'Latin-1': saying((good) => Buffer.from(good.replace('{', '{"é":"é",'), 'latin1')),
  'UTF-16': saying((good) => Buffer.from(`\ufeff${good}`, 'utf16le')),
  'too large, declared': (response, good) => {
    response.writeHead(200, { ...json, 'Content-Length': TOO_LARGE }).end(good.padEnd(TOO_LARGE - Buffer.byteLength(good) + good.length));
  },
  'too large, undeclared': (response, good) => {
    response.writeHead(200, json).write(good);
    response.end(' '.repeat(TOO_LARGE));
  },
  'too large, compressed': (response, good) => {
    response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' }).end(gzipSync(good.padEnd(3 * TOO_LARGE)));
  },
  'deeply nested': saying(() => nest),
  'deeply nested in an unknown property': saying((good) => good.replace('{', `{"unknown":${nest},`)),
  'null instead of data': saying(() => 'null'),
  'list instead of data': saying((good) => `[${good}]`),
  'wrong shape': saying((good) => withUpdated(good, 7)),
  'redirect loop': redirecting(),
  'redirect to data:': redirecting('data:application/json,{}'),
  'redirect to javascript:': redirecting('javascript:globalThis.executed?.()'),
  // Where the https server of secure-server.js sends its visitors.
  'redirect away from https': well,
  'older than bundled': saying((good) => withUpdated(good, '2001-01-01')),
};
