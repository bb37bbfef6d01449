/** The manifest and the README's tables: up to date, complete, and nothing private in them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { list, read, readJson, root } from '../../.tools/files.js';
import { generate } from '../../.tools/manifest.js';

/** @typedef {{name: string, description?: string, default?: string} & Record<string, any>} Entry */

const manifest = readJson('custom-elements.json');
const elements = list('src/elements').map((name) => {
  const own = `src/elements/${name}/`;
  const path = `dist/elements/${name}/${name}.js`;
  /** @type {Record<string, any>} */
  const declaration = manifest.modules.find((/** @type {any} */ module) => module.path === path)?.declarations[0] ?? {};
  return { name, own, path, declaration };
});

const sorted = (/** @type {Iterable<string>} */ words) => [...new Set(words)].sort();
const namesIn = (/** @type {Entry[]} */ entries = []) => entries.map(({ name }) => name).sort();

/** Fails naming what is used and not documented, and what is documented and not used. */
function agree(/** @type {string} */ what, /** @type {Entry[]} */ entries, /** @type {string[]} */ used) {
  const documented = namesIn(entries);
  const difference = {
    undocumented: sorted(used).filter((name) => !documented.includes(name)),
    unused: documented.filter((name) => !used.includes(name)),
    twice: documented.filter((name, index) => documented.indexOf(name) !== index),
  };
  assert.deepEqual(difference, { undocumented: [], unused: [], twice: [] }, `${what}: ${JSON.stringify(difference)}`);
}

/** @type {Map<string, ts.SourceFile>} */
const parsed = new Map();

function parse(/** @type {string} */ path) {
  const file = parsed.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  parsed.set(path, file);
  return file;
}

/**
 * The code an element's templates come from: its class file, and what that reaches of its folder and of src/element,
 * one declaration at a time, since a module of icons has parts that not every element shows.
 * @param {string} own the element's folder
 * @param {string} entry the class file
 */
function reached(own, entry) {
  const hasEmpty = read(entry).includes('this.renderEmpty(');
  /** @type {Set<ts.Node>} */
  const seen = new Set();
  /** @type {string[]} */
  const texts = [];
  /** @type {string[]} */
  const headingParts = [];

  function visit(/** @type {string} */ path, /** @type {string | undefined} */ wanted = undefined) {
    if (!path.startsWith(own) && !path.startsWith('src/element/')) return;
    const { statements } = parse(path);
    const resolve = (/** @type {ts.Node} */ specifier) => {
      const { text } = /** @type {ts.StringLiteral} */ (specifier);
      return text.startsWith('.') ? posix.join(posix.dirname(path), text.replace(/\.js$/, '.ts')) : text;
    };
    /** @type {Map<string, () => void>} */
    const known = new Map();
    for (const statement of statements) {
      if (ts.isImportDeclaration(statement)) {
        const bindings = statement.importClause?.namedBindings;
        if (!bindings || !ts.isNamedImports(bindings) || statement.importClause?.isTypeOnly) continue;
        for (const { name, propertyName, isTypeOnly } of bindings.elements) {
          if (!isTypeOnly) known.set(name.text, () => visit(resolve(statement.moduleSpecifier), (propertyName ?? name).text));
        }
      } else if (ts.isExportDeclaration(statement)) {
        const { exportClause, moduleSpecifier } = statement;
        if (!moduleSpecifier || statement.isTypeOnly) continue;
        assert.ok(exportClause && ts.isNamedExports(exportClause), `${path}: exports must be named`);
        for (const { name, propertyName } of exportClause.elements) {
          known.set(name.text, () => visit(resolve(moduleSpecifier), (propertyName ?? name).text));
        }
      } else if (ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations) known.set(name.getText(), () => take(statement));
      } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
        known.set(statement.name.text, () => take(statement));
      }
    }

    function take(/** @type {ts.Node} */ statement) {
      if (seen.has(statement)) return;
      seen.add(statement);
      let text = statement.getText();
      const walk = (/** @type {ts.Node} */ node) => {
        // Only who calls it can be empty.
        const isEmpty = ts.isMethodDeclaration(node)
          ? node.name.getText() === 'renderEmpty'
          : node.getText() === "this.setState('empty', this.#empty)";
        if (isEmpty && !hasEmpty) {
          text = text.replace(node.getText(), '');
          return;
        }
        if (ts.isIdentifier(node)) known.get(node.text)?.();
        if (ts.isCallExpression(node)) {
          const [first, , third] = node.arguments;
          if (node.expression.kind === ts.SyntaxKind.ImportKeyword && first) visit(resolve(first));
          if (node.expression.getText() === 'heading') {
            assert.ok(third && ts.isStringLiteral(third), `${path}: the part of a heading must be written out`);
            headingParts.push(third.text);
          }
        }
        ts.forEachChild(node, walk);
      };
      walk(statement);
      texts.push(text);
    }

    if (wanted) known.get(wanted)?.();
    else for (const statement of statements) if (!ts.isImportDeclaration(statement)) take(statement);
  }

  visit(entry);
  return { text: texts.join('\n'), headingParts };
}

