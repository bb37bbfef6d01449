import { negotiate } from '../../src/i18n/locales.js';
import { languageOf } from '../../src/i18n/language-of.js';
import { textIn } from '../i18n/speak.js';

async function copy(button: HTMLButtonElement, source: Element): Promise<void> {
  const said = document.querySelector('[data-said]')!;
  // Some pages are English whatever the page around them speaks.
  const language = () => negotiate(languageOf(button));
  const field = source instanceof HTMLTextAreaElement ? source : undefined;
  try {
    // Not there at all on hosts without https.
    await navigator.clipboard.writeText(field?.value ?? source.textContent);
    said.textContent = button.textContent = textIn(language(), 'copied');
    // Where the hand is; the line that is read out may be out of sight.
    setTimeout(() => (button.textContent = textIn(language(), 'copy')), 2000);
  } catch {
    said.textContent = textIn(language(), 'copy-failed');
    field?.select();
  }
}

/** Makes every button with `data-copy` copy the text that it names, and say so. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.querySelector(`[data-${button.dataset.copy ?? ''}]`);
    if (source) button.addEventListener('click', () => void copy(button, source));
  }
}
