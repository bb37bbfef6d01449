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

const watches = new Map<Node, { observer: MutationObserver; listeners: Set<() => void> }>();

/**
 * Calls back when a `lang` changes anywhere that could matter to a connected element. One observer a root serves all.
 * @returns what ends it
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode()) {
    if (!watches.has(root)) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => {
        for (const each of listeners) each();
      });
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      watches.set(root, { observer, listeners });
    }
    watches.get(root)?.listeners.add(listener);
    roots.push(root);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size) continue;
      watch?.observer.disconnect();
      watches.delete(root);
    }
  };
}
