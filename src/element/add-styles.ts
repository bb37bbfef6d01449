import type { CSSResult } from 'lit';

/** Adds the styles of a part that was loaded later to an element that shows it, once. */
export function addStyles(host: HTMLElement, ...styles: CSSResult[]): void {
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  for (const { styleSheet } of styles) {
    if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  }
}
