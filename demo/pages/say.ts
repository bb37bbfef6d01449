import { isTextName, type TextName, texts } from '../i18n/texts.js';
import { html, Markup } from './markup.js';

const english = texts();

/** An element with a text of the site. It is English here; the page's script says it in the language that is chosen. */
export const say = (tag: string, name: TextName, attributes = ''): Markup =>
  html`<${new Markup(tag)} data-text="${name}"${new Markup(attributes && ` ${attributes}`)}>${english[name]}</${new Markup(tag)}>`;

/** The attributes of an element that screen readers call by a text of the site. */
export const named = (name: TextName): Markup => html`aria-label="${english[name]}" data-label="${name}"`;

/** The name of a text, for what has to have one: a new element or option has none until it is written. */
export function textName(name: string): TextName {
  if (!isTextName(name)) throw new Error(`demo/i18n/texts.ts has no text "${name}"`);
  return name;
}
