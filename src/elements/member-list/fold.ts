/**
 * A text as it is compared: case, accents, dotted and dotless i, Arabic and Persian letter forms,
 * joiners and direction marks make no difference.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    // Accents of Latin and Cyrillic, vowel marks and stretching of Arabic script, joiners, direction marks.
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u06c1\u06be\u06d5\u0629]/g, '\u0647')
    .replace(/\s+/g, ' ')
    .trim();
