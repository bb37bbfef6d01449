import { css } from 'lit';

export const memberListStyles = css`
  .flag {
    flex: none;
    inline-size: 1.5em;
    block-size: 1em;
    border-radius: 1px;
    overflow: hidden;
    position: relative;
    forced-color-adjust: none;
  }
  .flag svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  /* White fields end at an edge. */
  .flag:not(:empty)::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid rgb(0 0 0 / 22%);
    border-radius: inherit;
  }
  .groups {
    display: grid;
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 2.5);
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: calc(var(--_space) * 2.5);
  }
  .group-heading,
  .row {
    display: flex;
    align-items: baseline;
    gap: 0.25em 0.75em;
    padding-block: var(--_above) var(--_below);
  }
  .group-heading {
    font-family: var(--apsco-heading-font, inherit);
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
  }
  .group-heading .mark {
    inline-size: 1.5em;
    align-self: center;
  }
  .bare .mark {
    inline-size: 0.72em;
  }
  .count {
    margin-inline-start: auto;
    font-weight: 400;
    font-size: 0.875em;
  }
  .row {
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  .row .flag {
    align-self: flex-start;
    margin-block-start: calc((1lh - 1em) / 2);
  }
  .row .capital {
    margin-inline-start: auto;
    text-align: end;
  }
  .who .agency {
    margin-inline-start: 0.35em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: var(--_space);
  }
  .card {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: var(--_space);
    line-height: var(--_tight);
    border: var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .card .flag {
    inline-size: 3.75em;
    block-size: 2.5em;
    margin-block-end: 0.75em;
    border-radius: 2px;
  }
  .strong {
    font-weight: 600;
  }
  .card .status-label {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    font-size: 0.875em;
  }
  .status-label {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    line-height: var(--_tight);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    padding: var(--_above) 0 var(--_below);
    padding-inline-end: var(--_space);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  tr {
    border-block-end: var(--_line);
    break-inside: avoid;
  }
  thead tr {
    border-block-end: var(--_line-strong);
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }
  th .who {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
  }
  th .flag {
    align-self: center;
  }
  .item {
    white-space: nowrap;
  }
  .item .flag {
    display: inline-block;
    inline-size: 1.2em;
    block-size: 0.8em;
    margin-inline-end: 0.35em;
    vertical-align: -0.04em;
  }
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em var(--_space);
    margin-block-end: var(--_space);
  }
  .filter {
    flex: 0 1 20em;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-inline: 0.7em;
    margin-block-start: 0.25em;
    border: var(--_line-strong);
    border-radius: var(--_radius);
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.4em;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    outline: 0;
    appearance: none;
  }
  .sort {
    display: flex;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 2.4em;
    padding-inline: 0.8em;
    font-size: 0.9375em;
    line-height: var(--_tight);
    border: var(--_line-strong);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_surface);
  }
  .choice + .choice {
    border-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .choice:first-of-type {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .chosen {
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 -2px var(--_accent);
  }
  .choice:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }
  @container (width >= 34em) {
    .groups {
      grid-template-columns: 1fr 1fr;
    }
    .group:not(.one) {
      grid-column: 1 / -1;
    }
  }
  @container (width < 25em) {
    .grid {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em;
    }
    .card {
      padding: 0.75em;
    }
  }
  @container (width < 30em) {
    .filter {
      flex-basis: 100%;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    tr {
      padding-block: var(--_above) var(--_below);
    }
    tbody th,
    td {
      padding: 0;
    }
    td {
      padding-inline-start: 2.25em;
      font-size: 0.875em;
      line-height: var(--_tight);
    }
    td .muted {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .chosen {
      border-color: Highlight;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
