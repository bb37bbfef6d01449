import { members } from '../../src/data/datasets/members.js';
import { navigation } from '../../src/data/datasets/navigation.js';
import { isTextName } from '../i18n/texts.js';
import { nameInData } from '../names.js';
import type { Description, Entry } from './manifest.js';
import { html, Markup } from './markup.js';
import { say, textName } from './say.js';

/** How an attribute is chosen: by the words it takes, or freely. */
interface Choice {
  kind: 'one' | 'some' | 'flag' | 'number' | 'text';
  words: string[];
}

const quoted = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].flatMap(([, word]) => word ?? []);

/** The pages that the menu lists, by id. */
const pageIds = navigation.bundled.sections.flatMap(({ id, children = [] }) => [id, ...children.map((child) => child.id)]);

/** What an attribute takes, as its description and type say. */
export function choiceOf({ name, type, description }: Entry): Choice {
  const text = type?.text ?? '';
  if (text === 'boolean') return { kind: 'flag', words: [] };
  if (text.startsWith('number')) return { kind: 'number', words: [] };
  if (text.startsWith("'")) return { kind: 'one', words: [...text.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []) };
  const [, list] = /parted by spaces: (.*?)\. Default/.exec(description) ?? [];
  if (list) return { kind: 'some', words: quoted(list) };
  if (name === 'country') return { kind: 'one', words: members.bundled.members.map(({ code }) => code) };
  if (name === 'current') return { kind: 'one', words: pageIds };
  return { kind: 'text', words: [] };
}

/** An element that says what a value is called: by a text of the site, by a name in the data, or as it is written. */
function called(tag: string, attribute: string, word: string, attributes = ''): Markup {
  const value = `${attribute}=${word}`;
  if (isTextName(value)) return say(tag, value, attributes);
  const name = nameInData(attribute, word, 'en');
  // Levels are numbers everywhere.
  if (name === undefined && !/^\d$/.test(word)) textName(value);
  const [open, close] = [new Markup(`${tag}${attributes && ` ${attributes}`}`), new Markup(tag)];
  return name === undefined ? html`<${open}>${word}</${close}>` : html`<${open} data-name="${value}">${name}</${close}>`;
}

/** One attribute as a control. It knows its default, which need not be written. */
function control(attribute: Entry, words: boolean): Markup {
  const { name, default: preset = '' } = attribute;
  const { kind, words: values } = choiceOf(attribute);
  const label = words ? say('span', textName(name)) : html`<code>${name}</code>`;
  const known = html`name="${name}" data-default="${preset}"`;
  const value = (word: string): Markup => (words ? called('span', name, word) : html`<code>${word}</code>`);
  if (kind === 'flag') return html`<label class="flag"><input type="checkbox" ${known} /> ${label}</label>`;
  if (kind === 'some')
    return html`<fieldset class="some">
      <legend>${label}</legend>
      ${values.map((word) => html`<label class="flag"><input type="checkbox" ${known} value="${word}" /> ${value(word)}</label>`)}
      ${words ? say('small', 'none-is-all') : html`<small>None chosen means all.</small>`}
    </fieldset>`;
  if (kind === 'one') {
    const option = (word: string): Markup => {
      const attributes = `value="${word}"${word === preset ? ' selected' : ''}`;
      return words ? called('option', name, word, attributes) : html`<option ${new Markup(attributes)}>${word}</option>`;
    };
    const none = preset || name === 'country' ? undefined : html`<option value="">—</option>`;
    return html`<label
      >${label}
      <select ${known}>
        ${none}${values.map(option)}
      </select></label
    >`;
  }
  const type = kind === 'number' ? html`type="number" min="1" max="9"` : html`type="text" autocomplete="off"`;
  return html`<label>${label} <input ${type} ${known} /></label>`;
}

/**
 * The attributes of an element as controls.
 * @param words whether they are called by words, in the language of the page, or by their names in the code
 */
export const controls = ({ attributes }: Description, words: boolean): Markup[] =>
  attributes.filter(({ name }) => !words || name !== 'src').map((attribute) => control(attribute, words));
