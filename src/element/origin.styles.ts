import { css } from 'lit';

/** The line with the time and the source of facts. */
export const originStyles = css`
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: var(--_space);
  }
`;
