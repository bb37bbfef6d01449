import { css } from 'lit';

export const memberListStyles = css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 2.5);
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    column-gap: calc(var(--_space) * 2.5);
  }
  .group-heading,
  .row {
    display: flex;
    flex-wrap: wrap;
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
  .count {
    margin-inline-start: auto;
    font-weight: 400;
  }
  .row {
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  .row .flag {
    translate: 0 0.13em;
  }
  .row .capital {
    margin-inline-start: auto;
  }
  .who {
    flex: 1 7em;
  }
  .who .agency {
    margin-inline-start: 0.35em;
  }
  @container (width >= 34em) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .group:not(.one) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
