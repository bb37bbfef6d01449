import { isServer, render, type TemplateResult } from 'lit';

/** What was rendered, and what it depends on. */
interface Made {
  on: readonly unknown[];
  content: Element;
}

const links = ({ content }: Made): HTMLElement[] => [...content.querySelectorAll('a')];

/** The last originals: a page has few kinds of one element, if many of it. */
const originals: Made[] = [];

/**
 * Content without listeners that is the same in many elements: it is rendered once, and all show copies, which take a fraction of the time and
 * leave nothing in the memory of scripts. What it depends on is compared one by one; while that stays, an element keeps its copy.
 */
export class Copy {
  #made: Made | undefined;

  /** @param template of one element, with all that is in it */
  of(on: readonly unknown[], template: () => TemplateResult): unknown {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's Node build says true
    if (isServer) return template();
    const fits = (made?: Made) => made?.on.every((each, index) => each === on[index]);
    if (!fits(this.#made)) {
      let original = originals.find(fits);
      if (!original) {
        const place = new DocumentFragment();
        render(template(), place);
        originals.unshift((original = { on, content: place.firstElementChild as Element }));
        originals.splice(8);
      }
      const before = this.#made && links(this.#made);
      this.#made = { on, content: original.content.cloneNode(true) as Element };
      const focused = before?.findIndex((link) => link.matches(':focus'));
      // Whoever stands on a link finds it again, once the copy has taken its place.
      if (focused !== undefined && focused >= 0) void Promise.resolve(this.#made).then((made) => links(made)[focused]?.focus());
    }
    return this.#made?.content;
  }
}
