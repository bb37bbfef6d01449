/**
 * `npm run manifest`: from the doc comments of the classes to custom-elements.json, to the tables in README.md, and to the types for frameworks.
 * Only what is public goes in, and each entry needs a description. Fails naming what lacks one.
 */
// @ts-expect-error The package's types leave this out.
import { create, ts as analyzerTs } from '@custom-elements-manifest/analyzer';
// @ts-expect-error The package has no types for its parts.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { list, read, root, write } from './files.js';
import { frameworkTypes } from './framework-types.js';

/** @typedef {{name: string, description?: string | undefined, default?: string | undefined, type?: {text: string}} & Record<string, any>} Entry */
/** @typedef {Entry & Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates', Entry[]>} ElementClass */

const base = 'src/element/apsco-element.ts';
const source = (/** @type {string} */ name) => `src/elements/${name}/${name}.ts`;
const published = (/** @type {string} */ name) => `dist/elements/${name}/${name}`;
const names = () => list('src/elements');

/** Plugin: adds `@since`, `@status` and `@accessibility`, which the analyzer passes over, and makes `{ state: true }` private, whatever its field says. */
const houseRules = {
  name: 'house-rules',
  analyzePhase(/** @type {{node: any, moduleDoc: any, ts: any}} */ { node, moduleDoc, ts }) {
    if (!ts.isClassDeclaration(node)) return;
    const doc = moduleDoc.declarations.find((/** @type {Entry} */ { name }) => name === node.name.text);
    for (const { tagName, comment } of ts.getJSDocTags(node)) {
      if (['since', 'status', 'accessibility'].includes(tagName.text)) doc[tagName.text] = comment;
    }
    const properties = node.members.find((/** @type {any} */ member) => member.name?.text === 'properties');
    for (const property of properties?.initializer.properties ?? []) {
      const member = doc.members.find((/** @type {Entry} */ { name }) => name === property.name.text);
      if (member && /\bstate: true\b/.test(property.getText())) member.privacy = 'private';
    }
  },
};

/** The analyzer's account of the classes, private things included, by the element's name. */
function analyse() {
  // Its own TypeScript, of another version than ours: kinds of nodes are numbers, and those differ.
  const modules = [base, ...names().map(source)].map((path) => analyzerTs.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
  /** @type {{path: string, declarations: ElementClass[]}[]} */
  const found = create({ modules, plugins: [...litPlugin(), houseRules] }).modules;
  return names().map((name) => {
    const element = found.find(({ path }) => path === source(name))?.declarations.find(({ kind }) => kind === 'class');
    if (!element) throw new Error(`${source(name)} has no class`);
    return { name, element };
  });
}

/** Types of properties, by class and property, with every name and list of words resolved to what it stands for. */
function propertyTypes() {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = [base, ...names().map(source)].map((path) => root + path);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();

  /**
   * The members of a union in the order they are written: the checker's own order depends on what it saw before.
   * @param {ts.TypeNode} node
   * @returns {string[]}
   */
  const spell = (node) => {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(spell);
    if (ts.isParenthesizedTypeNode(node)) return spell(node.type);
    const type = checker.getTypeFromTypeNode(node);
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName);
      const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const alias = target?.declarations?.find(ts.isTypeAliasDeclaration);
      if (alias) return spell(alias.type);
    }
    const words = ts.isIndexedAccessTypeNode(node) && checker.getTypeFromTypeNode(node.objectType);
    const parts = words && checker.isTupleType(words) ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (words)) : [type];
    return parts.map((part) => checker.typeToString(part).replaceAll('"', "'"));
  };

  /** @type {Map<string, string>} */
  const types = new Map();
  for (const statement of files.flatMap((file) => [...(program.getSourceFile(file)?.statements ?? [])])) {
    if (!ts.isClassDeclaration(statement)) continue;
    for (const member of statement.members) {
      if (!ts.isPropertyDeclaration(member) || !member.type) continue;
      types.set(`${statement.name?.text}.${member.name.getText()}`, spell(member.type).join(' | '));
    }
  }
  return types;
}

/** @returns {Entry} with these keys, in this order, without those that are empty */
const pick = (/** @type {Entry} */ entry, /** @type {string[]} */ ...keys) =>
  /** @type {Entry} */ (Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]])));

/** Parts a description from the sentence at its end that says the default. */
function partDefault(/** @type {string} */ description) {
  const [, text = description, preset] = /^(.*?)\s*Default: (.*?)\.?$/.exec(description) ?? [];
  return { text, preset };
}

