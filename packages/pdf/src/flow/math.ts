import type { MathBlock } from '@recapkit/content-model'
import { type Column, inset } from '../column.ts'
import { plainRun } from '../run.ts'
import type { Strip } from '../strips.ts'
import { tag } from '../tag.ts'
import { setText } from './text.ts'

/** A formula as its readable TeX source, with the same as its alternative text. */
export function mathStrips(math: MathBlock, column: Column): readonly Strip[] {
  const { theme } = column.env
  const own = tag('Formula', column.tag, { alt: math.tex })
  const inner = inset(column, theme.indent)
  return math.tex.split('\n').flatMap((line, index) => {
    const gap = index === 0 ? theme.gap * 1.2 : 0
    return setText([plainRun(line, theme.code, own)], inner, theme.code, { gap, position: math.position })
  })
}
