/** Firefox and WebKit beside Chromium, from Debian's packages. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';

/** @param {string[]} paths */
function need(paths, /** @type {string} */ install) {
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path) throw new Error(`${install} is not installed (Debian: apt-get install ${install}).`);
  return path;
}

/** Ends what was started here with the test run, whatever becomes of it. */
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
  const screen = helper(need(['/usr/bin/Xvfb'], 'xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  return new Promise((resolve) => pipe.once('data', (number) => resolve(`:${String(number).trim()}`)));
}

async function webkit() {
  const driver = need(['/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver');
  const [binary = ''] = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .filter((path) => existsSync(path));
  const display = await startScreen();
  const port = await freePort();
  helper(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    }),
  });
}

const firefox = () =>
  chromeLauncher({
    puppeteer: /** @type {any} */ (puppeteer),
    concurrency: 1,
    launchOptions: /** @type {any} */ ({
      browser: 'firefox',
      acceptInsecureCerts: true,
      executablePath: need(['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'], 'firefox-esr'),
    }),
  });

/** @param {import('@web/test-runner').BrowserLauncher} chromium */
export const withOthers = async (chromium) => [chromium, firefox(), await webkit()];
