/** What the mutants left, for who reads it. */

/** @typedef {{file: string, killed: number, survivors: import('./instrument.js').Mutant[]}} Score */

/** Code in Markdown, where backticks end it. */
const code = (/** @type {string} */ text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** @type {(part: number, whole: number) => string} */
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

/**
 * @param {Score[]} scores
 * @param {Record<string, Record<string, string>>} accepted
 */
export function report(scores, accepted) {
  const all = scores.reduce((sum, { killed, survivors }) => sum + killed + survivors.length, 0);
  const killed = scores.reduce((sum, each) => sum + each.killed, 0);
  const rows = scores.map(
    (each) =>
      `| ${code(each.file)} | ${each.killed} | ${each.survivors.length} | ${percent(each.killed, each.killed + each.survivors.length)} |`,
  );
  const survivors = scores
    .filter(({ survivors }) => survivors.length)
    .map(({ file, survivors }) =>
      [
        `### ${file}`,
        ...survivors.map(
          ({ line, original, mutated }) =>
            `- Line ${line}, ${code(original.length > 60 ? `${original.slice(0, 60)}…` : original)}, becomes ${code(mutated)}: ${accepted[file]?.[mutated] ?? '**no reason given**'}`,
        ),
      ].join('\n\n'),
    );
  return `# Mutants

<!-- Written by \`npm run mutants\`; the reasons are in accepted.json. -->

Small changes that Stryker makes to the pure parts, and how many of them a test notices: ${killed} of ${all}, ${percent(killed, all)}.

| file | killed | survive | score |
| --- | --- | --- | --- |
${rows.join('\n')}

## Those that survive

${survivors.join('\n\n')}
`;
}
