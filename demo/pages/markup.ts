import { escape } from '../../src/embed/escape.js';

export { escape };

/** Markup that needs no escaping any more. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | undefined | readonly Value[];

const written = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return value === undefined ? '' : escape(`${value}`);
};

/** Markup with values in it, escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(strings.map((string, index) => string + written(values[index])).join(''));

/** The little Markdown of doc comments: what stands in backticks is code. */
export const prose = (text: string): Markup => new Markup(escape(text).replace(/`([^`]+)`/g, '<code>$1</code>'));
