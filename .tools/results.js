/** Assembles test/RESULTS.md: every file of test/results/ is a section, `{title, about, columns, rows}`, in the order of their names. */
import { format } from 'prettier';
import { list, readJson, write } from './files.js';

const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const sections = list('test/results')
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { title, about, columns, rows } = readJson(`test/results/${file}`);
    return [`## ${title}`, about, [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')].join('\n\n');
  });

const text = [
  '# Results',
  'Made by `npm run results` from what the tests measured, the last time they ran in all engines.',
  ...sections,
].join('\n\n');
write('test/RESULTS.md', await format(text, { parser: 'markdown', printWidth: 140 }));
