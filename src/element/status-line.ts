import { html, type LitElement, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import { msg, str } from '../i18n/msg.js';
import { weave } from '../i18n/weave.js';
import { styling } from './sheets.js';
import { controlStyles } from './controls.styles.js';
import { clockIcon, icon, retryIcon } from './icons.js';
import { statusLineStyles } from './status-line.styles.js';

/**
 * How fresh the data is. Both wordings share one place, so that nothing below moves when a load fails or succeeds;
 * the hidden one is out of reach for the keyboard and for screen readers.
 */
export function statusLine(
  host: LitElement & { reload(): Promise<void> },
  locale: Locale,
  updated: string,
  stale: boolean,
): TemplateResult {
  /** The button hides when all is well again: till then the line around it holds the focus. */
  const retry = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    const line = button.closest<HTMLElement>('.freshness');
    line?.focus();
    await host.reload();
    await host.updateComplete;
    if (line?.matches(':focus')) button.focus();
  };
  styling.add(host, [controlStyles, statusLineStyles]);
  const date = weave(
    (date) => msg(str`Updated on ${date}`, { desc: 'The day the data was last changed; the placeholder is a date.' }),
    html`<time datetime=${updated}>${formatDate(locale, updated)}</time>`,
  );
  return html`<div class="freshness" part="status" role="status" tabindex="-1">
    <p class=${stale ? 'unseen' : ''}>${date}</p>
    <div class=${stale ? 'notice' : 'notice unseen'}>
      ${icon(clockIcon)}
      <p>
        ${msg('Could not load; showing saved data', { desc: 'Shown when new data could not be fetched and older data stays.' })}<span
          class="muted"
          >${date}</span
        >
      </p>
      <button class="button plain" part="button" type="button" ?disabled=${!stale} @click=${retry}>
        ${icon(retryIcon)}${msg('Try again', { desc: 'Button that loads the data once more.' })}
      </button>
    </div>
  </div>`;
}
