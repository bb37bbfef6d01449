/** Serves what it is given from memory, compressed once, over HTTP/2, on the loopback only; counts what is asked for. */
import { createSecureServer } from 'node:http2';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';

/** @type {Record<string, string>} */
const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * @param {(path: string, query: URLSearchParams) => string | undefined} find the content at a path
 */
export async function serve(find) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  /** @type {Map<string, number>} */
  const asked = new Map();
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
  const server = createSecureServer({ key, cert }, ({ url: address }, response) => {
    const { pathname, searchParams } = new URL(address, 'http://host');
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    let body = compressed.get(address);
    if (!body) {
      const content = find(pathname, searchParams);
      if (content === undefined) {
        response.writeHead(404).end();
        return;
      }
      body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      compressed.set(address, body);
    }
    response.writeHead(200, {
      'content-type': `${types[pathname.split('.')[1] ?? ''] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': pathname.endsWith('.json') ? 'no-store' : 'max-age=600',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    origin: `https://127.0.0.1:${address.port}`,
    /** How often a path was asked for since the last time this was. */
    count(/** @type {string} */ path) {
      const count = asked.get(path) ?? 0;
      asked.delete(path);
      return count;
    },
    close: () => server.close(),
  };
}
