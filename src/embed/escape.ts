const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup may have it, in attributes too. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text as it was before it became markup. */
export const unescape = (markup: string): string => markup.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity);
