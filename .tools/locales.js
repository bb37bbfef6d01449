/**
 * `npm run locales`: collects the messages of the source into XLIFF, and makes the locale modules from it.
 * Fails when a message has no translation, or one of ours is used no more; says what awaits review.
 */
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { existsSync } from 'node:fs';
import { awaitingReview } from './data-check.js';
import { read, root, write } from './files.js';
import { targetLocales } from './locales.config.js';

/** What is said in ten languages: by the elements, and by the site. */
const catalogues = ['src/i18n', 'demo/i18n'];

/** The units of an XLIFF file: id, source, target and state. */
function units(/** @type {string} */ folder, /** @type {string} */ locale) {
  const path = `${folder}/xliff/${locale}.xlf`;
  const text = existsSync(root + path) ? read(path) : '';
  return [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, body = '']) => ({
    id,
    source: /<source>(.*?)<\/source>/s.exec(body)?.[1] ?? '',
    target: /<target[^>]*>(.*?)<\/target>/s.exec(body)?.[1]?.trim() ?? '',
    review: body.includes('state="needs-review-translation"'),
  }));
}

/** Renews a catalogue. @returns what is wrong with it, and what makes its modules */
async function renew(/** @type {string} */ folder) {
  const before = Object.fromEntries(targetLocales.map((locale) => [locale, units(folder, locale)]));
  const config = readConfigFileAndWriteSchema(`${root}${folder}/lit-localize.json`);
  const localizer = new RuntimeLitLocalizer(/** @type {any} */ (config));
  const { messages, errors } = localizer.extractSourceMessages();
  const faults = errors.map(({ messageText }) => String(messageText));
  await localizer.writeInterchangeFiles();
  faults.push(...localizer.validateTranslations().errors);

  const ids = new Set(messages.map(({ name }) => name));
  for (const locale of targetLocales) {
    for (const { id, source } of before[locale] ?? []) {
      if (!ids.has(id ?? '')) faults.push(`${folder}, ${locale}: unused, now removed: ${source}`);
    }
    for (const { target, source } of units(folder, locale)) {
      if (!target) faults.push(`${folder}, ${locale}: not translated: ${source}`);
    }
  }
  const review = targetLocales.map((locale) => [locale, units(folder, locale).filter((unit) => unit.review).length]);
  console.log(`${folder}: ${messages.length} messages in ${targetLocales.length + 1} languages`);
  console.log(`awaiting review: ${review.map(([locale, count]) => `${locale} ${count}`).join(', ')}`);
  return { faults, build: () => localizer.build() };
}

/** A language is one chunk: what the elements say, and what the bundled data calls things. It imports nothing, and so serves any build. */
function addNames(/** @type {string} */ locale) {
  const path = `src/i18n/locales/${locale}.ts`;
  const own = read(path)
    .replace(/^ {4}/gm, '')
    .replace(
      "import {str} from '@lit/localize';",
      'const str = (strings: TemplateStringsArray, ...values: unknown[]) => ({ strTag: true as const, strings, values });',
    )
    .trim();
  write(path, `${own}\n\nexport { names } from '../../data/generated/names/${locale}.js';\n`);
}

const renewed = await Promise.all(catalogues.map(renew));
const faults = renewed.flatMap(({ faults }) => faults);
if (!faults.length) {
  for (const { build } of renewed) await build();
  targetLocales.forEach(addNames);
}

const inData = awaitingReview();
console.log(`awaiting review in the data: ${inData.reduce((sum, { locales }) => sum + locales.length, 0)} texts`);
if (process.argv.includes('--list')) {
  for (const locale of targetLocales) {
    for (const unit of catalogues.flatMap((folder) => units(folder, locale)))
      if (unit.review) console.log(`  ${locale}  ${unit.source}  →  ${unit.target}`);
  }
  for (const { file, pointer, locales } of inData) console.log(`  ${locales.join(' ')}  ${file} ${pointer}`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
