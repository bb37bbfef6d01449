/**
 * The language a page gives a place: the nearest `lang` among the element and its ancestors, across shadow roots.
 * Empty when nobody says.
 */
export function languageOf(element: Element): string {
  for (let place: Element | undefined = element; place; ) {
    const lang = place.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

function watchRoot(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, (watch = { observer, listeners }));
  }
  const { listeners, observer } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/**
 * Calls back when a `lang` changes anywhere that could matter to a connected element. One observer a root serves all.
 * @returns what ends it
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    stops.push(watchRoot(root, listener));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    for (const stop of stops) stop();
  };
}
