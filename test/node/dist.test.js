/** What the modules in dist/ import. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../support/node-package.js';

const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/**
 * Every import, static or not. A parser finds them, since words of the code's own texts look like imports, too.
 * @param {string} file
 */
function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(`${root}dist/${file}`, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  /** @type {{file: string, from: string, json: boolean}[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) note(node.moduleSpecifier, node.attributes);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node.arguments[0], node.arguments[1]);
    }
    ts.forEachChild(node, visit);
  };
  /**
   * @param {ts.Node | undefined} specifier
   * @param {ts.Node | undefined} attributes
   */
  const note = (specifier, attributes) => {
    const from = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
    found.push({ file, from, json: from.endsWith('.json') || attributes !== undefined });
  };
  visit(source);
  return found;
}

const imports = files.flatMap(importsOf);
const listed = (/** @type {typeof imports} */ found) => found.map(({ file, from }) => `${file}: ${from}`);

test('nothing is imported by name but lit, and by what is for Node its renderer and Node', () => {
  const named = imports.filter(({ from }) => !from.startsWith('.'));
  const others = named.filter(({ from }) => !/^lit(\/|$)/.test(from));
  const forNode = reachableFrom(files.filter((file) => file.startsWith('prerender/')));
  const forPages = reachableFrom(files.filter((file) => /^(elements\/|index|configure|events|locales)/.test(file)));
  assert.deepEqual(listed(others.filter(({ from }) => !/^(@lit-labs\/ssr(\/|$)|node:)/.test(from))), []);
  assert.deepEqual(listed(others.filter(({ file }) => !forNode.has(file) || forPages.has(file))), []);
  assert.ok(named.length > others.length, 'lit is imported, not built in');
});

/** Files and all that they import, at once or later. */
function reachableFrom(/** @type {string[]} */ starts) {
  const seen = new Set(starts);
  for (const each of seen) {
    for (const { file, from } of imports)
      if (file === each && from.startsWith('.')) seen.add(new URL(from, `file:///${file}`).pathname.slice(1));
  }
  return seen;
}

test('no JSON is imported', () => {
  assert.deepEqual(listed(imports.filter(({ json }) => json)), []);
});

test('every other import is of a module in dist/', () => {
  const near = imports.filter(({ from }) => from.startsWith('.'));
  const missing = near.filter(({ file, from }) => !files.includes(new URL(from, `file:///${file}`).pathname.slice(1)));
  assert.deepEqual(listed(missing), []);
  assert.ok(near.length > 0);
});
