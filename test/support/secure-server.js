/** An https server on the loopback, with a certificate made for the run, that sends its visitors away to http. */
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/**
 * The command `secure-server` starts it, and says its address.
 * @param {(path: string) => string | undefined} answerAt what it says at a path; undefined where it says the same path over http
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const secureServer = (answerAt) => {
  /** @type {import('node:https').Server | undefined} */
  let server;
  /** @type {Promise<string> | undefined} */
  let address;

  /** @returns {Promise<string>} */
  async function start(/** @type {string} */ insecure) {
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
    server = createServer({ key, cert }, ({ url = '' }, response) => {
      const answer = answerAt(url);
      response.writeHead(answer ? 200 : 302, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'application/json',
        ...(!answer && { Location: insecure + url }),
      });
      response.end(answer);
    });
    await new Promise((resolve) => server?.listen(0, '127.0.0.1', () => resolve(undefined)));
    return `https://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server?.address()).port}`;
  }

  return {
    name: 'secure-server',
    executeCommand: ({ command, payload }) => (command === 'secure-server' ? (address ??= start(String(payload))) : undefined),
    serverStop: () => void server?.close(),
  };
};
