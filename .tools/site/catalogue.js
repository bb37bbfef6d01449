/** What there is and how it is used, for programs that write pages: `catalogue.json`, and `llms.txt` for those that read prose. */
import { wordsOf } from '../editors.js';
import { read, readJson, root } from '../files.js';

/** @typedef {import('../manifest.js').ElementClass} ElementClass */
/** @typedef {import('../manifest.js').Entry} Entry */
/** @typedef {ReturnType<typeof catalogueOf>} Catalogue */

/** @type {typeof import('../../src/prerender/pages.js')} */
const { heightOf, inEachLanguage, pathOf, snippets, variants } = await import(`${root}dist/prerender/pages.js`);

const { name: library, description } = readJson('package.json');

/** @type {ElementClass[]} */
const elements = readJson('custom-elements.json').modules.flatMap((/** @type {any} */ { declarations }) => declarations);

/** @param {Entry} entry */
const typed = ({ name, type, default: preset, description }) => ({
  name,
  type: type?.text.replace(/ \| undefined$/, '') ?? '',
  ...(type && wordsOf({ name, type }).length && { values: wordsOf({ name, type }) }),
  ...(preset !== undefined && { default: preset }),
  description,
});

/**
 * @typedef {object} Place
 * @property {string} host where the library is served from, with a slash at its end
 * @property {string} version
 * @property {string} integrity the hash of `apsco.all.js`
 */

/** @param {ElementClass} element @param {Place} place */
function entryOf(element, place) {
  const { tagName, summary, description, since, status } = element;
  const name = tagName.replace('apsco-', '');
  const sample = read(`src/elements/${name}/${name}.sample.html`).trim();
  const [, text = ''] = />(.*?)</s.exec(sample) ?? [];
  // The first is the plainest: without attributes, but for what an element cannot do without.
  const [plain = { name, attributes: {} }, ...others] = variants.filter((variant) => variant.name === name);
  const height = heightOf(plain);
  return {
    tag: tagName,
    summary,
    description,
    since,
    status,
    import: `${library}/${name}`,
    attributes: element.attributes.map(typed),
    properties: element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute).map(typed),
    events: element.events.map(typed),
    slots: element.slots,
    parts: element.cssParts,
    customProperties: element.cssProperties,
    states: element.cssStates,
    sample,
    pages: [plain, ...others].map((variant) => ({ attributes: variant.attributes, address: place.host + pathOf(variant) })),
    snippets: snippets(plain, { ...place, text, height }),
  };
}

/** Everything, for programs. @param {Place} place */
export function catalogueOf(place) {
  const { host, version } = place;
  return {
    name: library,
    version,
    description,
    host,
    languages: inEachLanguage({ name: '', attributes: {} }).map(({ attributes }) => attributes['lang'] ?? ''),
    manifest: `${host}custom-elements.json`,
    pages: `${host}embed/index.json`,
    elements: elements.map((element) => entryOf(element, place)),
  };
}

/** An attribute on a line of its own. @param {Catalogue['elements'][number]['attributes'][number]} attribute */
const line = ({ name, type, values = [], description }) =>
  `- \`${name}\` (${values.length ? values.map((value) => `\`${value}\``).join(', ') : type}): ${description}`;

/** The catalogue in the form of llmstxt.org. @param {Catalogue} catalogue */
export function llmsOf({ name, version, description, host, languages, manifest, elements }) {
  const major = `v${version.split('.')[0]}`;
  const files = [
    ['Catalogue', 'catalogue.json', 'every element with all it can be given, and what to paste for each way in'],
    ['Custom Elements Manifest', manifest.slice(host.length), 'the public interface of every element'],
    ['Pages', 'embed/index.json', 'every variant that has an address; the last step of its path is the language'],
    ['Loader', `${major}/apsco.js`, 'the script a page needs, as a module'],
    ['Styles', `${major}/apsco.css`, 'keep the place of elements free till they are there'],
    ['Members', 'data/members.json', 'the member states as data; other subjects lie beside it'],
    ['Rebuilt page', 'welcome.html', 'the welcome page of apsco.int in these elements'],
  ].map(([title, path, what]) => `- [${title}](${host}${path}): ${what}`);
  const isShared = (/** @type {string} */ text) => elements.every(({ attributes }) => attributes.some((each) => line(each) === text));
  const shared = elements[0]?.attributes.map(line).filter(isShared) ?? [];
  const sections = elements.map(({ tag, summary, description, sample, attributes, pages }) =>
    [
      `## ${tag}`,
      `${summary} ${description?.replace(/\s+/g, ' ')}`,
      `\`\`\`html\n${sample}\n\`\`\``,
      [
        `- [Page](${pages[0]?.address}): the element alone, to frame or to paste as an address`,
        ...attributes.map(line).filter((text) => !isShared(text)),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[
    `# ${name}`,
    `> ${description}`,
    `Version ${version}. A page that has the loader may use any tag below: \`<script type="module" src="${host}${major}/apsco.js"></script>\`. An element speaks the
language of the page, or of its own \`lang\`: ${languages.join(', ')}. It brings its facts with it, needs nothing else, and shows what is written
between its tags until it is ready. In an application, \`npm install ${name}\` and \`import '${name}'\`.`,
    `## Files\n\n${files.join('\n')}`,
    ...sections,
    `## Every element\n\n${shared.join('\n')}`,
  ].join('\n\n')}\n`;
}
