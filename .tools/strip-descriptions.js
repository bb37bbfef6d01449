/**
 * Vite plugin: takes the descriptions for translators out of `msg()` calls; a visitor's browser has no use for them.
 * @returns {import('vite').Plugin}
 */
export function stripDescriptions() {
  return {
    name: 'strip-descriptions',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('msg(')) return null;
      /** @type {[number, number][]} */
      const cuts = [];
      /** @param {any} node */
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'CallExpression' && node.callee.name === 'msg' && node.arguments.length === 2) {
          const [text, options] = node.arguments;
          if (options.properties?.every((/** @type {any} */ property) => property.key.name === 'desc')) cuts.push([text.end, options.end]);
        }
        for (const child of Object.values(node)) visit(child);
      };
      visit(this.parse(code, { lang: 'ts' }));
      if (!cuts.length) return null;
      let kept = code;
      for (const [start, end] of cuts.sort((a, b) => b[0] - a[0])) kept = kept.slice(0, start) + kept.slice(end);
      return { code: kept, map: null };
    },
  };
}
