import type { Report } from '../report.ts'
import { excerpt, type Mending, mendProse } from './prose-lines.ts'

/** The characters that Windows-1252 shows for the bytes 0x80 to 0x9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** A lead byte of UTF-8 read as a character, and the one to three characters that its following bytes became. */
const suspicious = new RegExp(`[Â-ô][\u0080-\u00bf${windows1252}]{1,3}`, 'g')
/** What bytes of UTF-8 that were read as Windows-1252, or bytes of Windows-1252 that were not read at all, begin with. */
export const misread: RegExp = /[\u0080-\u009fÂ-ô]/
const utf8 = new TextDecoder('utf-8', { fatal: true })

const doubled: Mending = {
  rule: 'encoding/mojibake',
  pattern: suspicious,
  mend: (part) => part.replace(suspicious, repair),
  tell: (_before, after, at) => ({
    message: 'Text that was saved in the wrong encoding was repaired.',
    hint: `The line now reads “${excerpt(after, at)}”; correct it in the source.`,
  }),
}

/** Bytes of Windows-1252 that were kept as they are: the HTML standard reads numbered references to them in the same way. */
const single: Mending = {
  ...doubled,
  pattern: /[\u0080-\u009f]/g,
  mend: (part) => part.replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign),
}

/**
 * Repairs UTF-8 that was once decoded as Windows-1252 ("â€™" for "’"), where the way back gives valid UTF-8, and quotation
 * marks and dashes that stand as control characters; nowhere in code; each line that was repaired is reported.
 */
export function repairMojibake(text: string, report: Report): string {
  return mendProse(mendProse(text, doubled, report), single, report)
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
