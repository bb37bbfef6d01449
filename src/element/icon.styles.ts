import { css } from 'lit';

/** Line icons, for the elements that have some. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: var(--apsco-stroke, 1.5);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }
`;
