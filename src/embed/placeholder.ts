import { type Placement, readAddress } from './address.js';
import { followFrames } from './follow-frames.js';
import { attributes, tags } from './tags.js';

const anyTag = tags.map((name) => `apsco-${name}`).join();

/** Where a link is a link, whatever it leads to: menus, headings, controls, and the quotation that oEmbed puts beside a frame of the same address. */
const untouched = 'nav,blockquote,h1,h2,h3,h4,h5,h6,button,summary,label';

const inline = /^(span|b|strong|i|em|u|small|font)$/;

/** Whether a node shows nothing. */
const blank = (node: Node): boolean => (node instanceof Element ? node.localName === 'br' : node.nodeType !== 3 || !node.nodeValue?.trim());

/** A link, with what only dresses it, if it is all that its block holds; undefined for a link in a sentence. */
function alone(link: Element): Element | undefined {
  for (let node = link; ;) {
    const parent = node.parentElement;
    if (!parent || [...parent.childNodes].some((each) => each !== node && !blank(each))) return undefined;
    if (!inline.test(parent.localName)) return node;
    node = parent;
  }
}

/** Where a link leads; nowhere if it is none of HTML. */
const addressIn = (link: Element | null): string => (link instanceof HTMLAnchorElement ? link.href : '');

/** What the hooks of a `data-apsco` line say; what they have lost, the address in it says. */
function readHooks(line: HTMLElement, base: string): Placement | undefined {
  const address = readAddress(addressIn(line.querySelector('a')), base);
  const name = line.dataset.apsco || address?.name;
  if (!name || !tags.includes(name)) return address;
  const hooks = [...attributes, 'lang'].flatMap((each) => {
    const value = line.getAttribute(`data-${each}`);
    return value === null ? [] : [[each, value] as const];
  });
  return { name, attributes: { ...(address?.name === name && address.attributes), ...Object.fromEntries(hooks) } };
}

/** An element as it is asked for, not yet in the page. */
function create({ name, attributes }: Placement): HTMLElement {
  const element = document.createElement(`apsco-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/**
 * Puts an element in the place of what stands for it, and that into the element, as its fallback; lets a frame that shows an embed page have
 * the height of its content. Does so once, however often it is asked.
 * @param script address of the loader, whose own embed pages are meant
 */
export function upgrade(node: HTMLElement, script: string): void {
  const base = new URL('..', script).href;
  if (document.readyState === 'loading') {
    // A page that is still arriving may yet bring the rest of a sentence.
    document.addEventListener('DOMContentLoaded', () => upgrade(node, script), { once: true });
    return;
  }
  if (node instanceof HTMLIFrameElement) {
    if (readAddress(node.src, base)) followFrames(base);
    return;
  }
  const { apsco, oembedUrl } = node.dataset;
  const address = node.getAttribute('url') ?? oembedUrl ?? addressIn(node);
  const wanted = apsco === undefined ? readAddress(address, base) : readHooks(node, base);
  // What is being edited stays as it is.
  if (!wanted || !node.isConnected || node.isContentEditable || node.closest(anyTag) || node.querySelector(anyTag)) return;
  const element = create(wanted);
  if (apsco !== undefined || oembedUrl !== undefined) {
    element.append(...node.childNodes);
    node.append(element);
    return;
  }
  const place = node.localName === 'oembed' ? node : !node.closest(untouched) && alone(node);
  if (!place) return;
  place.replaceWith(element);
  element.append(place);
}
