/** Private-use characters stand for the places while a sentence is text. */
const FIRST = 0xe000;

/**
 * Puts templates into the places of a translated sentence, so that translators keep whole sentences:
 * `weave((date) => msg(str`As of ${date}`), html`<time>…</time>`)`.
 */
export function weave(sentence: (...places: string[]) => string, ...parts: unknown[]): unknown[] {
  return sentence(...parts.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(/([\ue000-\ue00f])/)
    .map((piece) => parts[piece.charCodeAt(0) - FIRST] ?? piece);
}
