import { type IPropertiesOptions, Paragraph } from 'docx'
import { blocks } from './blocks.ts'
import type { LinkBook } from './link-book.ts'
import { noteBookmark } from './note-book.ts'
import { inNote } from './place.ts'
import type { Scope } from './scope.ts'

/**
 * The notes that were called, by number, as Word's own footnotes; `links` are those of their part. The page of a link
 * that stands in a note first is the page of the note's call, which `claim` is told.
 */
export function footnotes(
  width: number,
  links: LinkBook,
  claim: (url: string, bookmark: string) => void,
  scope: Scope,
): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    scope.notes.called().map((note, index) => {
      const inside: Scope = {
        ...scope,
        links,
        claimLink(url) {
          claim(url, noteBookmark(index + 1))
          return null
        },
        blocks: (content, place) => blocks(content, place, inside),
      }
      const content = blocks(note.children, inNote(width), inside)
      const children = content.filter((child) => child instanceof Paragraph)
      return [
        index + 1,
        { children: children.length > 0 ? children : [new Paragraph({ style: 'FootnoteText' })] },
      ]
    }),
  )
}
