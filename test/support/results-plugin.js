/** Collects what the tests measured, an engine a column, and writes it to test/results/; engines that did not run keep what they had. */
import { existsSync } from 'node:fs';
import { format } from 'prettier';
import { readJson, root, write } from '../../.tools/files.js';

/** What each table says of itself. */
const tables = {
  faults: {
    title: 'Faults',
    about:
      'What the twelve elements do when the server of their data answers wrongly: the code of `apsco-error` (or whether `apsco-load` says that the data is applied), the state, and what `reload()` brings once the server is well. Their content stays throughout. Each fault meets each element through `src`, and through the site-wide base.',
    head: 'The server answers',
  },
  shapes: {
    title: 'Wrong shapes',
    about:
      'At every pointer of every data file the value is replaced by one of each other type, or removed. The published schema says which of these are data; the elements show those, and refuse the others with the code `invalid`.',
    head: 'Data',
  },
  hostile: {
    title: 'Hostile data',
    about:
      'Data with markup, addresses that run scripts, controls of direction, halves of characters, names of prototypes and wrong types in it. Nothing executes, no link leaves the allowed schemes, nothing throws.',
    head: 'Element',
  },
};

const engines = ['Chromium', 'Firefox', 'WebKit'];

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const results = () => {
  /** Cells by table, row and engine. @type {Map<string, Map<string, Map<string, string>>>} */
  const measured = new Map();
  return {
    name: 'results',
    executeCommand({ command, payload }) {
      if (command !== 'record') return undefined;
      const { table, row, engine, cell } = /** @type {Record<'table' | 'row' | 'engine' | 'cell', string>} */ (payload);
      const rows = measured.get(table) ?? new Map();
      measured.set(table, rows.set(row, (rows.get(row) ?? new Map()).set(engine, cell)));
      return true;
    },
    async serverStop() {
      for (const [name, { title, about, head }] of Object.entries(tables)) {
        const rows = [...(measured.get(name) ?? [])];
        if (!rows.length) continue;
        const path = `test/results/${name}.json`;
        /** @type {Map<string, string[]>} */
        const before = new Map(
          existsSync(root + path) ? readJson(path).rows.map((/** @type {string[]} */ row) => [row[0], row.slice(1)]) : [],
        );
        const table = {
          title,
          about,
          columns: [head, ...engines],
          rows: rows.map(([row, cells]) => [row, ...engines.map((engine, index) => cells.get(engine) ?? before.get(row)?.[index] ?? '–')]),
        };
        write(path, await format(JSON.stringify(table), { parser: 'json', printWidth: 140 }));
      }
    },
  };
};
