import { html, type TemplateResult } from 'lit';
import type { Member } from '../../data/generated/types.js';
import { styling } from '../../element/sheets.js';
import { icon, searchIcon } from '../../element/icons.js';
import { formatNumber, pluralOf } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { fold } from './fold.js';
import { filterStyles } from './member-list.filter.styles.js';

/** All names of the bundled states, in ten languages, by code. */
let searchIndex: Record<string, string> = {};

/** The filter, once the names are there: data, and so in a chunk of its own. */
export async function filter(): Promise<{ matches: typeof matches; toolbar: typeof toolbar }> {
  ({ searchIndex } = await import('../../data/generated/search-index.js'));
  return { matches, toolbar };
}

/** Whether a state is meant by what was typed: a part of its name in any language, an old name, or an ISO code. */
function matches({ code, alpha3 = '', names, aliases = [] }: Member, query: string): boolean {
  const wanted = fold(query);
  const known = [code, alpha3, ...Object.values(names), ...aliases, searchIndex[code] ?? ''].join('\n');
  return known.split('\n').some((name) => fold(name).includes(wanted));
}

/** How many were found, in words. */
function resultText(locale: Locale, count: number): string {
  const n = formatNumber(locale, count);
  if (!count) return msg('No results', { desc: 'Shown where a list has nothing in it.' });
  switch (pluralOf(locale, count)) {
    case 'one':
      return msg(str`${n} result`, { desc: 'Number of results, plural category "one".' });
    case 'many':
      return msg(str`${n} of the results`, {
        desc: 'Number of results, plural category "many" (Spanish from one million); never shown in English.',
      });
    default:
      return msg(str`${n} results`, { desc: 'Number of results, plural category "other".' });
  }
}

/** The search field and the choice of order. */
function toolbar(
  host: HTMLElement,
  locale: Locale,
  query: string,
  sort: 'official' | 'name',
  count: number,
  onQuery: (query: string) => void,
  onSort: (sort: 'official' | 'name') => void,
): TemplateResult {
  styling.add(host, [filterStyles]);
  const choice = (value: 'official' | 'name', label: string) =>
    html`<label class=${sort === value ? 'choice chosen' : 'choice'}
      ><input
        class="hidden"
        type="radio"
        name="sort"
        .checked=${sort === value}
        @change=${() => {
          onSort(value);
        }}
      />${label}</label
    >`;
  return html`<div class="toolbar" part="toolbar">
    <label class="filter"
      ><span class="muted">${msg('Filter', { desc: 'Label of the field that narrows the list down.' })}</span
      ><span class="field"
        >${icon(searchIcon)}<input
          part="filter"
          type="search"
          .value=${query}
          @input=${({ target }: InputEvent) => {
            onQuery((target as HTMLInputElement).value);
          }} /></span
    ></label>
    <fieldset class="sort" part="sort">
      <legend class="hidden">${msg('Sort by', { desc: 'Label of the choice of order.' })}</legend>
      ${choice('official', msg('Official order', { desc: 'Order in which the organization lists its states.' }))}
      ${choice('name', msg('By name', { desc: 'Order by the names of the states.' }))}
    </fieldset>
    <p class="hidden" role="status">${query ? resultText(locale, count) : ''}</p>
  </div>`;
}
