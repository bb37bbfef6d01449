import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locales.js';
import { msg } from '../i18n/msg.js';

/** Says of a text in English that it is the original; nothing where the element speaks English itself. */
export const originalNote = (lang: string, locale: Locale): TemplateResult | typeof nothing =>
  lang === 'en' && locale !== 'en'
    ? html`<p class="note muted" part="original-note">
        ${msg('Original text in English', { desc: 'Under a text that is not translated.' })}
      </p>`
    : nothing;
