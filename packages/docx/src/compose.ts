import { type Assets, type ExportContext, type Recap, wordsFor } from '@recapkit/content-model'
import { Document } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { apart } from './apart.ts'
import { blocks } from './blocks.ts'
import { bookmarkNames } from './bookmarks.ts'
import { body } from './content.ts'
import { isRightToLeft } from './direction.ts'
import { footnotes } from './footnotes.ts'
import { front } from './front.ts'
import { furniture } from './furniture.ts'
import { noteBook } from './note-book.ts'
import { type Paper, pageSetup, textHeight, textWidth } from './page.ts'
import { inBody } from './place.ts'
import { properties } from './properties.ts'
import type { Scope } from './scope.ts'
import { baseStyles } from './styles/base-styles.ts'
import { fonts, hex, inks } from './styles/inks.ts'
import { styleBook } from './styles/style-book.ts'

export interface DocxOptions {
  readonly paper?: Paper
}

/** The whole document as the library's objects, its page numbers worked out. */
export function compose(
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  options: DocxOptions,
  report: Scope['report'],
): Document {
  const page = pageSetup(options.paper ?? 'a4')
  const width = textWidth(page)
  const styles = styleBook(width)
  const rightToLeft = isRightToLeft(recap.lang)
  let lists = 0
  const scope: Scope = {
    recap,
    assets,
    context,
    words: wordsFor(recap.lang),
    styles,
    notes: noteBook(),
    bookmarks: bookmarkNames(recap),
    textHeight: textHeight(page),
    rightToLeft,
    nextList: () => ++lists,
    blocks: (content, place) => blocks(content, place, scope),
    report,
  }
  const children = apart([...front(width, scope), ...body(recap.children, inBody(width), scope)])
  const notes = footnotes(width, scope)
  const { paragraph, character } = styles.all()
  return new Document({
    ...properties(recap, context),
    externalStyles: baseStyles(recap.lang, rightToLeft),
    styles: { paragraphStyles: paragraph, characterStyles: character },
    theme: {
      name: 'Recap',
      colors: { dark1: inks.text, accent1: hex(context.brand.accent), hyperlink: hex(context.brand.accent) },
      fonts: { headings: fonts.text, body: fonts.text },
    },
    footnotes: notes,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        ...furniture(scope),
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        children: [...children],
      },
    ],
  })
}
