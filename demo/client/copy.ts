import { negotiate } from '../../src/i18n/locales.js';
import { languageOf } from '../../src/i18n/language-of.js';
import { textIn } from '../i18n/speak.js';

/** Makes every button with `data-copy` copy the text that it names, and say so. */
export function enableCopying(): void {
  const said = document.querySelector('[data-said]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const source = document.querySelector(`[data-${button.dataset.copy ?? ''}]`);
      if (!source || !said) return;
      // Some pages are English whatever the page around them speaks.
      const language = negotiate(languageOf(button));
      const field = source instanceof HTMLTextAreaElement ? source : undefined;
      navigator.clipboard.writeText(field?.value ?? source.textContent).then(
        () => {
          const [before, copied] = [button.textContent, textIn(language, 'copied')];
          said.textContent = copied;
          if (before === copied) return;
          // Where the hand is; the line that is read out may be out of sight.
          button.textContent = copied;
          setTimeout(() => (button.textContent = before), 2000);
        },
        () => {
          said.textContent = textIn(language, 'copy-failed');
          field?.select();
        },
      );
    });
  }
}
