import { onSettled, pageLanguage } from './site.js';
import type { Placement } from '../../src/embed/address.js';
import { markupOf, snippets } from '../../src/embed/snippets.js';
import { type Locale, negotiate } from '../../src/i18n/locales.js';
import { heightOf } from '../../src/prerender/heights.js';
import { nearest } from '../../src/prerender/variants.js';
import { version } from '../../src/version.js';
import { loadTexts, textIn } from '../i18n/speak.js';
import { isTextName } from '../i18n/texts.js';
import { type Target, targets } from '../targets.js';
import { themeRule, themes, type ThemeName } from '../themes.js';
import { chosenAttributes, setAttributes } from './attributes.js';
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

/** Puts a value into a control, in the case that the control has it in; what it does not have is nobody's choice. */
function choose(control: HTMLInputElement | HTMLSelectElement, wanted: string): void {
  if (control instanceof HTMLInputElement) {
    control.value = wanted;
    return;
  }
  const option = [...control.options].find(({ value }) => value.toLowerCase() === wanted.toLowerCase());
  if (option) control.value = option.value;
}

/** Puts what an address says into the controls. */
function read(): void {
  for (const control of [element, language, look, target]) choose(control, choices.get(control.name) ?? control.value);
  for (const control of options().querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-default]')) {
    const wanted = choices.getAll(control.name);
    if (!wanted.length) continue;
    if (!(control instanceof HTMLInputElement && control.type === 'checkbox')) choose(control, wanted[0] ?? '');
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
  if (id === 'wordpress') return `frame-src ${host}`;
  if (id === 'static') return "style-src 'unsafe-inline'";
  if (by === 'frame') return `frame-src ${host}; script-src ${host}`;
  const from = by === 'loader' ? host : "'self'";
  return `script-src ${from}; style-src ${from}${styled ? " 'unsafe-inline'" : ''}`;
}

/** The last asked for is shown, whichever language arrives first. */
let latest = 0;

async function show(): Promise<void> {
  const own = ++latest;
  for (const each of fieldsets) each.hidden = each.disabled = each !== options();
  const { value: name } = element;
  const attributes = chosenAttributes(options());
  const { value: lang } = language;
  const placement: Placement = { name, attributes: lang ? { ...attributes, lang } : attributes };
  write(attributes);

  const spoken: Locale = lang ? negotiate(lang) : pageLanguage();
  await loadTexts(spoken).catch(() => undefined);
  if (own !== latest) return;
  const text = `${isTextName(name) ? textIn(spoken, name) : name} · APSCO`;
  const chosen = targets.find(({ id }) => id === target.value) ?? targets[0]!;
  // Neither an address nor HTML without scripts can follow the page around it: they speak what the preview speaks.
  const settled: Placement = { name, attributes: { ...attributes, lang: spoken } };
  const page = nearest(settled);
  const framed = chosen.by === 'frame';
  const theme = look.value ? themes[look.value as ThemeName] : undefined;
  showPreview(framed ? page : placement, text);
  themed.replaceSync(theme && !framed ? themeRule(theme, '[data-preview] > *') : '');

  const ways = snippets(chosen.id === 'static' ? settled : placement, {
    host,
    version,
    // Not among what is offered here.
    integrity: '',
    text,
    page,
    height: heightOf(page),
  });
  field('snippet').value = chosen.snippet(ways, placement, markupOf(placement, text));
  const rule = theme && !framed ? `<style>${themeRule(theme, `apsco-${name}`)}</style>` : '';
  field('site-script').value = (chosen.forSite?.(ways) ?? '') + rule;
  find('site-part').hidden = !field('site-script').value;
  find('project-part').hidden = !chosen.packaged;
  find('where').textContent = textIn(pageLanguage(), chosen.where);
  const without = Object.keys(page.attributes).length !== Object.keys(settled.attributes).length;
  find('no-address').hidden = !without || !(framed || chosen.id === 'markdown');
  find('look-note').hidden = !theme || !framed;
  find('frame-note').hidden = !framed || chosen.id === 'wordpress';
  find('policy').textContent = policyFor(chosen, !!rule);
  find('types').hidden = framed || chosen.id === 'static';
  find('said').textContent = '';
}

read();
form.addEventListener('input', () => void show());
form.addEventListener('submit', (event) => event.preventDefault());
// Its texts are in the language of the page, and so is an element without one of its own.
onSettled(() => void show());
enableCopying();
