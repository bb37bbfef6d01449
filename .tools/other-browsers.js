/** Firefox and WebKit beside Chromium, from Debian's packages. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';

/** @param {string[]} paths */
function need(paths, /** @type {string} */ install) {
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path) throw new Error(`${install} is not installed (Debian: apt-get install ${install}).`);
  return path;
}

/** Ends what was started here with the process, whatever becomes of it. */
function helper(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {any} */ options = {}) {
  const child = spawn(command, args, options);
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  return child;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** A screen nobody looks at, for a browser that must have one. @returns {Promise<string>} */
async function startScreen() {
  const screen = helper(need(['/usr/bin/Xvfb'], 'xvfb'), ['-displayfd', '3', '-screen', '0', '1440x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = /** @type {import('node:net').Socket} */ (screen.stdio[3]);
  const [name] = /** @type {[Buffer]} */ (await once(pipe, 'data'));
  // Neither the screen nor what it says keeps the process from ending.
  screen.unref();
  pipe.unref();
  return `:${String(name).trim()}`;
}

/** Starts what drives a WebKit, which ends with the process. @returns how a session is asked for */
export async function startWebKit() {
  const driver = need(['/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver');
  const [binary = ''] = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .filter((path) => existsSync(path));
  const display = await startScreen();
  const port = await freePort();
  const running = helper(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  running.unref();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: /** @type {const} */ ('error'),
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    }),
  };
}

const webkit = async () => webdriverLauncher({ automationProtocol: 'webdriver', ...(await startWebKit()) });

export const findFirefox = () => need(['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'], 'firefox-esr');

const firefox = () =>
  chromeLauncher({
    puppeteer: /** @type {any} */ (puppeteer),
    concurrency: 1,
    launchOptions: /** @type {any} */ ({ browser: 'firefox', acceptInsecureCerts: true, executablePath: findFirefox() }),
  });

export const otherBrowsers = async () => [firefox(), await webkit()];
