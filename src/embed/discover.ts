import { leaveOnPage, type OnPage } from '../data/on-page.js';
import { placeholderSelector, tagSelector, upgrade } from './placeholder.js';

/** Where elements may be. */
export type Root = Document | ShadowRoot | Element;

/** What looks after a page. */
export interface Discovery {
  /** Also looks after a root that cannot be seen from the document: an open shadow root. Once is enough; again does no harm. */
  discover: (root?: Root) => void;
  readonly page: OnPage;
}

/**
 * Begins to look after a page: every tag and placeholder in it, now and later.
 * @param url address of the script itself
 * @param script its tag, whose `data-src` and `data-lang` hold for the whole site
 * @param onTag hears of every tag
 * @param onFrame hears of every frame that shows an embed page
 */
export function lookAfter(
  url: string,
  script: HTMLScriptElement | undefined | null,
  onTag: (element: Element) => void,
  onFrame: (base: string) => void,
): Discovery {
  const base = new URL('..', url).href;
  const { src, lang } = script?.dataset ?? {};
  const page = leaveOnPage({ ...(src && { dataBase: src }), ...(lang && { lang }) });

  const find = (root: Root): void => {
    const found = (selector: string): HTMLElement[] => [
      ...(root instanceof HTMLElement && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    // A page that is still arriving may yet bring the rest of a sentence.
    if (document.readyState !== 'loading') for (const each of found(placeholderSelector)) upgrade(each, base);
    found(tagSelector).forEach(onTag);
    if (found('iframe').some((frame) => (frame as HTMLIFrameElement).src.startsWith(`${base}embed/`))) onFrame(base);
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) find(node);
  });
  const discover = (root: Root = document): void => {
    observer.observe(root, { childList: true, subtree: true });
    find(root);
  };
  discover();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => find(document), { once: true });
  return { discover, page };
}

/** The tag of a module, found by its address: a module does not know its own. */
export const scriptOf = (url: string): HTMLScriptElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => src === url);
