import type { CSSResult } from 'lit';

/** The styles of a part that was loaded later, for an element that shows it. Where there are no style sheets, in Node, another takes its place. */
export const partStyles = {
  /** Adds them, once. */
  add(host: HTMLElement, ...styles: CSSResult[]): void {
    const sheets = host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of styles) {
      if (!styleSheet || !sheets || sheets.includes(styleSheet)) continue;
      try {
        sheets.push(styleSheet);
      } catch {
        // A sheet does not cross documents: in another one the element goes without.
      }
    }
  },
};
