import { css } from 'lit';

export const memberBadgeStyles = css`
  :host,
  .root {
    display: inline-block;
    max-inline-size: 100%;
    /* It is as wide as what it says, so no container of its own. */
    container-type: normal;
    vertical-align: middle;
  }
  .badge {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.55em;
    box-sizing: border-box;
    /* The line under it may be wider. */
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 2.3em;
    padding: 0.35em 0.75em;
    font-size: 0.9375em;
    line-height: var(--_tight);
    border: var(--_line);
    border-radius: var(--_radius);
  }
  .full {
    display: block;
    inline-size: 23em;
    padding: 1.1em;
    font-size: 1em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .top > div {
    flex: 1 6em;
    min-inline-size: 0;
  }
  .full .flag {
    inline-size: 4.5em;
    block-size: 3em;
  }
  .name {
    font-family: var(--apsco-heading-font, inherit);
    font-size: 1.125em;
    font-weight: var(--apsco-heading-weight, 600);
  }
  .state {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .organisation {
    margin-block-start: 0.9em;
    padding-block-start: 0.8em;
    font-size: 0.875em;
    border-block-start: var(--_line);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  /* The whole badge is the link. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .badge:has(a:hover) {
    background: var(--_surface);
  }
`;
