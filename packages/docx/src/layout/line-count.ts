/** How many lines a text takes that is broken between words, and inside words that are wider than a line. */
export function lineCount(text: string, width: number, measure: (word: string) => number): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines++
    for (const word of paragraph.match(pieces) ?? []) {
      const wide = measure(word.trimEnd())
      if (used > 0 && used + wide > width) {
        lines++
        used = 0
      }
      // The space after a word may stand out beyond the end of its line.
      const whole = wide > width ? Math.floor(wide / width) : 0
      lines += whole
      used += measure(word) - whole * width
    }
  }
  return lines
}

/**
 * Words with the space after them, parted after hyphens and slashes; signs of scripts that are written without spaces one
 * by one.
 */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*[-–—/]+\s*|[^\s\-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu
