import { directionOf, negotiate } from '../../src/i18n/locales.js';

/** What the page's own address says: `?lang=fa&scheme=dark`. So that a choice can be sent to somebody. */
export const choices = new URLSearchParams(location.search);

/** Writes the choices into the address, and into the links to other pages of the site. */
export function keepChoices(): void {
  const query = String(choices);
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
  const kept = new URLSearchParams();
  for (const name of ['lang', 'scheme']) if (choices.has(name)) kept.set(name, choices.get(name) ?? '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = new URL(link.href);
    if (url.origin !== location.origin || !/\/$|\.html$/.test(url.pathname) || url.hash) continue;
    for (const name of ['lang', 'scheme']) url.searchParams.delete(name);
    for (const [name, value] of kept) url.searchParams.set(name, value);
    link.href = url.href;
  }
}

export function setLanguage(lang: string): void {
  const page = document.documentElement;
  page.lang = negotiate(lang);
  page.dir = directionOf(negotiate(lang));
}

export function setScheme(scheme: string): void {
  if (/^(light|dark|light dark)$/.test(scheme)) document.documentElement.style.colorScheme = scheme;
}

// On being imported, which is before the elements when it comes first: they then speak the language at once.
setLanguage(choices.get('lang') ?? document.documentElement.lang);
setScheme(choices.get('scheme') ?? '');
