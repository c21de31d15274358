import {
  type Assets,
  contentText,
  directionOf,
  type ExportContext,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import { Document, type ISectionOptions } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { apart } from './apart.ts'
import { blocks } from './blocks.ts'
import { bookmarkNames } from './bookmarks.ts'
import { body } from './content.ts'
import { footnotes } from './footnotes.ts'
import { front } from './front.ts'
import { furniture } from './furniture.ts'
import type { Look } from './look.ts'
import { noteBook } from './note-book.ts'
import { type PageSetup, textHeight, textWidth } from './page.ts'
import { inBody } from './place.ts'
import { properties } from './properties.ts'
import type { Reference } from './reference/read-reference.ts'
import type { Scope } from './scope.ts'

/** The whole document as the library's objects, its page numbers worked out where it is not very long. */
export function compose(
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  look: Look,
  reference: Reference | null,
  report: Scope['report'],
): Document {
  const { page, styles } = look
  const width = textWidth(page)
  let lists = 0
  const captions = new Map<string, number>()
  const scope: Scope = {
    recap,
    assets,
    context,
    words: wordsFor(recap.lang),
    styles,
    tableStyle: look.tableStyle,
    notes: noteBook(),
    bookmarks: bookmarkNames(recap),
    textHeight: textHeight(page),
    rightToLeft: directionOf(recap.lang) === 'rtl',
    nextList: () => ++lists,
    nextCaption(sequence) {
      const number = (captions.get(sequence) ?? 0) + 1
      captions.set(sequence, number)
      return number
    },
    blocks: (content, place) => blocks(content, place, scope),
    report,
  }
  const children = apart([...front(width, scope), ...body(recap.children, inBody(width), scope)])
  const notes = footnotes(width, scope)
  const { paragraph, character } = styles.all()
  const ownFurniture = reference === null || reference.furniture.length === 0
  return new Document({
    ...properties(recap, context),
    externalStyles: look.base,
    styles: { paragraphStyles: paragraph, characterStyles: character },
    theme: look.theme,
    footnotes: notes,
    ...(isLong(recap) ? {} : { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        ...(ownFurniture ? furniture(scope) : {}),
        properties: { titlePage: ownFurniture || reference.titlePage, page: sheet(page) },
        children: [...children],
      },
    ],
  })
}

/** Laying out hundreds of pages takes longer than all the rest; there, page numbers are likely ones. */
const isLong = (recap: Recap): boolean => contentText(recap.children).length > 150_000

function sheet(page: PageSetup): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { width, height, ...margin } = page
  return { size: { width, height }, margin }
}
