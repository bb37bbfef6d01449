/** The built modules, for the tests in Node, with the types of their sources: dist/ need not be there for the type check. */

/** @param {string} file in dist/ */
const load = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** @type {Pick<typeof import('../../src/i18n/msg.js'), 'loadLocale'>} */
export const { loadLocale } = await load('locales.js');

/** Registers every tag. */
export const defineAll = () => load('index.js');
