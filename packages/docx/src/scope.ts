import type { Assets, Block, Diagnostic, ExportContext, Recap, Words } from '@recapkit/content-model'
import type { FileChild } from 'docx'
import type { LinkBook } from './link-book.ts'
import type { Equations } from './math/index.ts'
import type { NoteBook } from './note-book.ts'
import type { Place } from './place.ts'
import type { Rasters } from './rasters.ts'
import type { StyleBook } from './styles/style-book.ts'

/** What everything in one document is written with. */
export interface Scope {
  readonly recap: Recap
  readonly assets: Assets
  readonly rasters: Rasters
  readonly context: ExportContext
  readonly words: Words
  readonly styles: StyleBook
  readonly tableStyle: string
  readonly notes: NoteBook
  /** Null where no formula is in the recap. */
  readonly equations: Equations | null
  /** Word's names for anchors. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Twips. */
  readonly textHeight: number
  /** The base direction of paragraphs. */
  readonly rightToLeft: boolean
  /** A number for each list, so that each starts anew. */
  readonly nextList: () => number
  /** A number for each bookmark. */
  readonly nextBookmark: () => number
  /** The addresses that this part of the document leads to. */
  readonly links: LinkBook
  /** The name of a bookmark for the first link to an address in the list of links; null for every other link. */
  readonly claimLink: (url: string) => string | null
  /** Writes blocks: what holds others calls it for them. */
  readonly blocks: (content: readonly Block[], place: Place) => readonly FileChild[]
  readonly report: (diagnostic: Diagnostic) => void
}
