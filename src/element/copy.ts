import { isServer, render, type TemplateResult } from 'lit';

/** What was rendered, and what it depends on. */
interface Original {
  on: readonly unknown[];
  content: Element;
}

type Change = (copy: Node) => unknown;

/** The last originals: a page has few kinds of one element, if many of it. */
const originals: Original[] = [];

/** Where they are rendered, all in one place: a template that comes again is only filled anew. */
let place: DocumentFragment | undefined;

/** The last step from one original to another, since all copies take the same. */
let step: { from: Original; to: Original; changes: Change[] } | undefined;

/** Two nodes of one shape can become each other. */
const shape = (node: Node): string => [node.nodeName, node.childNodes.length, (node as Partial<Element>).getAttributeNames?.()].join();

/** What makes a copy of one content a copy of another, where they differ: what is of one shape stays, and with it the focus. */
function changes(from: Node, to: Node, at = (copy: Node) => copy): Change[] {
  if (from.isEqualNode(to)) return [];
  if (shape(from) !== shape(to)) return [(copy) => (at(copy) as ChildNode).replaceWith(to.cloneNode(true))];
  // Text has a value, an element has none.
  if (to.nodeValue !== null) return [(copy) => (at(copy).nodeValue = to.nodeValue)];
  const element = to as Element;
  return [
    ...element.getAttributeNames().map(
      (name): Change =>
        (copy) =>
          (at(copy) as Element).setAttribute(name, element.getAttribute(name) as string),
    ),
    ...[...from.childNodes].flatMap((child, index) =>
      changes(child, to.childNodes[index] as Node, (copy) => at(copy).childNodes[index] as Node),
    ),
  ];
}

/**
 * Content without listeners that is the same in many elements: it is rendered once, and all show copies, which take a fraction of the time and
 * leave nothing in the memory of scripts. What it depends on is compared one by one; while that stays, an element keeps its copy.
 */
export class Copy {
  #original: Original | undefined;
  #copy: Element | undefined;

  /** @param template of one element, with all that is in it */
  of(on: readonly unknown[], template: () => TemplateResult): unknown {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's Node build says true
    if (isServer) return template();
    const fits = (original?: Original) => original?.on.every((each, index) => each === on[index]);
    const from = this.#original;
    if (!fits(from)) {
      let to = originals.find(fits);
      if (!to) {
        render(template(), (place ??= new DocumentFragment()));
        const content = (place.firstElementChild as Element).cloneNode(true) as Element;
        // Lit's marks are for Lit, and two of five nodes.
        const marks = document.createNodeIterator(content, 128 /* comments */);
        for (let mark; (mark = marks.nextNode());) (mark as ChildNode).remove();
        originals.unshift((to = { on, content }));
        originals.splice(8);
      }
      this.#original = to;
      // Where somebody else, such as a translator, has changed the copy, it is replaced.
      if (from && this.#copy?.isEqualNode(from.content) && shape(from.content) === shape(to.content)) {
        if (step?.from !== from || step.to !== to) step = { from, to, changes: changes(from.content, to.content) };
        for (const change of step.changes) change(this.#copy);
      } else this.#copy = to.content.cloneNode(true) as Element;
    }
    return this.#copy;
  }
}
