import { applyChoices, choices, keepChoices } from './choices.js';
import { negotiate } from '../../src/i18n/locales.js';
import { speak } from '../i18n/speak.js';
import '../../src/index.js';

const form = document.querySelector<HTMLFormElement>('.settings')!;
const lang = form.elements.namedItem('lang') as HTMLSelectElement;
const scheme = form.elements.namedItem('scheme') as HTMLSelectElement;

/** What is to be done whenever the language of the page has changed. */
const listeners = new Set<() => void>();

/** Calls when the texts of the page are in another language, and once they are in the first. */
export const onSpoken = (listener: () => void): void => void listeners.add(listener);

/** The language of the page. */
export const pageLanguage = () => negotiate(lang.value);

async function show(): Promise<void> {
  applyChoices();
  keepChoices();
  // Elements in a page that is English itself.
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-language]')) {
    place.lang = lang.value;
    place.dir = document.documentElement.dir || 'ltr';
  }
  try {
    await speak(pageLanguage());
  } catch (error) {
    console.warn('This language could not be loaded:', error);
  }
  for (const listener of listeners) listener();
}

lang.value = negotiate(choices.get('lang') ?? 'en');
scheme.value = choices.get('scheme') ?? 'light dark';
if (!scheme.value) scheme.value = 'light dark';

form.addEventListener('change', () => {
  for (const { name, value } of [lang, scheme]) choices.set(name, value);
  void show();
});
form.addEventListener('submit', (event) => event.preventDefault());
// After whatever else this page's script wants to do.
queueMicrotask(() => void show());
