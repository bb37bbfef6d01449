/** Letters that look alike to who types them but are not the same to a computer, in Persian and Urdu. */
const twins: Record<string, string> = { 'ي': 'ی', 'ى': 'ی', 'ئ': 'ی', 'ك': 'ک', 'ہ': 'ه', 'ھ': 'ه', 'ۀ': 'ه', 'ة': 'ه', 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ؤ': 'و' };

/**
 * A text as it is compared: case, accents, dotted and dotless i, Arabic and Persian letter forms,
 * joiners and direction marks make no difference.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0621-\u06d3]/g, (letter) => twins[letter] ?? letter)
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    // Accents of Latin and Cyrillic, vowel marks and stretching of Arabic script, joiners, direction marks.
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
