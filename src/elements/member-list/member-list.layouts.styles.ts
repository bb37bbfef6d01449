import { css } from 'lit';

export const layoutStyles = css`
  .small {
    font-size: 0.875em;
    line-height: var(--_tight);
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
  th .lead {
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
  @container (16em <= width < 25em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em;
    }
    .card {
      padding: 0.75em;
    }
  }
  @container (width < 30em) {
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
`;
