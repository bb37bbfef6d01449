/**
 * `npm run bench`: the library beside static HTML, a hand-written element, plain Lit, React and a frame, in Chromium. Writes RESULTS.md.
 * `-- --rounds 5 --only cold,tags` measures less, and then writes nothing but what it prints.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { startChromium } from './chromium.js';
import * as changes from './concerns/changes.js';
import * as cold from './concerns/cold.js';
import * as requests from './concerns/requests.js';
import * as rows from './concerns/rows.js';
import * as tags from './concerns/tags.js';
import { report } from './report.js';
import { openSite } from './site.js';

const concerns = { cold, tags, rows, changes, requests };
/** Cold loads vary most and take least. */
const usual = { cold: 9, tags: 5, rows: 5, changes: 5, requests: 1 };
const full = { tags: [1, 100, 1000], rows: [10, 1000, 10_000], changing: 100 };
const tiny = { tags: [1, 2], rows: [10, 12], changing: 2 };

/** @typedef {keyof typeof concerns} Concern */
/**
 * What a concern measures with.
 * @typedef {{chromium: import('./chromium.js').Chromium, site: import('./site.js').Site, rounds: number, sizes: typeof full}} Context
 */
/** @typedef {{[C in Concern]?: Awaited<ReturnType<typeof concerns[C]['measure']>>}} Results */

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, only: { type: 'string' }, tiny: { type: 'boolean', default: false } },
});
const wanted = /** @type {Concern[]} */ (values.only?.split(',') ?? Object.keys(concerns));
const unknown = wanted.filter((name) => !Object.hasOwn(concerns, name));
if (unknown.length) throw new Error(`--only may hold ${Object.keys(concerns).join(', ')}, not ${unknown.join(', ')}`);

const chromium = await startChromium();
try {
  const site = await openSite(chromium);
  /** @type {Results} */
  const results = {};
  try {
    for (const name of wanted) {
      const rounds = Number(values.rounds ?? usual[name]);
      const start = Date.now();
      Object.assign(results, { [name]: await concerns[name].measure({ chromium, site, rounds, sizes: values.tiny ? tiny : full }) });
      console.error(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
    }
  } finally {
    site.close();
  }
  const text = await format(report(results, chromium.version), { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
  console.log(text);
  if (!values.only && !values.rounds && !values.tiny) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
} finally {
  await chromium.close();
}
