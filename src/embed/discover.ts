import { leaveOnPage, type OnPage } from '../data/on-page.js';

/** Where elements may be. */
export type Root = Document | ShadowRoot | Element;

/** What may stand for an element where a CMS takes tags away, and frames that may show one; not the quotation that oEmbed puts beside a frame. */
const placeholders = '[data-apsco],oembed[url],[data-oembed-url],:not(blockquote)>a[href*="/embed/"],[src*="/embed/"]';

/** The tag of a module, found by its address: a module does not know its own. (`document.scripts` may be an element of that name.) */
export const scriptOf = (url: string): HTMLScriptElement | undefined =>
  [...document.querySelectorAll('script')].find(({ src }) => src === url);

/** Leaves on the page what a script tag says for the whole site, in `data-src` and `data-lang`. */
export function introduce(script: HTMLScriptElement | undefined | null): OnPage {
  const { src, lang } = script?.dataset ?? {};
  return leaveOnPage({ dataBase: src?.replace(/\/$/, ''), lang });
}

/**
 * Looks after a page: every placeholder and tag in it, now and later.
 * @param tags without their prefix
 * @returns also looks after a root that cannot be seen from the document, an open shadow root; again does no harm
 */
export function lookAfter(
  onPlaceholder: (node: HTMLElement) => void,
  tags: readonly string[] = [],
  onTag?: (element: Element) => void,
): (root?: Root) => void {
  const find = (root: Node): void => {
    const each = (selector: string, found: (element: HTMLElement) => void): void => {
      if ((root as Partial<Element>).matches?.(selector)) found(root as HTMLElement);
      // Text has nothing in it.
      (root as Partial<ParentNode>).querySelectorAll?.<HTMLElement>(selector).forEach(found);
    };
    if (onTag) each(tags.map((name) => `apsco-${name}`).join(), onTag);
    each(placeholders, onPlaceholder);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(find);
  });
  const discover = (root: Root = document): void => {
    observer.observe(root, { childList: true, subtree: true });
    find(root);
  };
  discover();
  return discover;
}
