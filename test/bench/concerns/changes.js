/** What changes on a page of many lists: its language, and one name in the data of all; the main thread's work until that is painted. */
import { inTurn, median } from '../statistics.js';
import { ours } from '../site.js';

const last = `[...document.querySelectorAll('[data-place]')].at(-1)`;
const name = `(${last}.shadowRoot ?? ${last}.contentDocument ?? ${last}).querySelector('[part=name]')?.textContent`;

/** To Turkish and back; the first time the language is fetched. Frames take so long that once must do. */
const languages = (/** @type {string} */ variant) =>
  ['tr', 'en', 'tr', 'en', 'tr'].slice(0, variant === 'iframe' ? 2 : 5).map((lang) => {
    const change =
      variant === 'iframe'
        ? `for (const place of document.querySelectorAll('iframe')) place.src = place.src.replace(/%22lang%22:%22\\w+%22|"lang":"\\w+"/, '%22lang%22:%22${lang}%22')`
        : `document.documentElement.lang = '${lang}'`;
    return /** @type {[string, string]} */ ([change, `${name} === '${lang === 'tr' ? 'Bangladeş' : 'Bangladesh'}'`]);
  });

/** The same data for all, with another name of the first state. */
const names = (/** @type {string} */ variant) =>
  [1, 2, 3, 4, 5].map((number) => {
    const member = ours.includes(variant) ? 'data.members[0].names.en' : 'data.list.groups[0].members[0].name';
    const change = `
      const text = window.given ??= await (await fetch('/data.json?rows=10&of=${variant}')).text();
      const data = JSON.parse(text);
      ${member} = 'State ${number}';
      for (const place of document.querySelectorAll('[data-place]')) place.data = data`;
    return /** @type {[string, string]} */ ([change, `${name} === 'State ${number}'`]);
  });

/** @param {import('../bench.js').Context} context */
export async function measure({ chromium, site, rounds, sizes }) {
  const lists = sizes.changing;
  const change = (/** @type {readonly string[]} */ variants, /** @type {(variant: string) => [string, string][]} */ changes) =>
    inTurn(variants, rounds, async (variant) => median(await chromium.changes(site.address(variant, { lists }), changes(variant))));
  return {
    language: await change(['hand-written', 'lit', 'react', 'one-file', 'reserved', 'iframe'], languages),
    name: await change(['hand-written', 'lit', 'react', 'one-file'], names),
  };
}
