import { type Assets, notes, type Recap, wordsFor } from '@recapkit/content-model'
import type { Column, Environment } from './column.ts'
import { contentsStrips } from './flow/contents.ts'
import { frontStrips } from './flow/front.ts'
import { glanceStrips } from './flow/glance.ts'
import { flow } from './flow/index.ts'
import { tag } from './tag.ts'
import type { Theme } from './theme.ts'
import type { Strip, Typesetter } from './types.ts'

/** The whole handout as one column of strips, in reading order. */
export function layOut(recap: Recap, assets: Assets, theme: Theme, typesetter: Typesetter): readonly Strip[] {
  const found = notes(recap.children)
  const env: Environment = {
    recap,
    assets,
    words: wordsFor(recap.lang),
    theme,
    typesetter,
    noteNumbers: new Map(found.map((note, index) => [note.id, index + 1])),
    firstCalls: new Set(found),
    flow,
  }
  const area = theme.page.width - 2 * theme.margin.side
  const column: Column = {
    x: 0,
    width: Math.min(area, theme.measure),
    wide: area,
    tag: tag('Document', null),
    style: theme.body,
    align: 'left',
    level: 1,
    env,
  }
  return [
    ...frontStrips(column),
    ...glanceStrips(column),
    ...contentsStrips(column),
    ...flow(recap.children, column),
  ]
}
