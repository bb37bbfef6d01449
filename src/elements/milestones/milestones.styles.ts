import { css } from 'lit';

export const milestonesStyles = css`
  .event {
    display: grid;
    grid-template: auto auto / 0.72em minmax(0, 1fr);
    column-gap: 0.9em;
    break-inside: avoid;
  }
  .rail {
    grid-row: 1 / 3;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    padding-block-start: 0.25em;
  }
  .dot {
    flex: none;
    box-sizing: border-box;
    inline-size: 0.62em;
    block-size: 0.62em;
    border: 0.1em solid var(--_accent);
    border-radius: 50%;
  }
  /* From one ring to the next, so that no ring shows the track within. */
  .line {
    flex: 1;
    opacity: 0.6;
    border-inline-start: var(--_line-strong);
  }
  .text {
    grid-column: 2;
    padding-block-end: 1.1em;
    line-height: max(1.4, var(--_tight));
  }
  .event:last-child .line {
    visibility: hidden;
  }
  .event:last-child .text {
    padding-block-end: 0;
  }
  .key .dot {
    inline-size: 0.72em;
    block-size: 0.72em;
    background: var(--_accent);
  }
  .key .text {
    font-weight: 600;
  }
  .list .rail {
    display: none;
  }
  .list .event {
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_above) var(--_below);
    border-block-start: var(--_line);
  }
  .list .text {
    grid-column: auto;
    padding: 0;
  }
  @container (width >= 34em) {
    .timeline .event {
      grid-template: auto / 11em 0.72em minmax(0, 1fr);
      align-items: baseline;
    }
    .timeline .rail {
      grid-area: 1 / 2;
      align-self: stretch;
      padding-block-start: 0.45em;
    }
    .timeline .date {
      grid-area: 1 / 1;
      text-align: end;
    }
    .timeline .text {
      grid-area: 1 / 3;
    }
    .list .event {
      grid-template: auto / 11em minmax(0, 1fr);
      align-items: baseline;
    }
  }
  @container (width >= 44em) {
    .track {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(10.5em, 1fr));
      row-gap: calc(var(--_space) * 1.4);
    }
    .track .event {
      grid-template: auto auto 1fr / minmax(0, 1fr);
    }
    .track .rail {
      grid-row: 1;
      flex-direction: row;
      block-size: 0.9em;
      padding: 0;
      margin-block-end: 0.4em;
    }
    .track .line {
      margin-inline-end: 0.25em;
      border-inline-start: 0;
      border-block-start: var(--_line-strong);
    }
    .track .date {
      padding-inline-end: 1.2em;
    }
    .track .text {
      grid-column: 1;
      padding-block: 0;
      padding-inline: 0 1.2em;
    }
  }
  @media (forced-colors: active) {
    .dot {
      border-color: CanvasText;
    }
    .key .dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .dot {
      print-color-adjust: exact;
    }
  }
`;
