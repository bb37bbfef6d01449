/** What the page's own address says: `?lang=fa&scheme=dark`. So that a choice can be sent to somebody. */
export const choices = new URLSearchParams(location.search);

/** Puts the choices into effect on the page. */
export function applyChoices(): void {
  const page = document.documentElement;
  const lang = choices.get('lang');
  const scheme = choices.get('scheme');
  if (lang) {
    page.lang = lang;
    page.dir = ['fa', 'ur'].includes(lang) ? 'rtl' : 'ltr';
  }
  if (scheme) page.style.colorScheme = scheme;
}

// On being imported, which is before the elements when it comes first: they then speak the language at once.
applyChoices();
