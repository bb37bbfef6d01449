import type { CSSResult } from 'lit';

/** Adds the styles of a part that was loaded later to an element that shows it, once. */
export function addStyles(host: HTMLElement, ...styles: CSSResult[]): void {
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  for (const { styleSheet } of styles) {
    if (!styleSheet || !sheets || sheets.includes(styleSheet)) continue;
    try {
      sheets.push(styleSheet);
    } catch {
      // A sheet does not cross documents: in another one the element goes without.
    }
  }
}
