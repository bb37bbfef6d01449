/** The sentences of a text in a language; the whole text where the browser cannot tell. */
function sentencesOf(text: string, lang: string): string[] {
  try {
    return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
  } catch {
    return [text];
  }
}

/**
 * The first sentences of a text, by paragraph, ending on a full stop.
 * @returns undefined when no excerpt is asked for, or when it would be the whole text
 */
export function excerptOf(paragraphs: readonly string[], count: number, lang: string): string[] | undefined {
  if (!(count >= 1)) return undefined;
  const excerpt: string[] = [];
  let left = Math.floor(count);
  for (const paragraph of paragraphs) {
    if (left <= 0) return excerpt;
    const sentences = sentencesOf(paragraph, lang);
    excerpt.push(sentences.slice(0, left).join('').trim());
    if (sentences.length > left) return excerpt;
    left -= sentences.length;
  }
  return undefined;
}