/** The default as a value, where it is one and no more than that: `list` of "Default: `list`." */
const presetValue = (/** @type {string} */ description) => /^(?:`([^`]+)`|true|false)$/.exec(partDefault(description).preset ?? '');

/**
 * The public interface of a class, and nothing else.
 * @param {string} name
 * @param {ElementClass} raw
 * @param {Map<string, string>} types
 */
function publicInterface(name, raw, types) {
  /** @type {string[]} */
  const faults = [];
  const describe = (/** @type {string} */ kind, /** @type {Entry} */ { description, ...entry }) => {
    if (!description) faults.push(`${source(name)}: ${kind} "${entry.name}" has no description`);
    return { ...entry, description: (description ?? '').replace(/\s+/g, ' ').trim() };
  };
  const documented = (/** @type {string} */ kind, /** @type {Entry[]} */ entries = [], /** @type {string[]} */ ...keys) =>
    entries.map((entry) => pick(describe(kind, entry), 'kind', 'name', ...keys, 'description'));
  const open = (raw.members ?? []).filter(
    (member) => (member['privacy'] ?? 'public') === 'public' && !member['static'] && !member.name.startsWith('#'),
  );

  const fields = open
    .filter(({ kind }) => kind === 'field')
    .map((member) => {
      const field = describe('property', member);
      const type = types.get(`${member['inheritedFrom']?.name ?? raw.name}.${member.name}`) ?? member.type?.text ?? '';
      if (!type) faults.push(`${source(name)}: property "${member.name}" has no type`);
      if (!partDefault(field.description).preset)
        faults.push(`${source(name)}: property "${member.name}" does not say its default ("Default: …")`);
      const [value, word] = presetValue(field.description) ?? [];
      const preset = word && !type.includes('number') ? `'${word}'` : (word ?? value);
      return pick(
        { ...field, type: { text: type }, default: preset },
        'kind',
        'name',
        'type',
        'default',
        'description',
        'attribute',
        'reflects',
      );
    });
  const attributes = (raw.attributes ?? []).flatMap((attribute) => {
    const field = fields.find((each) => each.name === attribute['fieldName']);
    if (!field) return [];
    const type = {
      text: (field.type?.text ?? '')
        .split(' | ')
        .filter((part) => part !== 'undefined')
        .join(' | '),
    };
    const entry = { ...attribute, type, default: field.default?.replaceAll("'", ''), description: field.description };
    return [pick(entry, 'name', 'type', 'default', 'description', 'fieldName')];
  });
  const methods = documented(
    'method',
    open.filter(({ kind }) => kind === 'method'),
    'parameters',
    'return',
  );
  const [, tagName] = /\bdefine\('([\w-]+)', \w+\)/.exec(read(`src/elements/${name}/${name}.define.ts`)) ?? [];
  for (const key of ['description', 'summary', 'since', 'status', 'accessibility'])
    if (!raw[key]) faults.push(`${source(name)}: no ${key} of the class`);
  for (const event of raw.events ?? []) if (!event.type?.text) faults.push(`${source(name)}: event "${event.name}" has no type`);
  const declaration = /** @type {ElementClass} */ ({
    kind: 'class',
    ...pick(
      { ...raw, tagName, customElement: true },
      'name',
      'tagName',
      'customElement',
      'summary',
      'description',
      'since',
      'status',
      'accessibility',
    ),
    attributes,
    members: [...fields, ...methods],
    events: documented('event', raw.events, 'type'),
    slots: documented('slot', raw.slots),
    cssParts: documented('part', raw.cssParts),
    cssProperties: documented('custom property', raw.cssProperties, 'default'),
    cssStates: documented('state', raw.cssStates),
  });
  return { declaration, faults };
}

/** @param {string} name @param {ElementClass} declaration */
function modulesOf(name, declaration) {
  const path = `${published(name)}.js`;
  const reference = { name: declaration.name, module: path };
  const exported = { kind: 'js', name: declaration.name, declaration: reference };
  return [
    {
      kind: 'javascript-module',
      path: `${published(name)}.define.js`,
      declarations: [],
      exports: [exported, { kind: 'custom-element-definition', name: declaration['tagName'], declaration: reference }],
    },
    { kind: 'javascript-module', path, declarations: [declaration], exports: [exported] },
  ];
}

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
const code = (/** @type {string | undefined} */ text) => (text ? `\`${text}\`` : '—');

/** A Markdown table, or nothing where it would have no rows. */
function table(/** @type {string[]} */ heads, /** @type {string[][]} */ rows) {
  if (!rows.length) return [];
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')];
}

const simple = (/** @type {string} */ head, /** @type {Entry[]} */ entries) =>
  table(
    [head, 'Description'],
    entries.map(({ name, description = '' }) => [name ? code(name) : '(default)', description]),
  );

const fieldTable = (/** @type {ElementClass} */ { attributes, members }) =>
  table(
    ['Attribute', 'Property', 'Type', 'Default', 'Description'],
    members
      .filter(({ kind }) => kind === 'field')
      .map(({ name, attribute, type, description = '' }) => {
        const { text, preset } = partDefault(description);
        const shown = attributes.find(({ fieldName }) => fieldName === name)?.type ?? type;
        return [
          code(attribute),
          code(name),
          code(shown?.text),
          preset === 'none' ? '—' : presetValue(description) ? code(preset?.replaceAll('`', '')) : (preset ?? '—'),
          text,
        ];
      }),
  );

