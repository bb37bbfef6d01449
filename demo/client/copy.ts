import { textIn } from '../i18n/speak.js';
import { pageLanguage } from './site.js';

/** Makes every button with `data-copy` copy the text of the field it names, and say so. */
export function enableCopying(): void {
  const said = document.querySelector('[data-said]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const field = document.querySelector<HTMLTextAreaElement>(`[data-${button.dataset.copy ?? ''}]`);
      if (!field || !said) return;
      navigator.clipboard.writeText(field.value).then(
        () => (said.textContent = textIn(pageLanguage(), 'copied')),
        () => {
          said.textContent = textIn(pageLanguage(), 'copy-failed');
          field.select();
        },
      );
    });
  }
}
