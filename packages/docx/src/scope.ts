import type { Assets, Block, Diagnostic, ExportContext, Recap, Words } from '@recapkit/content-model'
import type { FileChild } from 'docx'
import type { NoteBook } from './note-book.ts'
import type { Place } from './place.ts'
import type { StyleBook } from './styles/style-book.ts'

/** What everything in one document is written with. */
export interface Scope {
  readonly recap: Recap
  readonly assets: Assets
  readonly context: ExportContext
  readonly words: Words
  readonly styles: StyleBook
  readonly tableStyle: string
  readonly notes: NoteBook
  /** Word's names for anchors. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Twips. */
  readonly textHeight: number
  /** The base direction of paragraphs. */
  readonly rightToLeft: boolean
  /** A number for each list, so that each starts anew. */
  readonly nextList: () => number
  /** The next number of a caption: of figures, of tables. */
  readonly nextCaption: (sequence: string) => number
  /** Writes blocks: what holds others calls it for them. */
  readonly blocks: (content: readonly Block[], place: Place) => readonly FileChild[]
  readonly report: (diagnostic: Diagnostic) => void
}
