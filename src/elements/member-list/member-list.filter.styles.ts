import { css } from 'lit';

export const filterStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em var(--_space);
    margin-block-end: var(--_space);
  }
  .filter {
    min-inline-size: 0;
    flex: 1 1 14em;
    max-inline-size: 30em;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-inline: 0.7em;
    margin-block-start: 0.25em;
    border: var(--_line-strong);
    border-radius: var(--_radius);
  }
  .icon {
    flex: none;
    inline-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: var(--apsco-stroke, 1.5);
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .field input {
    flex: 1;
    inline-size: 0;
    min-block-size: 2.4em;
    color: inherit;
    background: none;
    border: 0;
    outline: 0;
    appearance: none;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    border: var(--_line-strong);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .choice {
    flex: auto;
    display: flex;
    align-items: center;
    min-block-size: 2.4em;
    padding-inline: 0.8em;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .choice + .choice {
    border-inline-start: var(--_line-strong);
  }
  .chosen {
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 -2px var(--_accent);
  }
  .choice:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .chosen {
      text-decoration: underline;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
