import { codeLines } from '../code-lines.ts'
import { ownLine } from './markup.ts'

const voidLine = /^ {0,3}(?:<(?:br|hr|img|wbr)\b[^<>]*>[ \t]*)+$/i
/** Of which one stands in each such line; they are found far sooner. */
const marks = ['<br', '<img', '<hr', '<wbr', '<BR', '<IMG', '<HR', '<Br', '<Img', '<Hr']
/** A tag that ends its line above what may begin a block. */
const aboveBlock = /<(?:br|hr|img|wbr)\b[^<>\n]*>[ \t]*\n {0,3}[#\d>`~|*+-]/i
const blockBelow = /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3}|\|)/

/**
 * Ends HTML that is no more than breaks and pictures with its line where a block of Markdown begins on the next: by
 * CommonMark (0.31, HTML blocks, kind 7) the heading or list would be text of the HTML.
 */
export function endVoidLines(text: string): string {
  if (!marks.some((mark) => text.includes(mark)) || !aboveBlock.test(text)) return text
  const isCode = codeLines(text)
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const isAlone = (lines[index - 1] ?? '').trim() === '' && !isCode[index] && voidLine.test(line)
      return isAlone && blockBelow.test(lines[index + 1] ?? '') ? ownLine + line.trimStart() : line
    })
    .join('\n')
}
