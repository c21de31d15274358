import type { Report } from '../report.ts'

/** What no output can show: control characters but tab and line feed, noncharacters, lone surrogates, stray byte order marks. */
export const unshowable: RegExp = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\p{Surrogate}|\ufeff/u
const everyUnshowable = new RegExp(unshowable, 'gu')

/** Takes characters away that no output can show, in code as well; each line is reported. */
export function removeControlCharacters(text: string, report: Report): string {
  return text
    .split('\n')
    .map((line, index) => {
      const at = line.search(unshowable)
      if (at < 0) return line
      const code = line.codePointAt(at)?.toString(16).toUpperCase().padStart(4, '0')
      const hint = 'Remove it in the source.'
      report(
        'encoding/control-character',
        `The character U+${code} was removed.`,
        { line: index + 1, column: at + 1 },
        hint,
      )
      return line.replace(everyUnshowable, '')
    })
    .join('\n')
}
