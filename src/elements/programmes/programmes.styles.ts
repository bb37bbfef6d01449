import { css } from 'lit';

export const programmesStyles = css`
  .list,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: calc(var(--_space) * 2.5);
  }
  .cards {
    gap: var(--_space);
  }
  .item {
    display: flex;
    gap: 0.9em;
    padding-block: 1em;
    border-block-start: var(--_line);
    break-inside: avoid;
  }
  .cards .item {
    padding: 1em;
    border: var(--_line);
    border-radius: var(--_radius);
  }
  .sign {
    flex: none;
    inline-size: 1.75em;
    color: var(--_accent);
  }
  .sign .icon {
    display: block;
    inline-size: 1.75em;
    block-size: 1.75em;
    stroke-width: calc(var(--apsco-stroke, 1.5) * 0.77);
  }
  .item > div {
    min-inline-size: 0;
  }
  .name {
    font-family: var(--apsco-heading-font, inherit);
    font-weight: var(--apsco-heading-weight, 600);
    line-height: var(--_tight);
  }
  .muted {
    margin-block-start: 0.2em;
  }
  .text {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: max(1.4, var(--_tight));
  }
`;
