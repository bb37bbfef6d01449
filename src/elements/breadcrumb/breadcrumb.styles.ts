import { css } from 'lit';

export const breadcrumbStyles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.6em;
    font-size: 0.9375em;
    line-height: max(1.4, var(--_tight));
  }
  /* A separator follows its word, so that a wrapped line starts with a word. */
  .step {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 1.7em;
  }
  a {
    padding-block: 0.15em;
    color: inherit;
  }
  .current {
    font-weight: 600;
  }
  .separator {
    flex: none;
    inline-size: 0.5em;
    block-size: 1em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.6;
  }
  [dir='rtl'] .separator {
    scale: -1 1;
  }
`;
