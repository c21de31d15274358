import { type IPropertiesOptions, Paragraph } from 'docx'
import { blocks } from './blocks.ts'
import { inNote } from './place.ts'
import type { Scope } from './scope.ts'

/** The notes that were called, by number, as Word's own footnotes. */
export function footnotes(width: number, scope: Scope): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    scope.notes.called().map((note, index) => {
      const content = blocks(note.children, inNote(width), scope)
      const children = content.filter((child) => child instanceof Paragraph)
      return [
        index + 1,
        { children: children.length > 0 ? children : [new Paragraph({ style: 'FootnoteText' })] },
      ]
    }),
  )
}
