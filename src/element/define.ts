import { isServer } from 'lit';

/** An element class that says which version of the library it is from. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers a tag, unless it is registered already: the same version again is silent, another one stays
 * as it is and is told on the console.
 * Does nothing where there is no registry (Node), nor where style sheets cannot be shared (browsers of before 2023): the fallback stays.
 */
export function define(tag: string, element: VersionedElement): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's Node build says true
  if (!registry || !(isServer || document.adoptedStyleSheets)) return;
  const first = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!first) registry.define(tag, element);
  else if (first.version !== element.version) {
    console.warn(`<${tag}> is of version ${first.version}; ${element.version} is not used`);
  }
}
