const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const singles = /^[\t -~\u00A0-\u02FF\u0370-\u03FF\u0400-\u04FF\u4E00-\u9FFF\u3041-\u3096\u30A1-\u30FA]*$/

/** What readers take for the characters of a text. */
export function clusters(text: string): readonly string[] {
  return singles.test(text) ? [...text] : Array.from(graphemes.segment(text), (one) => one.segment)
}
