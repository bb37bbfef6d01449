/** Reading and writing the project's files, for the tools beside this one. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path from the root */
export const read = (path) => readFileSync(root + path, 'utf8');

/** @param {string} path from the root */
export const readJson = (path) => JSON.parse(read(path));

/** @param {string} path from the root */
export const list = (path) => readdirSync(root + path).sort();

/**
 * @param {string} path from the root
 * @param {string} text
 */
export function write(path, text) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
}
