/**
 * `npm run data:check [folder]`: every data file against its schema, and what a schema cannot say.
 * Prints one line a fault: file, JSON pointer, what was found, what was expected.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { list, readJson, root } from './files.js';
import { allLocales } from './locales.config.js';

/** @typedef {{file: string, pointer: string, found: unknown, expected: string}} Fault */

/** The published schemas stay open, so that newer data passes older code; our own files may hold nothing unknown. @returns {any} */
export function closed(/** @type {any} */ schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!schema || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (copy.properties && typeof copy.properties === 'object' && !('additionalProperties' in copy)) {
    copy.additionalProperties = false;
  }
  return copy;
}

function validators() {
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  for (const file of list('data/schema')) {
    const schema = closed(readJson(`data/schema/${file}`));
    if (file !== 'common.schema.json') schema.properties.$schema = { type: 'string' };
    ajv.addSchema(schema, file);
  }
  return ajv;
}

/**
 * Visits every value with its JSON pointer.
 * @param {any} value
 * @param {(value: any, pointer: string) => void} visit
 */
function walk(value, visit, pointer = '') {
  visit(value, pointer);
  if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      walk(child, visit, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}

/** Latin-1 leftovers of a Chinese encoding, and the replacement character. */
const mojibake = /[\u00a1-\u00bf\u00d7\u00f7][\u00a1-\u00ff]|[\u00c0-\u00ff][\u00a1-\u00bf]|\ufffd|\u00a0/u;

/** Whether a day is one: 30 February would be read as 1 March. */
const exists = (/** @type {string} */ day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

const beyond = 'a `source` on what goes beyond the source page';

/** @returns {[string, any][]} the items of a list with their pointers */
const indexed = (/** @type {string} */ pointer, /** @type {any[]} */ items = []) =>
  items.map((item, index) => [`${pointer}/${index}`, item]);

const marks = ['disc', 'half', 'ring', 'point'];

/**
 * What the schemas cannot say.
 * @param {Record<string, any>} data by name
 * @param {(name: string, pointer: string, found: unknown, expected: string) => void} fault
 */
function checkMeaning(data, fault) {
  for (const [name, content] of Object.entries(data)) {
    walk(content, (value, pointer) => {
      if (typeof value === 'string' && mojibake.test(value)) {
        fault(name, pointer, value, 'text without damaged or no-break characters');
      }
      if (typeof value === 'string' && value !== value.trim()) fault(name, pointer, value, 'no space at either end');
      if (value && typeof value === 'object' && 'en' in value && !/\/agencies\/\d+\/names$/.test(pointer)) {
        for (const locale of Object.keys(value)) {
          if (!allLocales.includes(locale)) fault(name, `${pointer}/${locale}`, locale, 'one of the ten languages');
        }
        for (const locale of allLocales) {
          if (!value[locale]) fault(name, `${pointer}/${locale}`, value[locale], 'a text in each of the ten languages');
        }
      }
      for (const locale of value?.review ?? []) {
        if (!allLocales.includes(locale)) fault(name, `${pointer}/review`, locale, 'one of the ten languages');
      }
      if (value?.from && value.to && value.from > value.to) fault(name, pointer, value, '`from` not after `to`');
      for (const key of ['website', 'url']) {
        const link = value?.[key];
        if (typeof link === 'string' && !URL.canParse(link)) fault(name, `${pointer}/${key}`, link, 'an https address');
      }
    });
    for (const key of ['updated', 'asOf']) {
      if (content[key] && !exists(content[key])) fault(name, `/${key}`, content[key], 'a date that exists');
    }
  }
  const statuses = (data.statuses?.statuses ?? []).map((/** @type {any} */ status) => status.id);
  const sourced = ['capital', 'agencies'];
  const seen = new Set();
  for (const [index, member] of (data.members?.members ?? []).entries()) {
    const at = `/members/${index}`;
    for (const key of ['code', 'alpha3', 'numeric']) {
      if (!member[key]) fault('members', `${at}/${key}`, member[key], 'an ISO 3166-1 code');
      else if (seen.has(member[key])) fault('members', `${at}/${key}`, member[key], 'a code that no other state has');
      seen.add(member[key]);
    }
    if (data.statuses && !statuses.includes(member.status)) {
      fault('members', `${at}/status`, member.status, `one of ${statuses.join(', ')}`);
    }
    for (const [key, records = []] of [['', [member]], ...sourced.map((key) => [`/${key}`, [member[key] ?? []].flat()])]) {
      for (const record of records) {
        if (!record.source) fault('members', at + key, undefined, beyond);
      }
    }
  }
  const { milestones, navigation, programmes, forum } = data;
  const pages = [
    ...indexed('/trail', navigation?.trail),
    ...indexed('/sections', navigation?.sections),
    ...indexed('/sections', navigation?.sections).flatMap(([at, section]) => indexed(`${at}/children`, section.children)),
  ];
  const ids = pages.map(([, page]) => page.id);
  for (const [index, [at, { id, source }]] of pages.entries()) {
    if (ids.indexOf(id) !== index) fault('navigation', `${at}/id`, id, 'an id used once');
    if (at.includes('/children') && !source) fault('navigation', at, undefined, beyond);
  }
  if (navigation && !ids.includes(navigation.current)) fault('navigation', '/current', navigation.current, `one of ${ids.join(', ')}`);
  for (const [at, { date, until, source }] of indexed('/milestones', milestones?.milestones)) {
    if (!source) fault('milestones', at, undefined, beyond);
    for (const day of [date, until]) if (day && !exists(day)) fault('milestones', at, day, 'a date that exists');
    if (until && until < date) fault('milestones', `${at}/until`, until, '`until` not before `date`');
  }
  for (const [at, { source }] of indexed('/programmes', programmes?.programmes)) {
    if (!source) fault('programmes', at, undefined, beyond);
  }
  if (forum?.official && !forum.official.source) fault('forum', '/official', undefined, beyond);
  for (const [index, status] of (data.statuses?.statuses ?? []).entries()) {
    if (statuses.indexOf(status.id) !== index) fault('statuses', `/statuses/${index}/id`, status.id, 'an id used once');
    if (!marks.includes(status.mark)) fault('statuses', `/statuses/${index}/mark`, status.mark, `one of ${marks.join(', ')}`);
    for (const [locale, forms] of Object.entries(status.names)) {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      if (categories.includes('one') && !forms.one) {
        fault('statuses', `/statuses/${index}/names/${locale}/one`, undefined, 'a form for the plural category "one"');
      }
    }
  }
}

/**
 * Checks a folder of data files.
 * @param {string} folder
 * @returns {Fault[]}
 */
export function checkData(folder) {
  const ajv = validators();
  /** @type {Fault[]} */
  const faults = [];
  /** @type {Record<string, any>} */
  const data = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '');
    const add = (/** @type {string} */ pointer, /** @type {unknown} */ found, /** @type {string} */ expected) =>
      faults.push({ file, pointer, found, expected });
    let content;
    try {
      content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file))));
    } catch (error) {
      add('', /** @type {Error} */ (error).message, 'JSON in UTF-8');
      continue;
    }
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) {
      add('', file, 'a schema of the same name in data/schema');
      continue;
    }
    if (validate(content)) data[name] = content;
    for (const error of validate.errors ?? []) {
      const detail = Object.values(error.params).join(', ');
      const found = error.keyword === 'required' ? undefined : error.keyword === 'additionalProperties' ? detail : error.data;
      const meaning = error.parentSchema?.description;
      add(
        error.instancePath,
        found,
        error.keyword === 'pattern' ? `${meaning ? `${meaning} As ` : ''}${detail}` : `${error.message ?? ''} (${detail})`,
      );
    }
  }
  checkMeaning(data, (name, pointer, found, expected) => faults.push({ file: `${name}.json`, pointer, found, expected }));
  return faults;
}

/** Texts in the data that still await a reviewer, as file, pointer and languages. */
export function awaitingReview() {
  /** @type {{file: string, pointer: string, locales: string[]}[]} */
  const found = [];
  for (const file of list('data').filter((name) => name.endsWith('.json'))) {
    walk(readJson(`data/${file}`), (value, pointer) => {
      if (value?.review) found.push({ file, pointer, locales: value.review });
    });
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(root, 'data'));
  const faults = checkData(folder);
  for (const { file, pointer, found, expected } of faults) {
    console.error(`${file} ${pointer || '/'}: found ${JSON.stringify(found) ?? 'nothing'}, expected ${expected}`);
  }
  console.log(faults.length ? `Faults in the data: ${faults.length}` : 'The data is sound');
  process.exitCode = faults.length ? 1 : 0;
}