const found = (/** @type {string} */ text, /** @type {RegExp} */ pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The defaults that a sheet gives a custom property: what follows its name in `var()`. */
function fallbacks(/** @type {string} */ sheet, /** @type {string} */ name) {
  return sheet
    .split(`var(${name}, `)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const length = [...rest].findIndex((character) => (depth += character === '(' ? 1 : character === ')' ? -1 : 0) === 0);
      return rest.slice(0, length);
    });
}

test('custom-elements.json, the tables of README.md and the types for frameworks are what `npm run manifest` makes', () => {
  const made = generate();
  assert.deepEqual(made.faults, []);
  assert.equal(read('custom-elements.json'), made.manifest);
  assert.equal(read('README.md'), made.readme);
  assert.equal(read('src/frameworks/tags.ts'), made.frameworks);
});

test('parts are written out, but for the one of a heading', () => {
  for (const folder of ['src/element', ...elements.map(({ own }) => own.slice(0, -1))]) {
    for (const file of list(folder).filter((name) => name.endsWith('.ts') && name !== 'heading.ts')) {
      assert.doesNotMatch(read(`${folder}/${file}`), /\spart=(?!"[^"$]*")/, `${folder}/${file}`);
    }
  }
});

for (const { name, own, path, declaration } of elements) {
  const { text, headingParts } = reached(own, `${own}${name}.ts`);

  test(`${name}: parts, slots and states are those of its code`, () => {
    // Parts of an element inside are a page's to style where they are exported.
    const parts = found(text, /\s(?:export)?parts?="([^"]*)"/g).flatMap((value) => value.split(/[\s,]+/));
    agree('parts', declaration.cssParts, [...parts, ...headingParts]);
    agree('slots', declaration.slots, found(text, /<slot(?:\s+name="([^"]*)")?/g));
    agree('states', declaration.cssStates, found(text, /\bsetState\('([^']*)'/g));
  });

  test(`${name}: custom properties are those of the sheets it reaches, with their defaults`, () => {
    for (const file of list(own).filter((each) => each.endsWith('.styles.ts'))) {
      for (const property of found(read(own + file), /(--apsco-[\w-]+)/g))
        assert.ok(text.includes(property), `${file}: ${property} is out of use`);
    }
    agree('custom properties', declaration.cssProperties, found(text, /(--apsco-[\w-]+)/g));
    for (const { name: property, default: preset } of declaration.cssProperties) {
      if (preset) assert.deepEqual(sorted(fallbacks(text, property)), [preset], property);
    }
  });

  test(`${name}: attributes and properties are those of the class, each described, and nothing private`, async () => {
    const published = (await import(root + path))[declaration.name];
    const attributes = published.observedAttributes;
    const open = [...published.elementProperties].filter(([, options]) => !options.state).map(([property]) => property);
    const fields = declaration.members.filter((/** @type {any} */ { kind }) => kind === 'field');
    agree('attributes', declaration.attributes, attributes);
    agree('properties', fields, open);
    assert.deepEqual(namesIn(declaration.members.filter((/** @type {any} */ { kind }) => kind === 'method')), ['reload']);
    for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
      for (const entry of declaration[kind]) assert.ok(entry.description, `${kind} ${entry.name}`);
    }
    for (const { name: event, type } of declaration.events) assert.ok(type.text, event);
  });

  test(`${name}: the modules it names are published, and the tag is the one that is registered`, () => {
    const modules = manifest.modules.filter((/** @type {any} */ module) => module.path.startsWith(`dist/elements/${name}/`));
    for (const module of modules) assert.ok(existsSync(root + module.path), `${module.path}: npm run build`);
    const tags = modules
      .flatMap((/** @type {any} */ module) => module.exports)
      .filter((/** @type {any} */ { kind }) => kind === 'custom-element-definition');
    assert.deepEqual(namesIn(tags), [declaration.tagName]);
    assert.match(read(`${own}${name}.define.ts`), new RegExp(`define\\('${declaration.tagName}', ${declaration.name}\\)`));
    assert.deepEqual(
      manifest.modules.flatMap((/** @type {any} */ module) => module.declarations).map((/** @type {any} */ { kind }) => kind),
      elements.map(() => 'class'),
    );
  });
}
