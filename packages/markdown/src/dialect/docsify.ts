import { codeLines } from '../code-lines.ts'
import { guard, replaceOutsideCode } from './translation.ts'

const opening = /^[?!]>[ \t]+(?=\S)/
/** What ends the paragraph above it. */
const interrupting = /^ {0,3}(?:#{1,6}(?:\s|$)|[-*+]\s|\d{1,9}[.)]\s|[>|<]|={3,}|(?:[-*_][ \t]*){3,}$)/
/** What sets a link or a picture, in the place of its title. */
const setting = /(\]\([^()\s]{1,500})[ \t]+(["'])[ \t]*:[a-z][^"'\n]{0,300}\2(?=\))/g

/** Docsify's callouts of one paragraph (`?> tip`, `!> important`), and settings in the place of titles. */
export function translateDocsify(text: string): string {
  const isCode = codeLines(text)
  let isOpen = false
  const called = text
    .split('\n')
    .map((line, index) => {
      const isOpening = !isCode[index] && opening.test(line)
      isOpen = isOpening || (isOpen && !isCode[index] && line.trim() !== '' && !interrupting.test(line))
      if (!isOpening) return isOpen ? `> ${line}` : line
      return line.replace(opening, `> [!${line.startsWith('?') ? 'tip' : 'important'}]${guard}`)
    })
    .join('\n')
  return replaceOutsideCode(called, setting, ({ groups: [, link = ''] }) => link)
}
