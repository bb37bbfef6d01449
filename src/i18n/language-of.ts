/**
 * The language a page gives a place: the nearest `lang` among the element and its ancestors, across shadow roots.
 * Empty when nobody says.
 */
export function languageOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = (place.getRootNode() as Partial<ShadowRoot>).host) {
    const speaker = place.closest<HTMLElement>('[lang]');
    if (speaker) return speaker.lang;
  }
  return '';
}

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

function watch(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const each of listeners) each();
  });
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  return { observer, listeners };
}

/**
 * Calls back when a `lang` changes anywhere that could matter to a connected element. One observer a root serves all.
 * @returns what ends it
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const watched: [Node, Watch][] = [];
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode()) {
    const found = watches.get(root) ?? watch(root);
    watches.set(root, found);
    found.listeners.add(listener);
    watched.push([root, found]);
  }
  return () => {
    for (const [root, { observer, listeners }] of watched) {
      listeners.delete(listener);
      if (listeners.size) continue;
      observer.disconnect();
      watches.delete(root);
    }
  };
}
