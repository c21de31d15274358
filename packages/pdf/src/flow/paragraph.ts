import type { Paragraph } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { toRuns } from '../runs.ts'
import type { Strip } from '../strips.ts'
import { tag } from '../tag.ts'
import { setText } from './text.ts'

/** Running text, as wide as the measure. */
export function paragraphStrips(paragraph: Paragraph, column: Column): readonly Strip[] {
  const { hyphenate } = column.env
  const runs = toRuns(paragraph.children, column.style, tag('P', column.tag), column).map((run) =>
    run.object === null && run.style.role === 'text'
      ? { ...run, text: hyphenate(run.text, run.tag.lang) }
      : run,
  )
  const { gap } = column.env.theme
  return setText(runs, column, column.style, {
    gap,
    position: paragraph.position,
    justified: column.justified,
  })
}
