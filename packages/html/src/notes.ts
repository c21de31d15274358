import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { callId, noteId } from './note-ids.ts'
import type { Writer } from './writer.ts'

/** The notes that were called, and those that notes call, as a numbered list; empty when there are none. */
export function notesHtml(writer: Writer): string {
  const items: string[] = []
  for (let index = 0; index < writer.notes.length; index++) {
    const note = writer.notes[index]
    if (note === undefined) break
    const content = writer.content(note.children, writer.headingLevel + 1)
    const number = index + 1
    items.push(
      writer.styling === 'inline'
        ? element('li', {}, content)
        : element('li', { id: noteId(String(number)) }, content, backLink(number)),
    )
  }
  if (items.length === 0) return ''
  const list = element('ol', {}, ...items)
  const heading = element(`h${writer.headingLevel}`, {}, escapeText(writer.words.notes))
  return writer.styling === 'inline'
    ? `\n${element('hr', {})}\n${heading}\n${list}`
    : `\n${element('section', { class: 'notes', role: 'doc-endnotes' }, heading, list)}`
}

function backLink(number: number): string {
  return element(
    'a',
    { href: `#${callId(String(number))}`, role: 'doc-backlink', 'aria-label': `↩ ${number}` },
    '↩',
  )
}
