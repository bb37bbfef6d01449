const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup may have it, in attributes too. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
