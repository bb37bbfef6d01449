import { css } from 'lit';

export const siteNavStyles = css`
  .list {
    border-block-end: var(--_line);
  }
  .item {
    border-block-start: var(--_line);
  }
  .row {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    line-height: var(--_tight);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  .toggle:hover span {
    text-decoration: underline;
  }
  .row > * {
    padding-block: 0.6em;
  }
  .row > a,
  .row > span,
  .row > .toggle:only-child {
    flex: 1;
  }
  .toggle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    box-sizing: border-box;
    min-inline-size: 2.2em;
    min-block-size: 2.2em;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .toggle > :only-child {
    margin-inline-start: auto;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.2em;
  }
  .open .row {
    font-weight: 600;
  }
  .sublist {
    position: relative;
    padding-block-end: 0.6em;
    margin-inline-start: 0.25em;
    padding-inline-start: 0.9em;
    font-size: 0.9375em;
    line-height: var(--_tight);
  }
  /* The branch line; its dot is the current page. */
  .sublist::before {
    content: '';
    position: absolute;
    inset-block: 0 0.8em;
    inset-inline-start: 0;
    border-inline-start: var(--_line);
  }
  .page {
    position: relative;
  }
  .page > * {
    display: block;
    padding-block: 0.4em;
  }
  .current {
    font-weight: 600;
    color: var(--_accent);
  }
  .page .current::before {
    content: '';
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: -1.15em;
    inline-size: 0.5em;
    block-size: 0.5em;
    background: var(--_accent);
    border-radius: 50%;
  }
  .menu {
    display: none;
  }
  @media screen {
    .item:not(.open) > .sublist {
      display: none;
    }
    @container (width < 24em) {
      .menu {
        display: inline-flex;
      }
      .folded {
        display: none;
      }
      .menu + .list {
        margin-block-start: 0.6em;
      }
    }
  }
  @container (width >= 48em) {
    .list {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 2.5);
    }
  }
  @media (forced-colors: active) {
    .page .current::before {
      background: CanvasText;
    }
  }
  @media print {
    .toggle .icon {
      display: none;
    }
  }
`;
