/** A real WordPress: Debian's packages, a database and a web server of its own in a folder that goes with it, everything on the loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPage, root, site } from '../e2e/support.js';

/** @typedef {'administrator' | 'editor' | 'author' | 'contributor'} Role */
/** @typedef {{id: number, link: string, status: string, content: {raw: string}}} Post */

const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-xml', 'mariadb-server'];
const debian = '/usr/share/wordpress';

const port = Number(new URL(site).port) + 2;

/** By name, so that the library's site, at a number, is another site to the browser and not only another origin. */
export const address = `http://localhost:${port}/`;

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} parameters
 */
function run(program, parameters) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) throw new Error(`${program} ${parameters.join(' ')}: ${error?.message ?? stdout + stderr}`);
  return stdout;
}

/** Installs what is missing of the packages. */
function installPackages() {
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name]).status !== 0);
  if (!missing.length) return;
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) throw new Error(`Debian packages are missing: apt-get ${install.join(' ')}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', install);
}

/** Whether something listens on a port or at a socket. */
const listens = (/** @type {number | string} */ where) =>
  new Promise((resolve) => {
    const options = typeof where === 'number' ? { port: where, host: '127.0.0.1' } : { path: where };
    const socket = createConnection(options, () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });

/** Starts a WordPress with nothing in it but a user for each role. */
export async function startWordPress() {
  if (await listens(port)) throw new Error(`Something listens on port ${port} already: end it first.`);
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const tree = join(folder, 'tree');
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = [];

  const close = async () => {
    // The web server first: it asks the database.
    for (const server of servers.reverse()) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the tests are interrupted: a database does not end with them.
  process.once('exit', () => {
    for (const server of servers) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  /**
   * Starts a server, and waits until it listens.
   * @param {string} program
   * @param {string[]} parameters
   * @param {number | string} where
   */
  const start = async (program, parameters, where) => {
    const server = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
    servers.push(server);
    let said = '';
    server.stderr.on('data', (text) => (said = `${said}${String(text)}`.slice(-4000)));
    server.on('error', (error) => (said += String(error)));
    for (let tries = 0; !(await listens(where)); tries += 1) {
      if (server.exitCode !== null || tries > 600) throw new Error(`${program} does not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  try {
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
    run('mariadb-install-db', ['--no-defaults', ...asRoot, `--datadir=${data}`, '--auth-root-authentication-method=normal']);
    const database = ['--no-defaults', ...asRoot, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'];
    await start('/usr/sbin/mariadbd', [...database, `--pid-file=${join(folder, 'database.pid')}`], socket);

    // A copy: WordPress looks for its settings beside its own real files.
    cpSync(debian, tree, { recursive: true, filter: (path) => path !== `${debian}/wp-config.php` });
    cpSync(`${root}test/wordpress/mu-plugins`, join(tree, 'wp-content/mu-plugins'), { recursive: true });
    mkdirSync(join(tree, 'wp-content/uploads'));
    writeFileSync(
      join(tree, 'wp-config.php'),
      `<?php
// MariaDB makes an empty database of this name.
define('DB_NAME', 'test');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address.slice(0, -1)}');
define('WP_SITEURL', WP_HOME);
define('APSCO_SITE', '${site}');
// Nobody else is asked anything.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', parse_url(APSCO_SITE, PHP_URL_HOST));
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('ABSPATH', __DIR__ . '/');
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
`,
    );
    run('php', [`${root}test/wordpress/install.php`, tree]);
    await start('php', ['-S', `127.0.0.1:${port}`, '-t', tree], port);
  } catch (error) {
    await close();
    throw error;
  }
  return { close, version: /\$wp_version = '(.*)'/.exec(readFileSync(join(tree, 'wp-includes/version.php'), 'utf8'))?.[1] ?? '' };
}

/**
 * Somebody at the editor: what they write goes through what WordPress allows their role.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Role} role
 */
export async function signIn(browser, role) {
  const { page, close } = await newPage(browser);
  await page.goto(`${address}wp-login.php?redirect_to=${encodeURIComponent(address)}`);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((role) => {
      const form = /** @type {HTMLFormElement} */ (document.querySelector('#loginform'));
      for (const name of ['log', 'pwd']) /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = role;
      form.submit();
    }, role),
  ]);
  /**
   * What the block editor does: the REST interface, with a nonce of the session.
   * @param {string} route
   * @param {object} [body] to be posted
   */
  const ask = (route, body) =>
    page.evaluate(
      async (route, body) => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const headers = { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' };
        const response = await fetch(`/?rest_route=${route}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
        const answer = await response.text();
        if (!response.ok) throw new Error(`${route}: ${response.status} ${answer}`);
        return JSON.parse(answer);
      },
      route,
      body,
    );
  return {
    page,
    close,
    ask,
    /**
     * Pastes into the visual editor, which makes blocks of it, and publishes that.
     * @returns {Promise<Post>}
     */
    async paste(/** @type {string} */ text) {
      await page.goto(`${address}wp-admin/post-new.php`, { timeout: 60_000 });
      await page.waitForSelector('.block-editor-default-block-appender__content', { timeout: 60_000 });
      await page.evaluate(() =>
        /** @type {any} */ (globalThis).wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
      );
      await page.waitForFunction(() => !document.querySelector('.edit-post-welcome-guide'));
      await page.focus('.block-editor-default-block-appender__content');
      await page.waitForFunction(() => document.activeElement?.matches('[contenteditable="true"].wp-block-paragraph'));
      const id = await page.evaluate(async (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        const { data } = /** @type {any} */ (globalThis).wp;
        const { editPost, savePost } = data.dispatch('core/editor');
        editPost({ title: 'APSCO', status: 'publish' });
        await savePost();
        return data.select('core/editor').getCurrentPostId();
      }, text);
      return ask(`/wp/v2/posts/${id}&context=edit`);
    },
    /** @returns {Promise<Post>} */
    write: (/** @type {string} */ content, status = 'publish') => ask('/wp/v2/posts', { title: 'APSCO', content, status }),
    /** @returns {Promise<Post>} */
    publish: (/** @type {Post} */ { id }) => ask(`/wp/v2/posts/${id}`, { status: 'publish' }),
  };
}
