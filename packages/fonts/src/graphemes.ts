const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Texts in which each character is a cluster of its own: no marks, joiners, jamo, flags or skin tones. */
const plain =
  /^(?:(?![\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}\p{N}\p{Zs}\t\n])*$/u

/** What readers take for single characters (UAX #29, grapheme clusters), in order. */
export function* graphemes(text: string): Generator<string> {
  if (plain.test(text)) yield* text
  else for (const { segment } of segmenter.segment(text)) yield segment
}
