/**
 * `npm run site`: everything to put on a host, in dist/site: the scripts by version, the data, the embed pages with their oEmbed, the demo, and what
 * a host should know. Absolute addresses begin with SITE_URL.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'vite';
import { list, read, readJson, root } from '../files.js';
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

const sri = (/** @type {string} */ text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

rmSync(folder, { recursive: true, force: true });
await build({ configFile: `${root}vite.config.ts`, root: `${root}demo`, mode: 'site', logLevel: 'warn' });

/** @type {typeof import('../../src/prerender/pages.js')} */
const { attributesOf, embedPages, render, styleSheetOf, variants } = await import(`${root}dist/prerender/pages.js`);

const { files, folder: chunks } = await code();
/** @type {Record<string, string>} */
const integrity = {};
for (const { fileName, code } of files) {
  put(`${exact}/${fileName}`, code);
  integrity[fileName] = sri(code);
  // The folder of the major version moves on: what it loads stays where it is, for those who still have its older scripts.
  if (!fileName.includes('/')) put(`${major}/${fileName}`, code.replaceAll(chunks, `../${exact}/${chunks}`));
}

for (const { name, attributes } of variants) await render(`apsco-${name}`, attributes);
for (const tag of attributesOf.keys()) {
  const sheet = styleSheetOf(tag);
  put(`${exact}/styles/${tag.slice(6)}.css`, sheet);
}
const styles = reserve();
for (const version of [exact, major]) put(`${version}/apsco.css`, styles);
integrity['apsco.css'] = sri(styles);

put(`${exact}/integrity.json`, `${JSON.stringify(integrity, null, 1)}\n`);
const modules = Object.entries(integrity).filter(([file]) => file.endsWith('.js') && file !== 'apsco.all.js');
put(
  `${exact}/importmap.json`,
  `${JSON.stringify({ integrity: Object.fromEntries(modules.map(([file, hash]) => [`${siteUrl}${exact}/${file}`, hash])) }, null, 1)}\n`,
);

cpSync(`${root}data`, `${folder}data`, { recursive: true });
put('catalogue.json', read('custom-elements.json'));
let pages = 0;
for await (const { path, text } of embedPages(siteUrl)) {
  put(path, text);
  pages += 1;
}
put('_headers', headersFile(version));
put('nginx.conf', nginxFile());
put('nginx.map.conf', nginxMap());
const compressed = await compress(folder);
console.log(
  `dist/site: ${exact} and ${major}, ${list('data').length - 1} data files, ${pages} embed files, ${compressed} compressed, for ${siteUrl}`,
);
