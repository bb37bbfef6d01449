import { css } from 'lit';

export const contactCardStyles = css`
  .fields {
    display: grid;
    column-gap: calc(var(--_space) * 2.5);
    border-block-end: var(--_line);
  }
  .field {
    display: flex;
    gap: 0.8em;
    min-inline-size: 0;
    break-inside: avoid;
  }
  .fields .field {
    padding-block: 0.7em;
    border-block-start: var(--_line);
  }
  .sign {
    color: var(--_muted);
  }
  .sign .icon {
    display: block;
    margin-block-start: 0.1em;
  }
  .field > div {
    min-inline-size: 0;
  }
  .value {
    overflow-wrap: anywhere;
  }
  /* Its lines follow the side the element reads from; the words inside keep their own order. */
  .postal {
    display: block;
    text-align: start;
    line-height: 1.55;
  }
  [dir='rtl'] .postal {
    text-align: end;
  }
  [lang='ur'] .value {
    line-height: 1.55;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.75em;
  }
  .line .field {
    gap: 0.5em;
  }
  .line .sign .icon {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-block-start: calc((1lh - 1.05em) / 2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin-block-start: var(--_space);
  }
  .done {
    color: var(--_accent);
    border-color: currentColor;
  }
  /* Both words share one place, so that the button keeps its width. */
  .swap {
    display: inline-grid;
    text-align: start;
  }
  .swap > * {
    grid-area: 1 / 1;
  }
  @container (width >= 40em) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
