/**
 * `npm run site`: everything to put on a host, in dist/site: the scripts by version, the data, the embed pages with their oEmbed, the demo, what
 * programs read of it, and what a host should know. With `--facts` the data and the embed pages alone, for a version that is up already. Absolute addresses begin with SITE_URL.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { list, read, readJson, root } from '../files.js';
import { thirdParty } from '../third-party.js';
import { catalogueOf, llmsOf } from './catalogue.js';
import { code, reserve } from './code.js';
import { compress } from './compress.js';
import { headersFile, nginxFile, nginxMap } from './headers.js';

const folder = `${root}dist/site/`;
const siteUrl = (process.env['SITE_URL'] ?? 'http://127.0.0.1:8080').replace(/\/?$/, '/');
const { version } = readJson('package.json');
const exact = `v${version}`;
const major = `v${version.split('.')[0]}`;

/** @param {string} path in the site */
function put(path, /** @type {string} */ text) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}

/** @type {typeof import('../../src/prerender/pages.js')} */
const { attributesOf, embedPages, render, styleSheetOf, variants } = await import(`${root}dist/prerender/pages.js`);

const sri = (/** @type {string} */ text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The pages for people. */
const pages = () => build({ configFile: `${root}vite.config.ts`, root: `${root}demo`, mode: 'site', logLevel: 'warn' });

/** What is of a version: the scripts, their hashes, the style sheets. @returns the hashes, by file */
async function scripts() {
  const { files, folder: chunks, chunksOf, inlined } = await code();
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const { fileName, code } of files) {
    put(`${exact}/${fileName}`, code);
    integrity[fileName] = sri(code);
    // The folder of the major version moves on: what it loads stays where it is, for those who still have its older scripts.
    if (!fileName.includes('/')) put(`${major}/${fileName}`, code.replaceAll(chunks, `../${exact}/${chunks}`));
  }
  for (const version of [exact, major]) put(`${version}/THIRD-PARTY.txt`, thirdParty(inlined));
  const weight = (/** @type {string} */ name) => gzipSync(files.find(({ fileName }) => fileName === name)?.code ?? '', { level: 9 }).length;
  const sizes = [...chunksOf].map(([name, own]) => [
    name,
    own.reduce((sum, chunk) => sum + weight(`${chunks}/${chunk}.js`), weight('apsco.js')),
  ]);
  put(`${exact}/sizes.json`, `${JSON.stringify(Object.fromEntries(sizes), null, 1)}\n`);
  const preloads = [...chunksOf].map(([name, own]) => [name, own.map((chunk) => `${chunks}/${chunk}.js`)]);
  put(`${exact}/preload.json`, `${JSON.stringify(Object.fromEntries(preloads), null, 1)}\n`);
  for (const { name, attributes } of variants) await render(`apsco-${name}`, attributes);
  for (const tag of attributesOf.keys()) put(`${exact}/styles/${tag.slice(6)}.css`, styleSheetOf(tag));
  const styles = reserve();
  for (const version of [exact, major]) put(`${version}/apsco.css`, styles);
  integrity['apsco.css'] = sri(styles);
  put(`${exact}/integrity.json`, `${JSON.stringify(integrity, null, 1)}\n`);
  const modules = Object.entries(integrity).filter(([file]) => file.endsWith('.js') && file !== 'apsco.all.js');
  const map = { integrity: Object.fromEntries(modules.map(([file, hash]) => [`${siteUrl}${exact}/${file}`, hash])) };
  put(`${exact}/importmap.json`, `${JSON.stringify(map, null, 1)}\n`);
  return integrity;
}

/** What programs read of all this. */
function described(/** @type {string} */ integrity) {
  const catalogue = catalogueOf({ host: siteUrl, version, integrity });
  put('catalogue.json', `${JSON.stringify(catalogue, null, 1)}\n`);
  put('llms.txt', llmsOf(catalogue));
  put('custom-elements.json', read('custom-elements.json'));
}

/** What is of today: the data, and the pages made from it. They name the scripts of the exact version, which need not change. */
async function facts() {
  cpSync(`${root}data`, `${folder}data`, { recursive: true });
  for await (const { path, text } of embedPages(siteUrl)) put(path, text);
}

/** What a host should know. */
function hosting() {
  const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].flatMap(([, each]) => each ?? []);
  put('_headers', headersFile([...new Set([version, ...released])]));
  put('nginx.conf', nginxFile());
  put('nginx.map.conf', nginxMap());
}

rmSync(folder, { recursive: true, force: true });
if (!process.argv.includes('--facts')) {
  const { 'apsco.all.js': integrity = '' } = await scripts();
  await pages();
  described(integrity);
  hosting();
}
await facts();
const compressed = await compress(folder);
console.log(
  `dist/site: ${exact} and ${major}, ${list('data').length - 1} data files, ${variants.length * 10} embed pages, ${compressed} compressed, for ${siteUrl}`,
);
