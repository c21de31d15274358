import { codeLines } from './code-lines.ts'
import type { Report } from './report.ts'

/** What a line begins with that an editor left to be done; "TK" alone is a word. */
const note =
  /^[\s>]*(?:[-*+]\s+)?(?:\/\/\s*(?:TO ?DO|TBD|FIXME|TK TK)\b|(?:TODO|TBD|FIXME)\s*:|(?:TBD|FIXME|TODO|TK TK)\s*$)/
const words = ['TODO', 'TO DO', 'TBD', 'FIXME', 'TK TK']
const inComment = /\b(?:TO ?DO|TBD|FIXME|TK TK)\b/

/** Takes the notes that editors left for themselves out of the text, line by line, and reports each. */
export function removeEditorialNotes(text: string, report: Report): string {
  if (!words.some((word) => text.includes(word))) return text
  const lines = text.split('\n')
  if (!lines.some((line) => note.test(line))) return text
  const isCode = codeLines(text)
  return lines
    .map((line, index) => {
      if (isCode[index] || !note.test(line)) return line
      tell(line, index + 1, report)
      return ''
    })
    .join('\n')
}

/** Reports a comment that holds a note; comments reach no output anyway. */
export function reportEditorialComment(comment: string, line: number, report: Report): void {
  comment.split('\n').forEach((text, index) => {
    if (inComment.test(text)) tell(text, line + index, report)
  })
}

function tell(text: string, line: number, report: Report): void {
  const words = text.trim().replace(/^[/\s>*+-]+/, '')
  const message = `An editor’s note was left in: “${words}”`
  report(
    'editorial/todo',
    message,
    { line, column: text.search(/\S/) + 1 },
    'Do what it asks, then remove it.',
  )
}
