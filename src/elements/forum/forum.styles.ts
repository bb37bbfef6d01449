import { css } from 'lit';

export const forumStyles = css`
  .layout {
    display: grid;
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 3);
  }
  .theme {
    margin-block: 0.35em 0.5em;
    max-inline-size: 24em;
    font-size: 1.25em;
    line-height: 1.4;
    text-align: start;
    text-wrap: balance;
  }
  /* The quotation keeps the container's own left edge. */
  [dir='rtl'] .theme {
    max-inline-size: none;
  }
  .official {
    margin-block-start: 0.6em;
  }
  .declaration-name {
    padding-block-end: 0.5em;
    font-family: var(--apsco-heading-font, inherit);
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
  }
  .point {
    display: flex;
    gap: 0.75em;
    padding-block: var(--_above) var(--_below);
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  .point::before {
    content: '';
    flex: none;
    inline-size: 0.3em;
    block-size: 0.3em;
    margin-block-start: calc((1lh - 0.3em) / 2);
    background: var(--_accent);
    border-radius: 50%;
  }
  @container (width >= 42em) {
    .layout {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }
    .theme {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .point::before {
      background: CanvasText;
    }
  }
`;
