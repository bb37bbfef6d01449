import type { DataFile } from '../data/dataset.js';
import type { ApscoElement } from './apsco-element.js';
import type { DataSource } from './data-source.js';
import type { LazyHost } from './lazy.js';
import { pending } from './pending.js';

/** What can have the focus, in content of the library. */
const focusable = 'a[href], button, input, summary, [tabindex]';

/** What can be typed into. */
const fields = 'input[type=search]';

const all = <T extends Element>(root: ParentNode, selector: string): T[] => [...root.querySelectorAll<T>(selector)];

/** Whether the content asks for a part that is not there yet: rendered for nothing but that. */
function lacks(host: ApscoElement): boolean {
  host.lacking = false;
  host['render']();
  return (host as LazyHost).lacking === true;
}

/**
 * Lets an element show its own content in place of what came with the page, once all is there that the new content needs: language, drawings,
 * data. The old content goes in the moment in which the new is rendered, and leaves it the focus, what was open and what was typed.
 * @returns whether that moment is now
 */
export function takeOver(host: ApscoElement, sources: readonly DataSource<DataFile>[]): boolean {
  const root = host.renderRoot as ShadowRoot;
  for (const source of sources) {
    source.follow();
    // Lit asks controllers only when it renders; an address may have changed while the old content stays.
    source.remote?.hostUpdate();
  }
  if (!host.locale || host['waiting'] || lacks(host) || sources.some(pending)) return false;

  const focused = root.activeElement ? all(root, focusable).indexOf(root.activeElement) : -1;
  const open = all<HTMLDetailsElement>(root, 'details').map((each) => each.open);
  const typed = all<HTMLInputElement>(root, fields).map((each) => each.value);
  root.replaceChildren();
  void host.updateComplete.then(() => {
    // Not by `entries()`, which Prototype puts something else in place of.
    all<HTMLDetailsElement>(root, 'details').forEach((each, index) => (each.open ||= open[index] ?? false));
    all<HTMLInputElement>(root, fields).forEach((each, index) => {
      if (!typed[index]) return;
      each.value = typed[index];
      each.dispatchEvent(new Event('input'));
    });
    if (focused >= 0) all<HTMLElement>(root, focusable)[focused]?.focus({ preventScroll: true });
  });
  return true;
}
