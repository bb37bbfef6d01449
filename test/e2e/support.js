/** The built site behind a real nginx with the configuration that comes with it, partners' pages on another origin, and a real browser. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  cpSync(`${root}test/e2e/pages`, join(folder, 'pages'), { recursive: true });
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
    /** Removes a file of the site. */
    remove(/** @type {string} */ path) {
      for (const copy of ['', '.gz', '.br']) rmSync(join(folder, 'site', path + copy), { force: true });
    },
    read: (/** @type {string} */ path) => readFileSync(join(folder, 'site', path), 'utf8'),
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
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

/** Waits until an element shows its content. */
export const shown = (
  /** @type {import('puppeteer-core').Page | import('puppeteer-core').Frame} */ place,
  /** @type {string} */ selector,
) => place.waitForFunction((selector) => document.querySelector(selector)?.matches(':state(ready)'), { timeout: 10_000 }, selector);
