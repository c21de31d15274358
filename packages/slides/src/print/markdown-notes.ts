import { escapeLineStart, escapeText } from './escape.ts'

/** Notes for a tool that reads them as Markdown: their words are kept as words, their lists and code as such. */
export function markdownNotes(notes: string): string {
  const lines = notes.split('\n').map((line) => {
    if (/^ {4}/.test(line)) return line
    const mark = /^\s*(?:[-•] |\d+\. |> )?/.exec(line)?.[0] ?? ''
    return mark + escapeLineStart(escapeText(line.slice(mark.length)))
  })
  // Tools trim the notes; code that they begin with keeps its indentation behind something that is not seen.
  const opening = /^ {4}/.test(notes) ? '&#8203;\n\n' : ''
  return opening + lines.join('\n')
}
