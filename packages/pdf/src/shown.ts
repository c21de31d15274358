/**
 * The characters to paint for a text: spaces and hyphens of special kinds as plain ones, since faces often share a
 * glyph between them and copied text would then hold the wrong one; what shows nothing is left out.
 */
export function shown(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(
      /[\n\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu,
      '',
    )
    .replace(/(?<![\p{M}\p{L}\p{Extended_Pictographic}])[\u200C\u200D]|[\u200C\u200D]$/gu, '')
}

const plain = /^[ -~]*$/

/** True for scripts whose glyphs do not stand for characters one by one, or not in their order. */
export function isShaped(text: string): boolean {
  return !plain.test(text) && shaped.test(text)
}

const shaped = /[\p{Mn}\p{Mc}\u0590-\u08FF\u0900-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
