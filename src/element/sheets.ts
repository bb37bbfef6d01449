import type { CSSResult } from 'lit';

/** By document: a sheet does not cross from one to another. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** A style as the one sheet of a document; undefined where there is none, as in a document without a window. */
function sheetOf(style: CSSResult, place: Document): CSSStyleSheet | undefined {
  const made = sheets.get(place) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(place, made);
  let sheet = made.get(style);
  if (!sheet && place.defaultView) {
    made.set(style, (sheet = new place.defaultView.CSSStyleSheet()));
    sheet.replaceSync(style.cssText);
  }
  return sheet;
}

/** The styles of an element, and those of a part that it shows later. Where there are no style sheets, in Node, another takes its place. */
export const styling = {
  /** Adds them, each once. */
  add({ shadowRoot, ownerDocument }: HTMLElement, styles: readonly CSSResult[]): void {
    const adopted = shadowRoot?.adoptedStyleSheets;
    for (const style of styles) {
      const sheet = adopted && sheetOf(style, ownerDocument);
      if (sheet && !adopted.includes(sheet)) adopted.push(sheet);
    }
  },
};
