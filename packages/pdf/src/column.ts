import {
  type Assets,
  type Content,
  type Diagnostic,
  type Direction,
  diagnostic,
  type Note,
  type Position,
  type Raster,
  type Recap,
  type RuleId,
  type Words,
} from '@recapkit/content-model'
import type { Formulas } from './formula/formulas.ts'
import type { Hyphenate } from './hyphenate.ts'
import type { NoticeItem } from './item.ts'
import type { Strip } from './strips.ts'
import type { Tag } from './tag.ts'
import type { TextStyle } from './text-style.ts'
import type { Theme } from './theme.ts'
import type { Typesetter } from './typesetter.ts'

/** A brand's mark with the name that it stands for. */
export interface Logo {
  readonly image: Raster
  readonly name: string
}

/** What is the same everywhere in one handout. */
export interface Environment {
  readonly recap: Recap
  readonly assets: Assets
  readonly words: Words
  readonly theme: Theme
  readonly typesetter: Typesetter
  readonly direction: Direction
  /** Of the site or its maker, for the top of the first page. */
  readonly logo: Logo | null
  /** The numbers of the footnotes by their id. */
  readonly noteNumbers: ReadonlyMap<string, number>
  /** The footnotes' first calls; later calls of the same note only point at it. */
  readonly firstCalls: ReadonlySet<Note>
  /** Puts soft hyphens into running text, or leaves it as it is. */
  readonly hyphenate: Hyphenate
  /** Sets formulas; null where the recap has none. */
  readonly formulas: Formulas | null
  /** Lays out what blocks contain. */
  readonly flow: (content: readonly Content[], column: Column) => readonly Strip[]
}

/** Where and how content is set: its room, the tag it belongs under, and the text style it inherits. */
export interface Column {
  readonly x: number
  /** For running text. */
  readonly width: number
  /** For tables, code and pictures. */
  readonly wide: number
  readonly tag: Tag
  readonly style: TextStyle
  readonly align: 'start' | 'center' | 'end'
  /** Paragraphs have both edges even, where they are wide enough. */
  readonly justified: boolean
  /** Of the heading around, 1 being the recap's title. */
  readonly level: number
  readonly env: Environment
}

/** The column with less room at its start and, where told, at its end. */
export function inset(column: Column, start: number, end = 0): Column {
  return {
    ...column,
    x: column.x + start,
    width: column.width - start - end,
    wide: column.wide - start - end,
  }
}

/** Something to tell the author of a place in the recap, as an item. */
export function notice(
  column: Column,
  rule: RuleId,
  message: string,
  position: Position | null,
  hint: string | null = null,
): NoticeItem {
  const place = { path: column.env.recap.path, at: position }
  const said: Diagnostic = diagnostic(rule, message, place, hint)
  return { kind: 'notice', x: 0, y: 0, width: 0, diagnostic: said }
}
