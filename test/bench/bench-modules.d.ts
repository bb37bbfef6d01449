declare module 'bench:en' {
  export const content: import('./shown.js').Content;
}
declare module 'bench:tr' {
  export const content: import('./shown.js').Content;
}
declare module 'bench:shared' {
  /** Drawings, by ISO code. */
  export const flags: Record<string, string>;
  /** Style sheets for a shadow root. */
  export const styles: Record<import('./shown.js').Kind, string>;
}
