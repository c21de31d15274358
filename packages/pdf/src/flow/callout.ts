import type { Callout } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun } from '../run.ts'
import { toRuns } from '../runs.ts'
import { keptWithNext, type Strip, spaced } from '../strips.ts'
import { tag } from '../tag.ts'
import { boxed } from './boxed.ts'
import { setText } from './text.ts'

/** An aside on a tint, its kind's word or its title in bold above it. */
export function calloutStrips(callout: Callout, column: Column): readonly Strip[] {
  const { theme, words } = column.env
  const own = tag('Sect', column.tag)
  const style = { ...column.style, bold: true, color: theme.callouts[callout.kind] }
  const head = tag('P', own)
  const title =
    callout.title.length > 0
      ? toRuns(callout.title, style, head, column)
      : [plainRun(words.callouts[callout.kind], style, head)]
  const box = {
    fill: theme.ink.tint,
    bar: theme.callouts[callout.kind],
    padding: { side: 14, top: 9, bottom: 10 },
    gap: theme.gap * 1.6,
    width: column.width,
  }
  return boxed(box, column, (inner) => [
    ...keptWithNext(setText(title, inner, style, { position: callout.position })),
    ...spaced(column.env.flow(callout.children, { ...inner, tag: own }), 2),
  ])
}
