/** What editors know of the elements, from the manifest into dist/: custom data for VS Code, web-types for JetBrains. The last step of the build. */
import { fileURLToPath } from 'node:url';
import { readJson, write } from './files.js';

/** @typedef {import('./manifest.js').ElementClass} ElementClass */
/** @typedef {import('./manifest.js').Entry} Entry */

/** The words an attribute may be; none where it may be anything. */
export const wordsOf = (/** @type {Entry} */ { type }) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);

/** @param {Entry} entry */
const described = ({ name, description = '' }) => ({ name, description });

const markdown = (/** @type {string} */ value) => ({ kind: 'markdown', value });

/** For the setting `html.customData` of VS Code. A value set "v" says that an attribute has no value. */
const htmlData = (/** @type {ElementClass[]} */ elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, summary, description, attributes }) => ({
    name: tagName,
    description: markdown(`${summary}\n\n${description}`),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description ?? ''),
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(wordsOf(attribute).length && { values: wordsOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/**
 * What elements have in the same name is one thing to a style sheet: it stands once, with what each of them says of it.
 * @param {ElementClass[]} elements
 * @param {'cssParts' | 'cssProperties' | 'cssStates'} kind
 * @param {(name: string) => string} spell
 */
function once(elements, kind, spell) {
  /** @type {Map<string, Map<string, string[]>>} */
  const found = new Map();
  for (const { tagName, [kind]: entries } of elements) {
    for (const { name, description = '' } of entries) {
      const meanings = found.get(name) ?? new Map();
      found.set(name, meanings.set(description, [...(meanings.get(description) ?? []), `\`<${tagName}>\``]));
    }
  }
  return [...found].map(([name, meanings]) => ({
    name: spell(name),
    description: markdown(
      meanings.size === 1
        ? [...meanings.keys()].join('')
        : [...meanings].map(([description, tags]) => `- ${tags.join(', ')}: ${description}`).join('\n'),
    ),
  }));
}

/** For the setting `css.customData` of VS Code. */
const cssData = (/** @type {ElementClass[]} */ elements) => ({
  version: 1.1,
  properties: once(elements, 'cssProperties', (name) => name),
  pseudoClasses: once(elements, 'cssStates', (name) => `:state(${name})`),
  pseudoElements: once(elements, 'cssParts', (name) => `::part(${name})`),
});

/** For editors of JetBrains, which find it by the entry `web-types` of package.json. */
const webTypes = (/** @type {ElementClass[]} */ elements, /** @type {{name: string, version: string}} */ { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element['tagName'],
        description: `${element['summary']}\n\n${element.description}`,
        attributes: element.attributes.map((attribute) => ({
          ...described(attribute),
          value: { type: attribute.type?.text, ...(attribute.default && { default: attribute.default }) },
        })),
        slots: element.slots.map(described),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...described(field), type: field.type?.text })),
          events: element.events.map((event) => ({ ...described(event), type: event.type?.text })),
        },
        css: {
          properties: element.cssProperties.map(described),
          parts: element.cssParts.map(described),
          'pseudo-classes': element.cssStates.map((state) => ({ ...described(state), name: `state(${state.name})` })),
        },
      })),
    },
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const elements = readJson('custom-elements.json').modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  const put = (/** @type {string} */ name, /** @type {unknown} */ data) =>
    write(`dist/editors/${name}.json`, `${JSON.stringify(data, null, 1)}\n`);
  put('vscode.html-data', htmlData(elements));
  put('vscode.css-data', cssData(elements));
  put('web-types', webTypes(elements, readJson('package.json')));
}
