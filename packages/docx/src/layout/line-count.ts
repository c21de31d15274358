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
      if (wide > width) lines += Math.floor(wide / width)
      used = (used + measure(word)) % Math.max(width, 1)
    }
  }
  return lines
}

/** Words with the space after them; signs of scripts that are written without spaces one by one. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu
