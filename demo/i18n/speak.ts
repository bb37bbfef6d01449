import type { LocaleModule } from '@lit/localize';
import { loaders as elementLoaders, loadLocale, withLocale } from '../../src/i18n/msg.js';
import type { Locale, TargetLocale } from '../../src/i18n/locales.js';
import { nameInData, named } from '../names.js';
import { isTextName, type TextName, texts } from './texts.js';

/** The site's own messages, a chunk a language. */
const loaders: Record<TargetLocale, () => Promise<LocaleModule>> = {
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  bn: () => import('./locales/bn.js'),
  fa: () => import('./locales/fa.js'),
  mn: () => import('./locales/mn.js'),
  ur: () => import('./locales/ur.js'),
  es: () => import('./locales/es.js'),
  th: () => import('./locales/th.js'),
  tr: () => import('./locales/tr.js'),
  id: () => import('./locales/id.js'),
};

/** Loads a language: what the site says, what the elements say, what the data calls things. */
export async function loadTexts(locale: Locale): Promise<void> {
  if (locale === 'en') return;
  const [elements, site] = await Promise.all([
    elementLoaders[locale](),
    loaders[locale](),
    loadLocale(
      locale,
      named.map((dataset) => ({ dataset })),
    ),
  ]);
  // One catalogue answers msg(), that of the elements: the site's messages join it.
  Object.assign(elements.templates, site.templates);
}

/** A text of the site in a language that has been loaded. */
export const textIn = (locale: Locale, name: TextName): string => withLocale(locale, texts)[name];

/** Says everything on the page in a language that has been loaded. */
export function say(locale: Locale): void {
  const said = withLocale(locale, texts);
  const each = (attribute: string, speak: (element: HTMLElement, text: string) => void): void => {
    for (const element of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      const name = element.getAttribute(attribute) ?? '';
      if (isTextName(name)) speak(element, said[name]);
    }
  };
  each('data-text', (element, text) => (element.textContent = text));
  each('data-label', (element, text) => element.setAttribute('aria-label', text));
  each('data-title', (element, text) => (element.textContent = `${text} · apsco-elements`));
  each('data-summary', (element, text) => element.setAttribute('content', text));
  for (const element of document.querySelectorAll<HTMLElement>('[data-name]')) {
    const [option = '', value = ''] = (element.dataset.name ?? '').split('=');
    element.textContent = nameInData(option, value, locale) ?? value;
  }
}
