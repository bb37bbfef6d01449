import { css } from 'lit';

/** Tokens, type and the marks that every element shares. Private names (`--_`) resolve a token or its default. */
export const elementStyles = css`
  :host {
    display: block;
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
    --_tight: var(--apsco-leading-tight, 1.3);
    --_above: 0.5em;
    --_below: 0.5em;
    font-family: var(--apsco-font, inherit);
    line-height: var(--apsco-leading, 1.5);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
  }
  [lang='zh-Hans'] {
    --_tight: var(--apsco-leading-tight, 1.4);
    line-height: var(--apsco-leading, 1.65);
  }
  [lang='th'],
  [lang='bn'] {
    --_tight: var(--apsco-leading-tight, 1.5);
    line-height: var(--apsco-leading, 1.65);
  }
  [lang='fa'] {
    --_tight: var(--apsco-leading-tight, 1.6);
    line-height: var(--apsco-leading, 1.75);
  }
  [lang='ur'] {
    --_tight: var(--apsco-leading-tight, 2);
    --_above: 0.7em;
    --_below: 0.4em;
    line-height: var(--apsco-leading, 2.1);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  .title {
    font-family: var(--apsco-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
    margin-block-end: calc(var(--_space) * 0.64);
    text-wrap: balance;
  }
  .muted,
  .small {
    font-size: 0.875em;
    line-height: var(--_tight);
  }
  .muted {
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-decoration: underline 1px color-mix(in oklab, var(--_accent) 45%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 1px;
  }
  .mark,
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
  }
  .mark {
    inline-size: 0.72em;
    block-size: 0.72em;
    color: var(--_accent);
    stroke-width: 1.6;
  }
  .fill {
    fill: currentColor;
    stroke: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: var(--apsco-stroke, 1.5);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button,
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.4em;
    padding: 0.25em 0.8em;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
    color: inherit;
    background: none;
    border: var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .plain {
    color: var(--_accent);
    border-color: transparent;
  }
  .button:hover,
  .plain:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  .button:active,
  .plain:active {
    background: color-mix(in oklab, currentColor 12%, transparent);
  }
  .button .icon,
  .plain .icon {
    inline-size: 1.05em;
    block-size: 1.05em;
  }
  [lang='ur'] :is(.button, .plain) {
    line-height: 1.9;
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
    font-size: 0.9375em;
    line-height: var(--_tight);
    background: var(--_surface);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .notice p {
    flex: 1;
  }
  .notice .muted {
    display: block;
  }
  .freshness {
    display: grid;
    align-items: center;
    margin-block-start: var(--_space);
  }
  .freshness > * {
    grid-area: 1 / 1;
  }
  .freshness > p {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .unseen {
    visibility: hidden;
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
    .mark,
    .icon {
      color: CanvasText;
    }
    a {
      color: LinkText;
    }
    .notice {
      border-color: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .button,
    .plain,
    .freshness {
      display: none;
    }
    .mark {
      color: #000;
    }
  }
`;
