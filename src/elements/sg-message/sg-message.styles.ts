import { css } from 'lit';

export const sgMessageStyles = css`
  .layout {
    display: grid;
    gap: calc(var(--_space) * 1.2) calc(var(--_space) * 2);
  }
  .person {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 5.5em;
    block-size: 5.5em;
    padding: 0.6em;
    box-sizing: border-box;
  }
  .orbit {
    position: absolute;
    inset: 0;
    fill: none;
    stroke: color-mix(in oklab, currentColor 40%, transparent);
    stroke-width: 1;
    overflow: visible;
  }
  .orbit .fill {
    fill: var(--_accent);
    stroke: none;
  }
  .initials,
  ::slotted(*) {
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    object-fit: cover;
  }
  .initials {
    display: grid;
    place-items: center;
    font-size: 1.375em;
    line-height: 1;
    background: var(--_surface);
    border: var(--_line);
    box-sizing: border-box;
  }
  .name {
    font-family: var(--apsco-heading-font, inherit);
    font-size: 1.125em;
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
  }
  .term {
    display: block;
  }
  .body {
    max-inline-size: 38em;
  }
  .text {
    line-height: var(--apsco-leading, 1.5);
    text-align: start;
  }
  .text > p + p {
    margin-block-start: var(--_space);
  }
  .signature {
    padding-block-start: var(--_space);
    border-block-start: var(--_line);
  }
  .signature > span {
    display: block;
  }
  summary {
    margin-block-start: var(--_space);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Open, the toggle goes below the text it closes; the browser keeps it first for the keyboard. */
  details[open] {
    position: relative;
    padding-block-end: 3.6em;
  }
  details[open] > summary {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
  }
  .gone,
  .excerpt:has(+ details[open]) {
    display: none;
  }
  .note {
    margin-block-start: 0.8em;
  }
  @container (width >= 42em) {
    .layout {
      grid-template-columns: 12.6em 1fr;
    }
    .person {
      flex-direction: column;
      align-items: flex-start;
      align-self: start;
    }
    .portrait {
      inline-size: 8em;
      block-size: 8em;
      padding: 0.85em;
    }
  }
  @media (forced-colors: active) {
    .orbit {
      stroke: CanvasText;
    }
    .orbit .fill {
      fill: CanvasText;
    }
  }
  @media print {
    .excerpt,
    summary {
      display: none;
    }
    details[open] {
      padding: 0;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
