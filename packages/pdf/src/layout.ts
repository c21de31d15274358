import { type Assets, directionOf, notes, type Recap, wordsFor } from '@recapkit/content-model'
import type { Column, Environment, Logo } from './column.ts'
import { contentsStrips } from './flow/contents.ts'
import { frontStrips } from './flow/front.ts'
import { glanceStrips } from './flow/glance.ts'
import { flow } from './flow/index.ts'
import { linkStrips } from './flow/links.ts'
import type { Formulas } from './formula/formulas.ts'
import type { Hyphenate } from './hyphenate.ts'
import { type Strip, spaced } from './strips.ts'
import { tag } from './tag.ts'
import type { Theme } from './theme.ts'
import type { Typesetter } from './typesetter.ts'

export interface LayoutOptions {
  readonly hyphenate?: Hyphenate
  /** Lists the addresses of links at the end; true unless told. */
  readonly links?: boolean
  readonly logo?: Logo | null
  readonly formulas?: Formulas | null
  /** Sets paragraphs with both edges even; false unless told. */
  readonly justified?: boolean
}

/** The whole handout as one column of strips, in reading order. */
export function layOut(
  recap: Recap,
  assets: Assets,
  theme: Theme,
  typesetter: Typesetter,
  {
    hyphenate = (text) => text,
    links = true,
    logo = null,
    justified = false,
    formulas = null,
  }: LayoutOptions = {},
): readonly Strip[] {
  const found = notes(recap.children)
  const env: Environment = {
    recap,
    assets,
    words: wordsFor(recap.lang),
    theme,
    typesetter,
    direction: directionOf(recap.lang),
    logo,
    noteNumbers: new Map(found.map((note, index) => [note.id, index + 1])),
    firstCalls: new Set(found),
    hyphenate,
    formulas,
    flow,
  }
  const area = theme.page.width - 2 * theme.margin.side
  const column: Column = {
    x: 0,
    width: Math.min(area, theme.measure),
    wide: area,
    tag: tag('Document', null),
    style: theme.body,
    align: 'start',
    justified,
    level: 1,
    env,
  }
  const body = flow(recap.children, column)
  return [
    ...frontStrips(column),
    ...glanceStrips(column),
    ...contentsStrips(column),
    ...spaced(body, Math.max(body[0]?.gap ?? 0, 30)),
    ...(links ? linkStrips(column) : []),
  ]
}
