import { codeLines } from './code-lines.ts'
import type { Report } from './report.ts'

/** The characters that Windows-1252 shows for the bytes 0x80 to 0x9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** A lead byte of UTF-8 read as a character, and the one to three characters that its following bytes became. */
const suspicious = new RegExp(`[Â-ô][\u0080-\u00bf${windows1252}]{1,3}`, 'g')
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Repairs UTF-8 that was once decoded as Windows-1252 ("â€™" for "’"), where the way back gives valid UTF-8 and
 * nowhere in code; each line that was repaired is reported.
 */
export function repairEncoding(text: string, report: Report): string {
  if (text.search(suspicious) < 0) return text
  const isCode = codeLines(text)
  return text
    .split('\n')
    .map((line, index) => {
      if (isCode[index]) return line
      const repaired = line
        .split(/(`[^`]*`)/)
        .map((part, at) => (at % 2 === 1 ? part : part.replace(suspicious, repair)))
        .join('')
      if (repaired !== line) {
        const at = [...line].findIndex((character, column) => [...repaired][column] !== character)
        const message = 'Text that was saved in the wrong encoding was repaired.'
        const hint = `The line now reads “${excerpt(repaired, at)}”; correct it in the source.`
        report('encoding/mojibake', message, { line: index + 1, column: at + 1 }, hint)
      }
      return repaired
    })
    .join('\n')
}

function repair(broken: string): string {
  for (let length = broken.length; length > 1; length--) {
    const bytes = [...broken.slice(0, length)].map(byteOf)
    if (bytes.includes(-1)) continue
    try {
      return utf8.decode(Uint8Array.from(bytes)) + broken.slice(length)
    } catch {
      // Not the bytes of one character: a shorter piece may be.
    }
  }
  return broken
}

function byteOf(character: string): number {
  const special = windows1252.indexOf(character)
  if (special >= 0) return 0x80 + special
  const code = character.codePointAt(0) ?? 0
  return code <= 0xff ? code : -1
}

const excerpt = (line: string, at: number): string =>
  [...line]
    .slice(Math.max(0, at - 20), at + 20)
    .join('')
    .trim()
