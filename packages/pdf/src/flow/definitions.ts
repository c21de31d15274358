import type { DefinitionList } from '@recapkit/content-model'
import { type Column, inset } from '../column.ts'
import { toRuns } from '../runs.ts'
import { keptWithNext, type Strip, spaced } from '../strips.ts'
import { tag } from '../tag.ts'
import { setText } from './text.ts'

/** Terms in bold, what they mean set in below them. */
export function definitionStrips(list: DefinitionList, column: Column): readonly Strip[] {
  const { theme } = column.env
  const own = tag('L', column.tag, { attributes: { owner: 'List', numbering: 'None' } })
  const style = { ...column.style, bold: true }
  return list.items.flatMap((item) => {
    const entry = tag('LI', own)
    const label = tag('Lbl', entry)
    const body = tag('LBody', entry)
    const terms = item.terms.flatMap((term, index) => {
      const gap = index === 0 ? theme.gap * 1.2 : 0
      return setText(toRuns(term, style, label, column), column, style, { gap, position: list.position })
    })
    const inner = { ...inset(column, theme.indent), tag: body }
    const details = item.details.flatMap((detail, index) =>
      spaced(column.env.flow(detail, inner), index === 0 ? 1 : theme.gap * 0.5),
    )
    return [...keptWithNext(terms), ...details]
  })
}
