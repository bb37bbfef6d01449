/** A look: custom properties, as a page sets them. */
export type Theme = Readonly<Record<`--apsco-${string}`, string>>;

/** Three looks to begin with. */
export const themes = {
  /** Black and white: marks, links and lines are of the colour of the text. */
  plain: {
    '--apsco-accent': 'currentColor',
    '--apsco-muted': 'currentColor',
    '--apsco-radius': '0',
    '--apsco-heading-weight': '500',
  },
  /** As the site of a government agency: a sober blue, a serif for headings, more room. */
  agency: {
    '--apsco-accent': 'light-dark(#0b3d6b, #8fc1f0)',
    '--apsco-line': 'light-dark(#c5ced8, #3a4654)',
    '--apsco-heading-font': 'Georgia, "Times New Roman", serif',
    '--apsco-heading-weight': '700',
    '--apsco-radius': '2px',
    '--apsco-space': '1.125em',
  },
  /** For who sees little: nothing is pale, lines are full, icons heavy. */
  contrast: {
    '--apsco-accent': 'light-dark(#00308f, #ffd84d)',
    '--apsco-muted': 'currentColor',
    '--apsco-line': 'currentColor',
    '--apsco-line-strong': 'currentColor',
    '--apsco-surface': 'transparent',
    '--apsco-heading-weight': '700',
    '--apsco-stroke': '2.25',
  },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** A look as CSS for some elements, or for all of a page; on one line, for editors that cut lines in two. */
export const themeRule = (theme: Theme, selector: string): string =>
  `${selector}{${Object.entries(theme)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The looks as classes, for pages that show them side by side. */
export const lookRules = Object.entries(themes)
  .map(([name, theme]) => themeRule(theme, `.look-${name}`))
  .join('');
