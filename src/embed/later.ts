/**
 * What elements load only when they are asked for it, by how a page asks: in a tag, a placeholder or an address. An element that misses a part
 * loads it all the same, one round trip later.
 */
export const later: readonly (readonly [asked: RegExp, chunks: string])[] = [
  [/r-(list|map)|full/, 'flags'],
  [/r-list.*layout\W+[git]/, 'layouts'],
  [/r-list.*filterable/, 'filter search-index shared'],
  [/r-map.*atlantic/, 'atlantic'],
  [/r-map(?!.*atlantic)/, 'pacific'],
];