/** What elements have in common as a rule: methods, events, states, custom properties. */
const commonTables = (
  /** @type {Pick<ElementClass, 'members' | 'events' | 'cssStates' | 'cssProperties'>} */ { members, events, cssStates, cssProperties },
) => [
  ...simple(
    'Method',
    members.filter(({ kind }) => kind === 'method').map((method) => ({ ...method, name: `${method.name}()` })),
  ),
  ...table(
    ['Event', 'Type', 'Description'],
    events.map(({ name, type, description = '' }) => [code(name), code(type?.text), description]),
  ),
  ...simple(
    'State',
    cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
  ),
  ...table(
    ['Custom property', 'Default', 'Description'],
    cssProperties.map(({ name, default: value, description = '' }) => {
      const { text, preset = '—' } = partDefault(description);
      return [code(name), value ? code(value) : preset, text];
    }),
  ),
];

/** The elements' tables; what all of them document in the same words stands once, at the end. */
function tables(/** @type {ElementClass[]} */ elements) {
  const kinds = /** @type {const} */ (['members', 'events', 'cssStates', 'cssProperties']);
  const isShared = (/** @type {typeof kinds[number]} */ kind, /** @type {Entry} */ entry) =>
    entry['kind'] !== 'field' && elements.every((element) => element[kind].some((each) => JSON.stringify(each) === JSON.stringify(entry)));
  const part = (/** @type {ElementClass} */ element, /** @type {boolean} */ shared) =>
    commonTables(
      /** @type {any} */ (
        Object.fromEntries(kinds.map((kind) => [kind, element[kind].filter((entry) => isShared(kind, entry) === shared)]))
      ),
    );
  return [
    ...elements.flatMap((element) => [
      `### \`<${element['tagName']}>\``,
      `${element['summary']} (Since ${element['since']}, ${element['status']}.)`,
      ...fieldTable(element),
      ...simple('Slot', element.slots),
      ...simple('Part', element.cssParts),
      ...part(element, false),
    ]),
    '### Every element',
    'What all of the above have in common, beside `src` and `data`.',
    ...(elements[0] ? part(elements[0], true) : []),
  ].join('\n\n');
}

const start = '<!-- elements:start -->';
const end = '<!-- elements:end -->';

/** The README with its tables renewed; a bare one where there is none yet. */
function renewed(/** @type {ElementClass[]} */ elements) {
  const text = existsSync(`${root}README.md`) ? read('README.md') : `# apsco-elements\n\n${start}\n${end}\n`;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md lacks ${start} and ${end}`);
  return `${before}${start}\n<!-- prettier-ignore-start -->\n<!-- Generated by npm run manifest -->\n\n${tables(elements)}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}

/** Attributes that only a page's own code may set: whoever writes a text on it does not choose where its data comes from. */
const ofPageOnly = ['src'];

/** What a placeholder or an address may ask for. Longer names come first: of `heading-level-2` the longest is meant. */
function embedModule(/** @type {ElementClass[]} */ elements) {
  const attributes = [...new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)))]
    .filter((name) => !ofPageOnly.includes(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const list = (/** @type {string[]} */ items) => `[\n${items.map((item) => `  '${item}',\n`).join('')}]`;
  return `// Generated by \`npm run manifest\`; do not edit.

/** Every tag, without its prefix. */
export const tags: readonly string[] = ${list(elements.map(({ tagName }) => tagName.replace('apsco-', '')))};

/** Every attribute but those that only a page's own code may set, the longest name first. */
export const attributes: readonly string[] = ${list(attributes)};
`;
}

/** The texts of the files, and what keeps them from being written. */
export function generate() {
  const types = propertyTypes();
  const results = analyse().map(({ name, element }) => ({ name, ...publicInterface(name, element, types) }));
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: results.flatMap(({ name, declaration }) => modulesOf(name, declaration)).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return {
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    readme: renewed(results.map(({ declaration }) => declaration)),
    embed: embedModule(results.map(({ declaration }) => declaration)),
    frameworks: frameworkTypes(results.map(({ declaration }) => declaration)),
    faults: results.flatMap(({ faults }) => faults),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { manifest, readme, embed, frameworks, faults } = generate();
  for (const fault of faults) console.error(fault);
  if (!faults.length) {
    write('custom-elements.json', manifest);
    write('README.md', readme);
    write('src/embed/tags.ts', embed);
    write('src/frameworks/tags.ts', frameworks);
    console.log(`Described ${names().length} elements in custom-elements.json and README.md`);
  }
  process.exitCode = faults.length ? 1 : 0;
}
