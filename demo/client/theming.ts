import { onSettled } from './site.js';
import { contrastOf, type Colour, over } from '../contrast.js';
import { spreadRule, type Theme, themeRule, themes, type ThemeName } from '../themes.js';
import { enableCopying } from './copy.js';

const form = document.querySelector<HTMLFormElement>('.theming')!;
const preview = document.querySelector<HTMLElement>('[data-preview]')!;
const css = document.querySelector<HTMLTextAreaElement>('[data-css]')!;
const control = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
const tokens = [...form.querySelectorAll<HTMLInputElement>('input[name^="--apsco-"]')];
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any colour of CSS as numbers: painted, and looked at. */
function painted(colour: string): Colour {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const hex = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

/** A token as it comes out in the preview. */
const colourOf = (token: string): Colour => painted(getComputedStyle(preview.querySelector(`[data-probe="${token}"]`)!).color);

function showContrast(): void {
  const ground = painted(getComputedStyle(preview).backgroundColor);
  const surface = over(colourOf('surface'), ground);
  const colours: Record<string, [Colour, Colour]> = {
    ink: [painted(getComputedStyle(preview).color), ground],
    accent: [colourOf('accent'), ground],
    'accent on surface': [colourOf('accent'), surface],
    muted: [colourOf('muted'), ground],
    'muted on surface': [colourOf('muted'), surface],
    'line-strong': [colourOf('line-strong'), ground],
  };
  for (const output of form.querySelectorAll<HTMLOutputElement>('[data-ratio]')) {
    const [above, below] = colours[output.dataset.ratio ?? ''] ?? [];
    if (!above || !below) continue;
    const ratio = contrastOf(over(above, below), below);
    const least = output.dataset.ratio === 'line-strong' ? 3 : 4.5;
    output.textContent = `${ratio.toFixed(1)} ${ratio >= least ? '✓' : '✗ too low'}`;
    output.classList.toggle('low', ratio < least);
  }
}

/** What a token has to be, as a property of CSS that takes the same values. */
const likes: [RegExp, string][] = [
  [/accent|muted|line|surface/, 'color'],
  [/font/, 'font-family'],
  [/weight/, 'font-weight'],
  [/leading/, 'line-height'],
  [/space|radius/, 'padding-top'],
  [/stroke/, 'stroke-width'],
];

/** What is set, by token. What is no value yet is marked and left out. */
function chosen(): Theme {
  const set = tokens.flatMap((token) => {
    const { name } = token;
    const value = token.value.trim();
    const [, property = 'color'] = likes.find(([pattern]) => pattern.test(name)) ?? [];
    const valid = !value || CSS.supports(property, value);
    token.setAttribute('aria-invalid', String(!valid));
    return value && valid ? [[name, value]] : [];
  });
  return Object.fromEntries(set) as Theme;
}

function show(): void {
  const set = chosen();
  const [ground, ink] = [control('ground').value, control('ink').value];
  const dark = contrastOf(painted(ground), [0, 0, 0, 1]) < contrastOf(painted(ground), [255, 255, 255, 1]);
  sheet.replaceSync(
    `[data-preview]{background:${ground};color:${ink};color-scheme:${dark ? 'dark' : 'light'}}${themeRule(set, '[data-preview]')}`,
  );
  css.value = Object.keys(set).length ? spreadRule(themeRule(set, ':root')) : '/* The defaults: nothing to set. */';
  showContrast();
  // A well that nothing was chosen with shows what holds.
  for (const well of form.querySelectorAll<HTMLInputElement>('[data-for]')) {
    const token = well.dataset.for ?? '';
    if (!control(token).value) well.value = hex(over(colourOf(token.replace('--apsco-', '')), painted(ground)));
  }
}

let ownColours = false;

/** The page's own colours are where to begin, until others are chosen. */
function takeColours(): void {
  if (ownColours) return;
  control('ground').value = hex(painted(getComputedStyle(document.body).backgroundColor));
  control('ink').value = hex(painted(getComputedStyle(document.body).color));
  show();
}

form.addEventListener('input', ({ target }) => {
  const { name, value, dataset } = target as HTMLInputElement;
  const theme = form.elements.namedItem('theme') as HTMLSelectElement;
  if (name === 'theme')
    for (const token of tokens) token.value = (themes[value as ThemeName] as Theme | undefined)?.[token.name as keyof Theme] ?? '';
  else if (name === 'ground' || name === 'ink') ownColours = true;
  else theme.value = 'own';
  if (dataset.for) control(dataset.for).value = value;
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
onSettled(takeColours);
enableCopying();

/** Parts by name, each with those inside it. */
interface Parts {
  readonly inside: Map<string, Parts>;
}

/** Adds the parts in a place: a list of ten states is one state here, with all that any of them has. */
function addParts(place: ParentNode, parts: Parts): Parts {
  for (const child of place.children) {
    const name = child.getAttribute('part');
    const inner = name ? (parts.inside.get(name) ?? { inside: new Map<string, Parts>() }) : parts;
    if (name) parts.inside.set(name, inner);
    addParts(child.shadowRoot ?? child, inner);
  }
  return parts;
}

/** Parts as a list in a list. */
function listOf(parts: Parts): HTMLUListElement {
  const list = document.createElement('ul');
  for (const [name, inner] of parts.inside) {
    const [item, button, code] = [document.createElement('li'), document.createElement('button'), document.createElement('code')];
    Object.assign(button, { type: 'button', className: 'part' }).dataset.part = name;
    code.textContent = name;
    button.append(code);
    item.append(button, ...(inner.inside.size ? [listOf(inner)] : []));
    list.append(item);
  }
  return list;
}

const which = document.querySelector<HTMLSelectElement>('[data-tree-of]')!;
const tree = document.querySelector<HTMLElement>('[data-tree]')!;
const shown = document.querySelector<HTMLElement>('[data-tree-preview]')!;
const outline = new CSSStyleSheet();
document.adoptedStyleSheets.push(outline);

async function showTree(): Promise<void> {
  const element = document.createElement(`apsco-${which.value}`);
  if (which.value === 'member-badge') {
    element.setAttribute('country', 'TH');
    element.setAttribute('variant', 'full');
  }
  shown.replaceChildren(element);
  while (element.isConnected && !element.shadowRoot?.querySelector('.root')) await new Promise((resolve) => setTimeout(resolve, 50));
  if (element.isConnected) tree.replaceChildren(listOf(addParts(element.shadowRoot!, { inside: new Map<string, Parts>() })));
}

const point = (target: EventTarget | null): void => {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset.part : undefined;
  outline.replaceSync(part ? `[data-tree-preview] > ::part(${part}) { outline: 2px solid var(--mark); outline-offset: 1px; }` : '');
};
tree.addEventListener('pointerover', ({ target }) => point(target));
tree.addEventListener('focusin', ({ target }) => point(target));
for (const type of ['pointerleave', 'focusout']) tree.addEventListener(type, () => point(null));
which.addEventListener('change', () => void showTree());
void showTree();
