/**
 * Changes the pure parts of the code in every small way that Stryker knows, and looks whether a test notices.
 * Writes `test/mutants/RESULTS.md`; fails where a change goes unnoticed that `test/mutants/accepted.json` gives no reason for.
 * With arguments only files whose path has one of them, and no file is written.
 */
import { format, resolveConfig } from 'prettier';
import { plan } from '../test/mutants/plan.js';
import { readJson, root, write } from './files.js';
import { instrument } from './mutants/instrument.js';
import { report } from './mutants/report.js';
import { startRunner } from './mutants/runner.js';

/** @typedef {import('./mutants/report.js').Score} Score */

/** A test that takes this long no longer ends. */
const TIMEOUT = 5000;

const wanted = process.argv.slice(2);
/** Reasons by file and by how a line reads that was changed. @type {Record<string, Record<string, string>>} */
const accepted = readJson('test/mutants/accepted.json');

const runner = await startRunner();

/** The tests that passed: none that has an entry that did not, as one whose `afterEach` fails has. */
function passedIn(/** @type {import('./mutants/runner.js').Result | undefined} */ result) {
  const failed = result?.tests.filter(({ passed }) => !passed).map(({ title }) => title);
  return result?.tests.flatMap(({ title, ms }) => (failed?.includes(title) || ms > TIMEOUT / 2 ? [] : title)) ?? [];
}

/**
 * @param {string[]} files
 * @param {string[]} tests
 * @returns {Promise<Score[]>}
 */
async function scoresOf(files, tests) {
  const { mutants, contents } = await instrument(files);
  await runner.load(tests, contents);
  const plain = await runner.run({ timeout: 15_000 }, 240_000);
  if (!plain || plain.broken) throw new Error(`${tests.join(', ')}: ${plain?.broken ?? 'no end'}`);
  const all = passedIn(plain);
  const left = plain.tests.filter(({ title }) => !all.includes(title)).map(({ title }) => title);
  if (left.length) console.log(`  left out, since they need the test runner or much time: ${left.join('; ')}`);

  /** Tests that pass by themselves while nothing is changed, by what they were chosen from. @type {Map<string, string[]>} */
  const known = new Map();
  const sound = async (/** @type {string[]} */ only) => {
    const key = only.join('\n');
    const found = known.get(key) ?? passedIn(await runner.run({ timeout: TIMEOUT, only }, 240_000));
    known.set(key, found);
    return found;
  };

  const scores = files.map((file) => ({ file, killed: 0, survivors: /** @type {import('./mutants/instrument.js').Mutant[]} */ ([]) }));
  for (const mutant of mutants) {
    const { static: always, perTest } = plain.coverage ?? { static: {}, perTest: {} };
    const only = await sound(always[mutant.id] ? all : all.filter((title) => perTest[title]?.[mutant.id]));
    const result = only.length ? await runner.run({ timeout: TIMEOUT, mutant: mutant.id, only }, 60_000) : { tests: [] };
    const noticed = !result || result.broken || result.tests.some(({ passed }) => !passed);
    for (const score of scores) {
      if (score.file !== mutant.file) continue;
      if (noticed) score.killed++;
      else score.survivors.push(mutant);
    }
  }
  return scores;
}

/** @type {Score[]} */
const scores = [];
try {
  for (const { files, tests } of plan) {
    if (wanted.length && !files.some((file) => wanted.some((part) => file.includes(part)))) continue;
    for (const score of await scoresOf(files, tests)) {
      scores.push(score);
      const { file, killed, survivors } = score;
      console.log(`${file}: ${killed} of ${killed + survivors.length}`);
      for (const { line, original, mutated } of survivors) {
        console.log(`  ${accepted[file]?.[mutated] ? 'accepted' : 'SURVIVES'} ${file}:${line}  ${original}\n    ${mutated}`);
      }
    }
  }
} finally {
  await runner.stop();
}

const unexplained = scores.flatMap(({ file, survivors }) => survivors.filter(({ mutated }) => !accepted[file]?.[mutated]));
const idle = scores.flatMap(({ file, survivors }) =>
  Object.keys(accepted[file] ?? {}).filter((each) => !survivors.some(({ mutated }) => mutated === each)),
);
for (const each of idle) console.log(`No longer survives: ${each}`);
const results = 'test/mutants/RESULTS.md';
if (!wanted.length)
  write(results, await format(report(scores, accepted), { ...(await resolveConfig(root + results)), parser: 'markdown' }));
console.log(unexplained.length ? `${unexplained.length} mutants survive without a reason` : 'Every mutant is killed or explained');
if (unexplained.length || idle.length) process.exitCode = 1;
