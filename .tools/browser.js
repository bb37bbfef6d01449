/** Finds a Chromium: the one an environment variable names, the system's, or the one inside node_modules. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What keeps a browser as quiet as a test needs it. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of a Chromium that starts, or an error that says in one sentence what to install. */
export async function findChromium() {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (!existsSync(wanted))
      throw new Error(`CHROME_PATH names ${wanted}, which does not exist: point it at a Chromium or Chrome, or unset it.`);
    return wanted;
  }
  const installed = candidates.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install Google Chrome, or set CHROME_PATH to a Chromium.');
  }
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const start = () => spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (start().status === 0) return path;
  // A bare machine lacks a few libraries; the package brings them too, for another system of the same kind.
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  const { stderr, status } = start();
  if (status === 0) return path;
  const library = /lib[\w.+-]+\.so[.\d]*/.exec(stderr)?.[0] ?? 'a shared library';
  throw new Error(
    `The Chromium in node_modules misses ${library}: install Chromium itself (Debian: apt-get install chromium), or set CHROME_PATH.`,
  );
}
