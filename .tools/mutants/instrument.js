/** Every mutant of some files in one copy of each, where a global variable says which of them acts. */
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { tables } from '../../test/mutants/plan.js';
import { read } from '../files.js';

/** @typedef {{id: string, file: string, line: number, original: string, mutated: string}} Mutant */

const silent = /** @type {any} */ ({ isDebugEnabled: () => false, debug() {}, info() {}, warn() {} });

/** What translators read is no behaviour. @type {any} */
const descriptions = {
  shouldIgnore: (/** @type {any} */ path) =>
    path.isObjectExpression() && path.node.properties.some((/** @type {any} */ { key }) => key?.name === 'desc')
      ? 'read by translators alone'
      : undefined,
};

/** What a table holds, outside functions and without any, is no behaviour either. @type {any} */
const rows = {
  shouldIgnore(/** @type {any} */ path) {
    if (path.getFunctionParent() || !(path.isStringLiteral() || path.isObjectExpression() || path.isArrayExpression())) return undefined;
    let acts = false;
    path.traverse({ Function: () => void (acts = true) });
    return acts ? undefined : 'a row of a table';
  },
};

/** Of the class file of an element its pure functions stand before the class; all of any other file. */
function rangeOf(/** @type {string} */ content) {
  const lines = content.split('\n');
  const start = lines.findIndex((line) => /^export class \w+ extends ApscoElement/.test(line));
  return start < 0 ? true : [{ start: { line: 0, column: 0 }, end: { line: start, column: 0 } }];
}

const onOneLine = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/** Where a position is in a text. */
const offsetOf = (/** @type {string[]} */ lines, /** @type {{line: number, column: number}} */ { line, column }) =>
  lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, column);

/**
 * @param {string[]} paths from the root
 * @returns {Promise<{mutants: Mutant[], contents: Map<string, string>}>}
 */
export async function instrument(paths) {
  const files = paths.map((name) => ({ name, content: read(name), mutate: rangeOf(read(name)) }));
  const ignorers = paths.some((path) => tables.includes(path)) ? [descriptions, rows] : [descriptions];
  const result = await new Instrumenter(silent).instrument(files, { plugins: null, excludedMutations: [], ignorers });
  const sources = new Map(files.map(({ name, content }) => [name, content]));
  const mutants = result.mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName, location: { start, end }, replacement }) => {
      const content = sources.get(fileName) ?? '';
      const lines = content.split('\n');
      const [from, to] = [offsetOf(lines, start), offsetOf(lines, end)];
      const before = lines[start.line]?.slice(0, start.column) ?? '';
      const after = lines[end.line]?.slice(end.column) ?? '';
      return {
        id,
        file: fileName,
        line: start.line + 1,
        original: onOneLine(content.slice(from, to)),
        mutated: onOneLine(before + replacement + after),
      };
    });
  return { mutants, contents: new Map(result.files.map(({ name, content }) => [name, content])) };
}
