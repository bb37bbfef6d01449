/** The built site behind a real nginx with the configuration that comes with it, partners' pages on another origin, and a real browser. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../.tools/browser.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {{version: string}} */
export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where the site was built for, and where a partner's pages are: another port is another origin. */
export const site = (process.env['SITE_URL'] ?? 'http://127.0.0.1:8080').replace(/\/?$/, '/');
const port = Number(new URL(site).port);
export const partner = `http://127.0.0.1:${port + 1}/`;

/** Whether something listens. */
const listens = (/** @type {number} */ port) =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });

/**
 * Starts nginx on a copy of the site and of the partner's pages, both of which a test may change.
 * @param {{policy?: string}} [options] a content security policy for the partner's pages
 */
export async function serve({ policy } = {}) {
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
  if (!nginx) throw new Error('nginx is not installed (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static).');
  if (!existsSync(`${root}dist/site/nginx.conf`)) throw new Error('There is no dist/site: run `npm run site`.');
  for (const each of [port, port + 1]) if (await listens(each)) throw new Error(`Something listens on port ${each} already: end it first.`);
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(`${root}dist/site`, join(folder, 'site'), { recursive: true });
  mkdirSync(join(folder, 'pages'));
  for (const page of readdirSync(`${root}test/e2e/pages`)) {
    const markup = readFileSync(`${root}test/e2e/pages/${page}`, 'utf8');
    writeFileSync(join(folder, 'pages', page), markup.replaceAll('SITE/', site).replaceAll('VERSION', version));
  }
  mkdirSync(join(folder, 'temporary'));
  const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temporary/${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
${existsSync(brotli) ? `load_module ${brotli};` : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log ${folder}/access.log;
  ${temporary.join('\n  ')}
  include ${folder}/site/nginx.map.conf;
  server { listen 127.0.0.1:${port}; root ${folder}/site; include ${folder}/site/nginx.conf; ${existsSync(brotli) ? 'brotli_static on;' : ''} }
  server { listen 127.0.0.1:${port + 1}; root ${folder}/pages; charset utf-8; ${policy ? `add_header Content-Security-Policy "${policy}" always;` : ''} }
}
`,
  );
  const checked = spawnSync(nginx, ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  for (let tries = 0; !(await listens(port + 1)); tries += 1) {
    if (tries > 100) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  async function stop() {
    if (server.exitCode !== null || server.signalCode) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  }
  return {
    /** Puts a page among the partner's. @returns its address */
    page(/** @type {string} */ name, /** @type {string} */ markup) {
      writeFileSync(join(folder, 'pages', name), markup);
      return partner + name;
    },
    /** Changes a file of the site; its compressed copies go. */
    change(/** @type {string} */ path, /** @type {(text: string) => string} */ edit) {
      const file = join(folder, 'site', path);
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
      for (const copy of ['.gz', '.br']) rmSync(file + copy, { force: true });
    },
    /** Copies a folder of the site, with its scripts changed. */
    copyFolder(/** @type {string} */ from, /** @type {string} */ to, /** @type {(text: string) => string} */ edit) {
      const place = join(folder, 'site', to);
      cpSync(join(folder, 'site', from), place, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
      for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')))
        writeFileSync(join(place, file), edit(readFileSync(join(place, file), 'utf8')));
    },
    /** Removes a file of the site. */
    remove(/** @type {string} */ path) {
      for (const copy of ['', '.gz', '.br']) rmSync(join(folder, 'site', path + copy), { force: true });
    },
    read: (/** @type {string} */ path) => readFileSync(join(folder, 'site', path), 'utf8'),
    /** Ends the server, as a network that fails would. */
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser with a profile of its own, which goes with it. */
export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags, userDataDir: profile });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A page that notes what is asked for and what is said.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function newPage(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const lines = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
  return { page, requests, lines, close: () => context.close() };
}

/** The text of an element's shadow root, its own styles left out; undefined while it shows its fallback. */
export const textOf = (
  /** @type {import('puppeteer-core').Page | import('puppeteer-core').Frame} */ place,
  /** @type {string} */ selector,
) =>
  place.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot?.querySelector('.root');
    return root?.textContent?.replace(/\s+/g, ' ').trim();
  }, selector);

/**
 * Waits until something holds in a page. It asks by the clock: a page that nobody looks at gets no frames to ask in.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} place
 * @param {(...args: any[]) => unknown} holds
 * @param {...unknown} args
 */
export const until = (place, holds, ...args) => place.waitForFunction(holds, { polling: 50, timeout: 15_000 }, ...args);

/** Waits until an element shows its content. */
export const shown = (
  /** @type {import("puppeteer-core").Page | import("puppeteer-core").Frame} */ place,
  /** @type {string} */ selector,
) => until(place, (selector) => document.querySelector(selector)?.matches(':state(ready)'), selector);

/**
 * Opens a page in rounds: what is asked for waits until nothing more is asked for, then all of it goes on. So many round trips does it take.
 * @param {import('puppeteer-core').Page} page
 * @param {() => boolean} done asked in the page
 * @returns {Promise<string[][]>} what was asked for in each round until then
 */
export async function roundsTo(page, /** @type {string} */ address, done) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  let waiting = [];
  /** @type {string[][]} */
  const rounds = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => waiting.push(request));
  const opened = page.goto(address, { waitUntil: 'domcontentloaded' });
  for (let tries = 0; tries < 40; tries += 1) {
    const before = waiting.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (waiting.length > before) continue;
    if (rounds.length && (await page.evaluate(done).catch(() => false))) break;
    if (!waiting.length) continue;
    rounds.push(waiting.map((request) => request.url()));
    for (const request of waiting.splice(0)) void request.continue();
  }
  await opened;
  for (const request of waiting) void request.continue();
  waiting = [];
  return rounds;
}

/** Whether every element of ours shows its content. Runs in the page. */
export const allReady = () => {
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('apsco-'));
  return ours.length > 0 && ours.every((each) => each.matches(':state(ready)'));
};

/** Where pictures are read. @type {WeakMap<import('puppeteer-core').Browser, Promise<import('puppeteer-core').Page>>} */
const desks = new WeakMap();

/**
 * How many pixels of two pictures of one size differ to the eye.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Uint8Array[]} pictures
 */
export async function difference(browser, ...pictures) {
  const desk = desks.get(browser) ?? browser.newPage();
  desks.set(browser, desk);
  return (await desk).evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const picture = await createImageBitmap(await (await fetch(source)).blob());
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          canvas.getContext('2d')?.drawImage(picture, 0, 0);
          return canvas.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b || a.length !== b.length) return Infinity;
      let differing = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 24)) differing += 1;
      return differing;
    },
    pictures.map((picture) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`),
  );
}
