import { css } from 'lit';

export const memberMapStyles = css`
  .map {
    position: relative;
    /* The words turn round, the world does not. */
    direction: ltr;
  }
  .map > svg {
    display: block;
    inline-size: 100%;
  }
  .land {
    fill: var(--apsco-member-map-land, var(--apsco-land, color-mix(in oklab, currentColor 13%, transparent)));
  }
  .graticule,
  .edge {
    fill: none;
    stroke: color-mix(in oklab, currentColor 12%, transparent);
    vector-effect: non-scaling-stroke;
  }
  .edge {
    stroke: color-mix(in oklab, currentColor 40%, transparent);
  }
  .map > .markers {
    position: absolute;
    inset: 0;
    block-size: 100%;
    overflow: visible;
  }
  .marker {
    outline: none;
  }
  .reach {
    fill: none;
    pointer-events: all;
  }
  .marker:focus-visible .reach {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .label {
    visibility: hidden;
    font-size: 0.875em;
    fill: currentColor;
    pointer-events: none;
  }
  .marker:is(:hover, :focus) .label {
    visibility: visible;
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block-start: 0.8em;
    font-size: 0.875em;
    line-height: var(--_tight);
  }
  .legend > li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .muted {
    margin-block-start: 0.6em;
  }
  .list {
    margin-block-start: var(--_space);
  }
  .button {
    display: none;
    margin-block-start: var(--_space);
  }
  /* How fresh the data is, and from when, stands under it for both. */
  apsco-member-list::part(status),
  apsco-member-list::part(as-of),
  apsco-member-list::part(source) {
    display: none;
  }
  @container (width >= 34em) {
    .label {
      visibility: visible;
    }
  }
  @media screen {
    @container (width >= 34em) {
      .button {
        display: inline-flex;
      }
      .closed {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: none;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .label {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 3px;
    }
    .marker circle:not(.reach) {
      fill: Canvas;
    }
    .marker:focus-visible .reach {
      stroke: Highlight;
    }
  }
  @media print {
    .label {
      visibility: visible;
    }
    .map {
      break-inside: avoid;
    }
  }
`;
