import './site.js';
import { ApscoErrorEvent, ApscoLoadEvent } from '../../src/data/events.js';
import { markupOf } from '../../src/embed/snippets.js';
import { chosenAttributes, setAttributes } from './attributes.js';

const preview = document.querySelector<HTMLElement>('[data-preview]')!;
const element = preview.firstElementChild as HTMLElement;
/** The same beside the table of its parts, where those can be seen; for the eyes alone. */
const beside = document.createElement(element.localName);
document.querySelector('[data-parts-preview]')?.append(beside);
const controls = document.querySelector<HTMLFormElement>('.controls')!;
const [code, states, log] = ['code', 'states', 'log'].map((name) => document.querySelector<HTMLElement>(`[data-${name}]`)!);

/** What the sample has, where the controls begin. */
for (const { name, value } of element.attributes) {
  const control = controls.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (control) control.value = value;
}

function show(): void {
  const attributes = chosenAttributes(controls);
  setAttributes(element, attributes);
  setAttributes(beside, attributes);
  code!.textContent = markupOf({ name: element.localName.slice('apsco-'.length), attributes }, element.textContent.trim());
}

const known = [...document.querySelectorAll<HTMLElement>('[data-state]')].map(({ dataset }) => dataset.state ?? '');

/** A browser without `:state()` refuses to be asked. */
const knowsStates = CSS.supports('selector(:state(ready))');

/** Which states hold. Nobody tells when they change, so it is asked time and again. */
function showStates(): void {
  const held = known.filter((state) => element.matches(`:state(${state})`));
  const text = held.map((state) => `:state(${state})`).join(' ') || '—';
  if (states!.textContent !== text) states!.textContent = text;
}

function note(event: Event): void {
  const line = document.createElement('p');
  const code = document.createElement('code');
  code.textContent = event.type;
  const about =
    event instanceof ApscoLoadEvent
      ? `src="${event.src}" updated ${event.updated}${event.applied ? '' : ', not applied'}`
      : event instanceof ApscoErrorEvent
        ? `${event.code}: ${event.detail}`
        : '';
  line.append(code, ` ${about}`);
  log!.prepend(line);
}

for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-event]')) preview.addEventListener(dataset.event ?? '', note);
if (knowsStates) setInterval(showStates, 250);
controls.addEventListener('input', show);
controls.addEventListener('submit', (event) => event.preventDefault());
// The published data is a good thing to try `src` with.
const src = controls.querySelector<HTMLInputElement>('[name=src]');
if (src) src.placeholder = '../../data/….json';

const outline = new CSSStyleSheet();
document.adoptedStyleSheets.push(outline);

let pointed: string | undefined;

/** Outlines a part in both previews, or none; and brings it into sight where it is one of many. */
function point(part?: string): void {
  if (part === pointed) return;
  pointed = part;
  outline.replaceSync(
    part ? `:is([data-preview], [data-parts-preview]) > ::part(${part}) { outline: 2px solid var(--mark); outline-offset: 1px; }` : '',
  );
  const shown = part && beside.shadowRoot?.querySelector(`[part~="${part}"]`);
  const place = beside.parentElement;
  if (shown && place) place.scrollTop += shown.getBoundingClientRect().top - place.getBoundingClientRect().top - place.clientHeight / 3;
}

for (const name of document.querySelectorAll<HTMLElement>('[data-part]')) {
  const row = name.closest('tr')!;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'part';
  name.replaceWith(button);
  button.append(name);
  // Not when the page scrolls by itself under a hand at rest: somebody goes through it by keyboard.
  row.addEventListener('pointermove', () => point(name.dataset.part));
  row.addEventListener('pointerleave', () => point());
  button.addEventListener('focus', () => point(name.dataset.part));
  button.addEventListener('blur', () => point());
}

show();
