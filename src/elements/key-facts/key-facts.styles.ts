import { css } from 'lit';

export const keyFactsStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.6);
  }
  /* The label is read first and stands below. */
  .fact {
    flex: 1 0 40%;
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    box-sizing: border-box;
    padding-block: 0.6em 0.2em;
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  .value {
    font-size: 2.125em;
    font-weight: 500;
    line-height: max(1.15, calc(var(--_tight) * 0.88));
    font-variant-numeric: tabular-nums lining-nums;
  }
  .label {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    /* As wide as its figure asks for, no wider. */
    inline-size: 0;
    min-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .invitation {
    margin-block-start: calc(var(--_space) * 1.2);
  }
  @container (width >= 34em) {
    .fact {
      flex-basis: 7.2em;
    }
    .grid .fact {
      flex-basis: 30%;
    }
    .value {
      white-space: nowrap;
    }
  }
  /* Six do not fit here: three and three rather than five and one. */
  @container (34em <= width < 53em) {
    .fact:first-child:nth-last-child(6),
    .fact:first-child:nth-last-child(6) ~ .fact {
      flex-basis: 30%;
    }
  }
  @media (forced-colors: active) {
    /* Lines this close would cover each other with their grounds. */
    .value,
    .label {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
