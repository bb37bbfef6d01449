#!/usr/bin/env node
/** The command `apsco-elements`. Exit codes: 0 done, 2 what was asked for does not exist. */
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { attributesOf } from './manifest.js';
import { render, type RenderOptions } from './render.js';
import { UsageError } from './usage-error.js';

const help = `apsco-elements render <tag> [--<attribute> [value]] [--lang <language>] [--styles inline|link] [--styles-base <address>]

Prints an element as HTML with declarative shadow DOM, for pages that are made ahead of time.

  apsco-elements render apsco-member-list --lang tr --status full

Tags: ${[...attributesOf.keys()].join(', ')}
Their attributes are in custom-elements.json and in the README.
`;

/** Attributes as they are given: `--layout grid`, `--layout=grid`, `--filterable`. */
function readArguments(args: string[]): { tag: string | undefined; given: Record<string, string> } {
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string> = {};
  let tag: string | undefined;
  let last: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      given[token.name] = token.value ?? '';
      last = token.value === undefined ? token.name : undefined;
    } else if (token.kind === 'positional') {
      // What follows an option is its value; the parser cannot know that.
      if (last !== undefined) given[last] = token.value;
      else if (tag === undefined) tag = token.value;
      else throw new UsageError(`"${token.value}" follows no option. See --help.`);
      last = undefined;
    }
  }
  return { tag, given };
}

async function run([command, ...args]: string[]): Promise<void> {
  if (command === undefined || command === 'help' || command === '--help' || args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  if (command === '--version') {
    process.stdout.write(`${version}\n`);
    return;
  }
  if (command !== 'render') throw new UsageError(`"${command}" is no command. See --help.`);
  const {
    tag,
    given: { styles = 'inline', 'styles-base': stylesBase, ...attributes },
  } = readArguments(args);
  if (tag === undefined) throw new UsageError('Which tag? See --help.');
  const options: RenderOptions = { styles: styles as 'inline', ...(stylesBase !== undefined && { stylesBase }) };
  process.stdout.write(`${await render(tag, attributes, options)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
