/** Compressed copies beside the files, so that no host need compress anything while a visitor waits. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** What is worth it: text, of some length. */
const text = /\.(html|js|css|json|svg|txt|map)$/;
const LEAST = 256;

/** @param {string} folder */
export async function compress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => text.test(file) && statSync(file).isFile() && statSync(file).size >= LEAST);
  const one = async (/** @type {string} */ file) => {
    const content = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [gz, br] = await Promise.all([toGzip(content, { level: 9 }), toBrotli(content, { params })]);
    writeFileSync(`${file}.gz`, gz);
    writeFileSync(`${file}.br`, br);
  };
  // A few at a time: each holds its file.
  const waiting = [...files];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let file = waiting.pop(); file; file = waiting.pop()) await one(file);
    }),
  );
  return files.length;
}
