import { directionOf, type ExportContext, type Recap, wordsFor } from '@recapkit/content-model'
import { Document, type ISectionOptions } from 'docx'
import { apart } from './apart.ts'
import { blocks } from './blocks.ts'
import { bookmarkNames } from './bookmarks.ts'
import { body } from './content.ts'
import { footnotes } from './footnotes.ts'
import { front } from './front.ts'
import { furniture } from './furniture.ts'
import { type LinkBook, linkBook } from './link-book.ts'
import { linkPlaces } from './link-places.ts'
import { linkSection } from './links.ts'
import type { Look } from './look.ts'
import type { Equations } from './math/index.ts'
import { noteBook } from './note-book.ts'
import { type PageSetup, textHeight, textWidth } from './page.ts'
import { inBody } from './place.ts'
import { properties } from './properties.ts'
import type { Reference } from './reference/read-reference.ts'
import type { Scope } from './scope.ts'

/** A document as the library's objects, and the addresses its parts lead to, which the library does not write. */
export interface Composed {
  readonly document: Document
  readonly links: { readonly main: LinkBook; readonly notes: LinkBook }
}

/** The whole document; the numbers of its captions and pages are worked out when it is finished. */
export function compose(
  recap: Recap,
  { assets, rasters }: Pick<Scope, 'assets' | 'rasters'>,
  context: ExportContext,
  look: Look,
  reference: Reference | null,
  equations: Equations | null,
  report: Scope['report'],
): Composed {
  const { page, styles } = look
  const width = textWidth(page)
  let lists = 0
  let bookmarks = 0
  const links = { main: linkBook(), notes: linkBook() }
  const places = linkPlaces(recap)
  const scope: Scope = {
    recap,
    assets,
    rasters,
    context,
    words: wordsFor(recap.lang),
    styles,
    tableStyle: look.tableStyle,
    notes: noteBook(),
    equations,
    bookmarks: bookmarkNames(recap),
    textHeight: textHeight(page),
    rightToLeft: directionOf(recap.lang) === 'rtl',
    nextList: () => ++lists,
    nextBookmark: () => ++bookmarks,
    links: links.main,
    claimLink: places.claim,
    blocks: (content, place) => blocks(content, place, scope),
    report,
  }
  const place = inBody(width)
  const text = apart([...front(width, scope), ...body(recap.children, place, scope)], place, scope)
  const notes = footnotes(width, links.notes, places.claimFor, scope)
  const children = [...text, ...linkSection(width, places.claimed(), scope)]
  const { paragraph, character } = styles.all()
  const ownFurniture = reference === null || reference.furniture.length === 0
  const document = new Document({
    ...properties(recap, context),
    externalStyles: look.base,
    styles: { paragraphStyles: paragraph, characterStyles: character },
    theme: look.theme,
    footnotes: notes,
    sections: [
      {
        ...(ownFurniture ? furniture(scope) : {}),
        properties: { titlePage: ownFurniture || reference.titlePage, page: sheet(page) },
        children,
      },
    ],
  })
  return { document, links }
}

function sheet(page: PageSetup): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { width, height, ...margin } = page
  return { size: { width, height }, margin }
}
