/** A look: custom properties, as a page sets them. */
export type Theme = Readonly<Record<`--apsco-${string}`, string>>;

/** Three looks to begin with. Their colours are mixed from that of the text, as the defaults are: so they fit light pages and dark ones. */
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
    '--apsco-accent': 'color-mix(in oklab, #0a4f8f 60%, currentColor)',
    '--apsco-line': 'color-mix(in oklab, currentColor 28%, transparent)',
    '--apsco-heading-font': 'Georgia, "Times New Roman", serif',
    '--apsco-heading-weight': '700',
    '--apsco-radius': '2px',
    '--apsco-space': '1.125em',
  },
  /** For who sees little: nothing is pale, lines are full, icons heavy. */
  contrast: {
    '--apsco-accent': 'color-mix(in oklab, #0038a8 45%, currentColor)',
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

/** A rule with a line a property, to be read. */
export const spreadRule = (rule: string): string => {
  const [, selector = '', body = ''] = /^([^{]*)\{(.*)\}$/s.exec(rule) ?? [];
  return `${selector} {\n${body
    .split(';')
    .map((line) => `  ${line.replace(':', ': ')};\n`)
    .join('')}}`;
};

/** The looks as classes, for pages that show them side by side. */
export const lookRules = Object.entries(themes)
  .map(([name, theme]) => themeRule(theme, `.look-${name}`))
  .join('');
