import { choices, keepChoices, setLanguage, setScheme } from './choices.js';
import { type Locale, negotiate } from '../../src/i18n/locales.js';
import { loadTexts, say } from '../i18n/speak.js';
import '../../src/index.js';

const form = document.querySelector<HTMLFormElement>('.settings')!;
const lang = form.elements.namedItem('lang') as HTMLSelectElement;
const scheme = form.elements.namedItem('scheme') as HTMLSelectElement;

/** What is to be done whenever language or colours of the page have changed. */
const listeners = new Set<() => void>();

/** Calls when the page has the language and the colours that were chosen, and once at the beginning. */
export const onSettled = (listener: () => void): void => void listeners.add(listener);

let spoken: Locale = 'en';

/** The language of the page: what it says, not what it has been asked for. */
export const pageLanguage = (): Locale => spoken;

/** The last choice counts, whichever language arrives first. */
let latest = 0;

async function show(): Promise<void> {
  const own = ++latest;
  const wanted = negotiate(lang.value);
  setScheme(scheme.value);
  try {
    await loadTexts(wanted);
    if (own !== latest) return;
    spoken = wanted;
  } catch (error) {
    console.warn('This language could not be loaded:', error);
    if (own !== latest) return;
    lang.value = spoken;
    choices.set('lang', spoken);
  }
  setLanguage(spoken);
  // Elements in a page that is English itself.
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-language]')) {
    place.lang = spoken;
    place.dir = document.documentElement.dir;
  }
  say(spoken);
  keepChoices();
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

/** What scrolls can be reached by the keyboard, and what does not is no stop on its way. */
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const place of document.querySelectorAll('.scroll, pre')) scrolling.observe(place);

// After whatever else this page's script wants to do.
queueMicrotask(() => void show());
