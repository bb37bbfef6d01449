import { css } from 'lit';

export const legalNoticeStyles = css`
  .line,
  .stack {
    display: grid;
    justify-items: start;
    gap: 0.25em 1.75em;
    padding-block: 0.9em;
    font-size: 0.875em;
    line-height: var(--_tight);
    border-block-start: var(--_line);
  }
  .muted {
    font-size: 1em;
  }
  .owner {
    font-weight: 600;
  }
  @container (width >= 30em) {
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
    }
    .line .record {
      margin-inline-start: auto;
    }
  }
`;
