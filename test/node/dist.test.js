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

test('nothing is imported by name but lit', () => {
  const named = imports.filter(({ from }) => !from.startsWith('.'));
  assert.deepEqual(listed(named.filter(({ from }) => !/^lit(\/|$)/.test(from))), []);
  assert.ok(named.length > 0, 'lit is imported, not built in');
});

test('no JSON is imported', () => {
  assert.deepEqual(listed(imports.filter(({ json }) => json)), []);
});

test('every other import is of a module in dist/', () => {
  const near = imports.filter(({ from }) => from.startsWith('.'));
  const missing = near.filter(({ file, from }) => !files.includes(new URL(from, `file:///${file}`).pathname.slice(1)));
  assert.deepEqual(listed(missing), []);
  assert.ok(near.length > 0);
});
