import type { Report } from '../report.ts'
import { excerpt, type Mending, mendProse } from './prose-lines.ts'

/** Letters with marks behind them in scripts whose letters have marks of their own, and Korean written letter by letter. */
const decomposed =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}][\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu
/** Marks that a letter may be put together with. */
export const combining: RegExp = /[\u0300-\u036f\u3099\u309a\u1161-\u1175]/
const between = /([\s<>]+)/
/** A path, an address or the name of a file, which has to stay as it is on the disk. */
const isName = (word: string): boolean => /[/\\]/.test(word) || /.\.\p{L}{2,5}$/u.test(word)

const composing: Mending = {
  rule: 'encoding/decomposed',
  pattern: combining,
  mend: (part) =>
    part
      .split(between)
      .map((word) => (isName(word) ? word : word.replace(decomposed, (letters) => letters.normalize('NFC'))))
      .join(''),
  tell: (_before, after, at) => ({
    message: `Letters that were written in parts were put together: “${excerpt(after, at)}”.`,
    hint: 'Save the text in the normal form C of Unicode; file names of macOS are in D.',
  }),
}

/** Puts letters and their marks together where Unicode has one character for both; each line is reported, names and code stay. */
export function composeLetters(text: string, report: Report): string {
  return mendProse(text, composing, report)
}
