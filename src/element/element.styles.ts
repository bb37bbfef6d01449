import { css } from 'lit';

/** Tokens and type that every element shares. Private names (`--_`) resolve a token or its default. */
export const elementStyles = css`
  :host {
    display: block;
  }
  /* Both, since a page may reset the host, and before the first paint there is no root. */
  :host,
  .root {
    container-type: inline-size;
    /* Without it an element in a flex row would have no width of its own. */
    contain-intrinsic-inline-size: 18em;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_accent: var(--apsco-accent, color-mix(in oklab, #1769d2 66%, currentColor));
    --_muted: var(--apsco-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_line: 1px solid var(--apsco-line, color-mix(in oklab, currentColor 17%, transparent));
    --_line-strong: 1px solid var(--apsco-line-strong, color-mix(in oklab, currentColor 66%, transparent));
    --_surface: var(--apsco-surface, color-mix(in oklab, currentColor 5%, transparent));
    --_space: var(--apsco-space, 1em);
    --_radius: var(--apsco-radius, 0.25em);
    --_tight: var(--apsco-leading-tight, var(--_label, 1.3));
    --_above: 0.5em;
    --_below: 0.5em;
    font-family: var(--apsco-font, inherit);
    line-height: var(--apsco-leading, var(--_text, 1.5));
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* Line heights follow the language: text, then headings and labels. */
  [lang='zh-Hans'] {
    --_text: 1.65;
    --_label: 1.4;
  }
  [lang='th'],
  [lang='bn'] {
    --_text: 1.65;
    --_label: 1.5;
  }
  [lang='fa'] {
    --_text: 1.75;
    --_label: 1.6;
  }
  [lang='ur'] {
    --_text: 2.1;
    --_label: 2;
    --_above: 0.7em;
    --_below: 0.4em;
  }
  * {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .title {
    font-family: var(--apsco-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
    margin-block-end: calc(var(--_space) * 0.64);
  }
  .muted {
    font-size: 0.875em;
    line-height: var(--_tight);
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .notice {
    padding: 0.75em 1em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
