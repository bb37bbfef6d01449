/** What an element may write, whatever its data says: for the document of a browser and for markup that a parser has read. */

/** The elements that the templates have. */
const known = new Set(
  (
    'a address bdi blockquote button circle caption dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 input label legend li nav ol p path ' +
    'g ellipse slot span summary svg table tbody td text th thead time tr ul apsco-member-list'
  ).split(' '),
);

/** Attributes that run something, load something, or send something somewhere, without `href`. */
const forbidden = /^(on|style$|src|action$|formaction$|background$|poster$|ping$|xlink:|data$|is$)/;

/** Addresses as links may have them: of https, mail to somebody without further orders, a number to dial, a path or a place in the page. */
const allowed = /^(https:|mailto:[^?&]*$|tel:\+\d+$|(?![\s\0-\x1f]*(\/\/|[a-z][\w.+-]*:)))/i;

/**
 * What is wrong with an element that was made of data.
 * @param {string} name of the element
 * @param {Iterable<{name: string, value: string}>} attributes
 */
export function wrongIn(name, attributes) {
  const wrong = known.has(name) ? [] : [`<${name}>`];
  for (const { name: attribute, value } of attributes) {
    if (forbidden.test(attribute)) wrong.push(`<${name} ${attribute}="${value}">`);
    if (attribute === 'd' && /[^\d\s.,MmZzLlHhVvCcSsQqTtAa-]/.test(value)) wrong.push(`<${name} d="${value}">`);
    if (attribute.endsWith('href') && (name !== 'a' || !allowed.test(value))) wrong.push(`<${name} ${attribute}="${value}">`);
  }
  return wrong;
}
