/** The measurements as Markdown: first each limit with what was measured, then all of it. */
import { availableParallelism, cpus } from 'node:os';
import { median, ratio, spread } from './statistics.js';

/** @type {Record<string, string>} */
const labels = {
  static: 'static HTML',
  'hand-written': 'hand-written element',
  lit: 'plain Lit',
  react: 'React',
  iframe: 'frame of the static page',
  'one-file': '**ours**, one file',
  reserved: '**ours**, loader and its style sheet',
  preloaded: '**ours**, the same, with chunks preloaded',
  'reserved, laid out': '**ours**, loader, off-screen laid out as well',
  prerendered: '**ours**, prerendered',
  'static, off-screen left out': 'static HTML, `content-visibility: auto`',
};

/** @typedef {{label: string, value: number | undefined, limit: number, digits?: number, unit?: string}} Line */

const number = (/** @type {number} */ value, digits = 2) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const table = (/** @type {string[]} */ heads, /** @type {string[][]} */ lines) =>
  [heads, heads.map((_, index) => (index ? '--:' : '---')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A median with the middle half beside it. */
function told(/** @type {readonly number[]} */ values, digits = 0) {
  const [low, high] = spread(values);
  return `${number(median(values), digits)} (${number(low, digits)}–${number(high, digits)})`;
}

/**
 * @template S
 * @param {Record<string, S[]>} results by variant
 * @param {(sample: S) => number} of
 * @returns {Record<string, number[]>}
 */
const series = (results, of) => Object.fromEntries(Object.entries(results).map(([variant, samples]) => [variant, samples.map(of)]));

/** The ratio of two variants; NaN where one was not measured. */
const between = (/** @type {Record<string, number[]>} */ all, /** @type {string} */ a, /** @type {string} */ b) =>
  ratio(all[a] ?? [], all[b] ?? []);

/**
 * A section with a table of some series: medians, and ratios to one variant.
 * @param {string} title
 * @param {Record<string, Record<string, number[]>>} columns series by column
 * @param {string} base
 * @param {number} [digits]
 */
function section(title, columns, base, digits = 0) {
  const variants = [...new Set(Object.values(columns).flatMap((all) => Object.keys(all)))];
  return `## ${title}\n\n${table(
    ['', ...Object.keys(columns).flatMap((name) => [name, `÷ ${(labels[base] ?? base).replaceAll('*', '')}`])],
    variants.map((variant) => [
      labels[variant] ?? variant,
      ...Object.values(columns).flatMap((all) =>
        all[variant] ? [told(all[variant], digits), number(between(all, variant, base))] : ['', ''],
      ),
    ]),
  )}\n`;
}

/** How much more than in proportion something costs, from one size to another; what it costs at the smallest is left out, as most of it is paid once. */
function growth(/** @type {Record<number, Record<string, {time: number}[]>>} */ results, /** @type {string} */ variant) {
  const sizes = Object.keys(results).map(Number);
  const [least = 0, middle = 0, most = 0] = [sizes[0], sizes.at(-2), sizes.at(-1)];
  const each = (/** @type {number} */ size) => {
    const times = (/** @type {number} */ of) => median((results[of]?.[variant] ?? []).map(({ time }) => time));
    return (times(size) - times(least)) / (size - least);
  };
  return each(most) / each(middle);
}

/** @param {import('./bench.js').Results} results @param {string} browser */
export function report({ cold, tags, rows, changes, requests }, browser) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {string[]} */
  const sections = [];
  if (cold) {
    const text = { fast: series(cold.fast, ({ text }) => text), slow: series(cold.slow, ({ text }) => text) };
    const shift = series(cold.slow, ({ shift }) => shift);
    lines.push(
      { label: 'cold load, one file, ÷ static HTML', value: between(text.fast, 'one-file', 'static'), limit: 1.3 },
      { label: '… prerendered', value: between(text.fast, 'prerendered', 'static'), limit: 1.15 },
      { label: 'cold load on a slow network, one file, ÷ static HTML', value: between(text.slow, 'one-file', 'static'), limit: 1.4 },
      { label: '… through the loader', value: between(text.slow, 'reserved', 'static'), limit: 1.5 },
      { label: '… through the loader, chunks preloaded', value: between(text.slow, 'preloaded', 'static'), limit: 1.5 },
      { label: '… prerendered', value: between(text.slow, 'prerendered', 'static'), limit: 0.95 },
      { label: 'layout shift, prerendered', value: median(shift['prerendered'] ?? []), limit: 0, digits: 3 },
      { label: '… bare tag with the style sheet of its snippet', value: median(shift['reserved'] ?? []), limit: 0.02, digits: 3 },
    );
    sections.push(
      section('Cold load, text painted (ms)', { 'fast network': text.fast, 'slow network': text.slow }, 'static'),
      section(
        'Cold load, flags painted too (ms)',
        { 'fast network': series(cold.fast, ({ flags }) => flags), 'slow network': series(cold.slow, ({ flags }) => flags) },
        'static',
      ),
      `## What a cold load asks for, and what moves below it\n\n${table(
        ['', 'requests', 'kB', 'layout shift'],
        Object.entries(cold.slow).map(([variant, samples]) => [
          labels[variant] ?? variant,
          number(median(samples.map(({ requests }) => requests)), 0),
          number(median(samples.map(({ bytes }) => bytes / 1000)), 1),
          number(median(samples.map(({ shift }) => shift)), 3),
        ]),
      )}\n`,
    );
  }
  if (tags) {
    const time = Object.fromEntries(Object.entries(tags).map(([size, all]) => [size, series(all, ({ time }) => time)]));
    const [least = '', most = ''] = [Object.keys(tags)[0], Object.keys(tags).at(-1)];
    const many = time[most] ?? {};
    const heap = Object.fromEntries(
      Object.entries(tags[Number(most)] ?? {}).map(([variant, samples]) => [
        variant,
        samples.map(
          ({ heap }, round) => (heap - (tags[Number(least)]?.[variant]?.[round]?.heap ?? NaN)) / (Number(most) - Number(least)) / 1000,
        ),
      ]),
    );
    lines.push(
      { label: `${most} tags, all laid out, ÷ hand-written element`, value: between(many, 'one-file', 'hand-written'), limit: 1.05 },
      { label: `${most} tags, most of them off-screen, ÷ static HTML`, value: between(many, 'reserved', 'static'), limit: 0.4 },
      { label: 'script heap a tag', value: median(heap['one-file'] ?? []), limit: 11.5, digits: 1, unit: ' kB' },
      { label: `tags ${least} to ${most}, beyond proportion`, value: growth(tags, 'one-file'), limit: 1.3 },
    );
    sections.push(
      section(
        'Tags on a page, main thread (ms)',
        Object.fromEntries(Object.entries(time).map(([size, all]) => [Number(size).toLocaleString('en'), all])),
        'hand-written',
      ),
      section('Script heap a tag (kB)', { [`${most} tags`]: heap }, 'hand-written', 1),
    );
  }
  if (rows) {
    const time = Object.fromEntries(Object.entries(rows).map(([size, all]) => [size, series(all, ({ time }) => time)]));
    const [least = '', most = ''] = [Object.keys(rows)[0], Object.keys(rows).at(-1)];
    lines.push(
      { label: `one list of ${most} rows, ÷ static HTML`, value: between(time[most] ?? {}, 'one-file', 'static'), limit: 1.05 },
      { label: `rows ${least} to ${most}, beyond proportion`, value: growth(rows, 'one-file'), limit: 1.3 },
    );
    sections.push(
      section(
        'Rows in one list, main thread (ms)',
        Object.fromEntries(Object.entries(time).map(([size, all]) => [Number(size).toLocaleString('en'), all])),
        'static',
      ),
    );
  }
  if (changes) {
    lines.push(
      {
        label: 'language switch on 100 tags, ÷ hand-written element',
        value: between(changes.language, 'one-file', 'hand-written'),
        limit: 1,
      },
      {
        label: 'one name changed on 100 tags, ÷ hand-written element',
        value: between(changes.name, 'one-file', 'hand-written'),
        limit: 1.05,
      },
    );
    sections.push(
      section(
        'Changes on 100 tags, main thread (ms)',
        { 'language switch': changes.language, 'one name': changes.name },
        'hand-written',
        1,
      ),
    );
  }
  if (requests) {
    lines.push({ label: '100 tags that share one address, requests', value: requests['reserved'], limit: 1, digits: 0 });
    sections.push(
      `## 100 tags that share one address\n\n${table(
        ['', 'requests'],
        Object.entries(requests).map(([variant, count]) => [labels[variant] ?? variant, `${count}`]),
      )}\n`,
    );
  }
  return `# Results

Written by \`npm run bench\`; method, and what was tried: [README.md](README.md). ${browser}, ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}.
Medians, with the middle half in brackets. Ratios are medians of the ratios within a round: they hold, while times are of this machine on that day.

## Limits

${table(
  ['', 'measured', 'limit', ''],
  lines.map(({ label, value = NaN, limit, digits = 2, unit = '' }) => [
    label,
    number(value, digits) + unit,
    `≤ ${limit}${unit}`,
    // As it is shown, so that the table does not contradict itself.
    Number(value.toFixed(digits)) <= limit ? 'met' : '**not met**',
  ]),
)}

${sections.join('\n')}`;
}
