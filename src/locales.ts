/** The languages of the elements, for pages and servers that want one loaded before an element asks for it. */
export { type Locale, locales, negotiate } from './i18n/locales.js';
export { loadLocale } from './i18n/msg.js';
