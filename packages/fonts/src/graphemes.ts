const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What readers take for single characters (UAX #29, grapheme clusters), in order. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}
