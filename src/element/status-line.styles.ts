import { css } from 'lit';

export const statusLineStyles = css`
  .button.plain {
    color: var(--_accent);
    border-color: transparent;
  }
  div.notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
    line-height: var(--_tight);
    border: 1px solid transparent;
  }
  .notice p {
    flex: 1 10em;
  }
  .notice .muted {
    display: block;
  }
  .freshness {
    display: grid;
    align-items: center;
    margin-block-start: var(--_space);
  }
  .freshness > * {
    grid-area: 1 / 1;
  }
  .freshness > p {
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }
  @media print {
    .freshness {
      display: none;
    }
  }
`;
