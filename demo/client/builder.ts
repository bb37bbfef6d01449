import { onSpoken, pageLanguage } from './site.js';
import { pathOf, type Placement } from '../../src/embed/address.js';
import { snippets } from '../../src/embed/snippets.js';
import { type Locale, negotiate } from '../../src/i18n/locales.js';
import { heights } from '../../src/prerender/heights.js';
import { nearest } from '../../src/prerender/variants.js';
import { version } from '../../src/version.js';
import { loadTexts, textIn } from '../i18n/speak.js';
import { isTextName } from '../i18n/texts.js';
import { type Target, targets } from '../targets.js';
import { themeRule, themes, type ThemeName } from '../themes.js';
import { chosenAttributes, markupOf, setAttributes } from './attributes.js';
import { choices, keepChoices } from './choices.js';
import { enableCopying } from './copy.js';

const form = document.querySelector<HTMLFormElement>('.builder')!;
const find = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const field = (name: string): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>(`textarea[data-${name}]`)!;
const select = (name: string): HTMLSelectElement => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
const [element, language, look, target] = ['element', 'language', 'look', 'for'].map(select) as [
  HTMLSelectElement,
  HTMLSelectElement,
  HTMLSelectElement,
  HTMLSelectElement,
];
const preview = find('preview');
const fieldsets = [...form.querySelectorAll<HTMLFieldSetElement>('[data-element]')];
const themed = new CSSStyleSheet();
document.adoptedStyleSheets.push(themed);

/** Where the library is served from: the site that this page is part of. */
const host = new URL('..', location.href.replace(/[?#].*/, '')).href;

const options = (): HTMLFieldSetElement => fieldsets.find(({ dataset }) => dataset.element === element.value)!;

/** Puts what an address says into the controls. */
function read(): void {
  for (const control of [element, language, look, target]) {
    const wanted = choices.get(control.name);
    if (wanted !== null && [...control.options].some(({ value }) => value === wanted)) control.value = wanted;
  }
  for (const control of options().querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-default]')) {
    const wanted = choices.getAll(control.name);
    if (!wanted.length) continue;
    if (!(control instanceof HTMLInputElement && control.type === 'checkbox')) control.value = wanted[0] ?? '';
    else control.checked = control.hasAttribute('value') ? wanted.join(' ').split(' ').includes(control.value) : true;
  }
}

/** Puts what the controls say into the address of this page. */
function write(attributes: Record<string, string>): void {
  for (const name of [...choices.keys()]) if (!['lang', 'scheme'].includes(name)) choices.delete(name);
  for (const [name, value] of Object.entries(attributes)) choices.set(name, value);
  for (const { name, value } of [element, language, look, target]) if (value) choices.set(name, value);
  keepChoices();
}

function showPreview({ name, attributes }: Placement, text: string): void {
  const tag = `apsco-${name}`;
  if (preview.firstElementChild?.localName !== tag) preview.replaceChildren(document.createElement(tag));
  const shown = preview.firstElementChild!;
  setAttributes(shown, attributes);
  if (shown.textContent !== text) shown.textContent = text;
}

/** What a site's policy must allow, for what is pasted. */
function policyFor({ by, id }: Target, styled: boolean): string {
  if (by === 'frame') return `frame-src ${host}`;
  const inline = styled || id === 'static' ? " 'unsafe-inline'" : '';
  const from = by === 'loader' ? host : "'self'";
  if (id === 'static') return `style-src${inline}`;
  return `script-src ${from}; style-src ${from}${inline}`;
}

/** The last asked for is shown, whichever language arrives first. */
let latest = 0;

async function show(): Promise<void> {
  const own = ++latest;
  for (const each of fieldsets) each.hidden = each.disabled = each !== options();
  const { value: name } = element;
  const attributes = chosenAttributes(options());
  // Nobody's badge shows nothing.
  const { value: lang } = language;
  const placement: Placement = { name, attributes: lang ? { ...attributes, lang } : attributes };
  write(attributes);

  const spoken: Locale = lang ? negotiate(lang) : pageLanguage();
  await loadTexts(spoken).catch(() => undefined);
  if (own !== latest) return;
  const text = `${isTextName(name) ? textIn(spoken, name) : name} · APSCO`;
  showPreview(placement, text);
  const theme = look.value ? themes[look.value as ThemeName] : undefined;
  themed.replaceSync(theme ? themeRule(theme, '[data-preview] > *') : '');

  const chosen = targets.find(({ id }) => id === target.value) ?? targets[0]!;
  // Neither an address nor HTML without scripts can follow the page around it: they speak what the preview speaks.
  const settled: Placement = { name, attributes: { ...attributes, lang: spoken } };
  const page = nearest(settled);
  const ways = snippets(chosen.id === 'static' ? settled : placement, {
    host,
    version,
    // Not among what is offered here.
    integrity: '',
    text,
    page,
    height: heights[pathOf({ ...page, attributes: { ...page.attributes, lang: 'en' } })] ?? 400,
  });
  field('snippet').value = chosen.snippet(ways, placement, markupOf(`apsco-${name}`, placement.attributes, text));
  const inPage = chosen.by !== 'frame';
  const forSite = [
    chosen.id === 'markdown' ? ways.loader : '',
    theme && inPage ? `<style>${themeRule(theme, `apsco-${name}`)}</style>` : '',
  ].join('');
  field('site-script').value = forSite;
  find('site-part').hidden = !forSite;
  find('where').textContent = textIn(pageLanguage(), chosen.where);
  const differs = Object.keys(page.attributes).filter((each) => each !== 'lang').length !== Object.keys(attributes).length;
  find('no-address').hidden = !differs || !(chosen.by === 'frame' || chosen.id === 'markdown');
  find('look-note').hidden = !theme || inPage;
  find('policy').textContent = policyFor(chosen, !!theme && inPage);
  find('types').hidden = chosen.by === 'frame';
  find('said').textContent = '';
}

read();
form.addEventListener('input', () => void show());
form.addEventListener('submit', (event) => event.preventDefault());
// Its texts are in the language of the page, and so is an element without one of its own.
onSpoken(() => void show());
enableCopying();
