import { css } from 'lit';
import { iconStyles } from './icon.styles.js';

/** Buttons, for the elements that have some. */
export const controlStyles = css`
  ${iconStyles}
  .button {
    display: inline-flex;
    box-sizing: border-box;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.4em;
    padding: 0.25em 0.8em;
    font-size: 0.9375em;
    line-height: 1.4;
    color: inherit;
    background: none;
    border: var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  .button:active {
    background: color-mix(in oklab, currentColor 12%, transparent);
  }
  .button .icon {
    inline-size: 1.05em;
    block-size: 1.05em;
  }
  [lang='ur'] .button {
    line-height: 1.9;
  }
  .unseen {
    visibility: hidden;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
