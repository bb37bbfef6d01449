import { css } from 'lit';

/** Marks of statuses and flags, for the elements that show some. */
export const markStyles = css`
  .mark {
    flex: none;
    fill: none;
    stroke: currentColor;
    inline-size: 0.72em;
    block-size: 0.72em;
    color: var(--_accent);
    stroke-width: 1.6;
  }
  .fill {
    fill: currentColor;
    stroke: none;
  }
  .flag {
    flex: none;
    inline-size: 1.5em;
    block-size: 1em;
    forced-color-adjust: none;
  }
  .flag svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 1px;
    /* White fields end at an edge. */
    outline: 1px solid rgb(0 0 0 / 22%);
    outline-offset: -1px;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
  @media print {
    .mark {
      color: #000;
    }
  }
`;
