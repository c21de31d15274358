import { withoutNumber } from '@recapkit/assets/formula'
import type { MathBlock } from '@recapkit/content-model'
import { type Column, inset, notice } from '../column.ts'
import { type Cut, cutAt, type Formula } from '../formula/formula.ts'
import type { Item } from '../item.ts'
import { plainRun } from '../run.ts'
import { type Strip, stacked, strip, together, withFirst } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { notRendered, sourceOf } from './formula-source.ts'
import { setText } from './text.ts'

/** In ems: how far the second line of a broken formula is set in. */
const hang = 2

/** The smallest that a formula is scaled before it is said to be too wide. */
const smallest = 0.65

/**
 * A formula in the middle of its column, its number at the end of the line. One that is too wide is broken before its
 * outermost signs, else made smaller. Its source stands for one that cannot be set, which `export/not-rendered` tells.
 */
export function mathStrips(math: MathBlock, column: Column): readonly Strip[] {
  const { theme, formulas } = column.env
  const own = tag('Formula', column.tag, { alt: math.tex.trim() })
  const { body, number } = withoutNumber(math.tex)
  const made = formulas?.(body, true) ?? { reason: 'no formulas are set' }
  if ('reason' in made) return sourceStrips(math, own, made.reason, column)
  const label = number === null ? null : numberStrip(number, own, column)
  // A long name has a line of its own below.
  const isBeside = label !== null && label.width < column.width * 0.25
  const room = column.width - (isBeside ? 2 * label.width : 0)
  const { size } = column.style
  const lines = brokenToFit(made, room / size)
  const widest = Math.max(...lines.map((line) => line.x + line.formula.width))
  const scale = Math.min(1, room / (widest * size))
  const strips = lines.map(({ formula, x }, index) => {
    const em = size * scale
    const start = column.x + Math.max(0, (column.width - widest * em) / 2) + x * em
    const box = { x: start, y: 0, width: formula.width * em, height: (formula.ascent + formula.descent) * em }
    const source = index === 0 ? sourceOf(math.tex, column) : []
    const baseline = formula.ascent * em
    const look = { drawing: formula.drawing, color: column.style.color, source, baseline, size }
    const items: Item[] = [
      { kind: 'tag', ...box, tag: own },
      { kind: 'drawing', ...box, ...look, tag: own },
    ]
    const last = isBeside && index === lines.length - 1 ? label.items(baseline) : []
    const gap = index === 0 ? theme.gap * 1.2 : theme.gap * 0.8
    return strip(box.height, [...items, ...last], { gap, position: math.position })
  })
  const kept = together(isBeside || label === null ? strips : [...strips, ...label.strips])
  if (scale >= smallest) return kept
  const said = `The formula is wider than its column and was set at ${Math.round(scale * 100)} % of its size.`
  const hint = 'Break it into lines, with an environment such as aligned.'
  return withFirst(kept, [notice(column, 'export/too-wide', said, math.position, hint)])
}

/** How wide a formula wants to be, and the least it takes when it is made smaller; null when its source stands for it. */
export function formulaExtent(
  math: MathBlock,
  { env: { formulas }, style }: Column,
): { readonly min: number; readonly max: number } | null {
  const made = formulas?.(withoutNumber(math.tex).body, true)
  if (made === undefined || 'reason' in made) return null
  const max = made.width * style.size
  return { min: max * smallest, max }
}

interface FormulaLine {
  readonly formula: Formula
  /** In ems. */
  readonly x: number
}

/** The formula in as many lines as it needs at full size. */
function brokenToFit(formula: Formula, room: number): readonly FormulaLine[] {
  if (formula.width <= room) return [{ formula, x: 0 }]
  const cuts: Cut[] = []
  let start = 0
  let last: Cut | null = null
  for (const { before } of [...formula.breaks, { before: { x: formula.width, path: 0 } }]) {
    const indent = cuts.length === 0 ? 0 : hang
    if (before.x - start + indent > room && last !== null) {
      cuts.push(last)
      start = last.x
    }
    last = before
  }
  return cutAt(formula, cuts).map((line, index) => ({ formula: line, x: index === 0 ? 0 : hang }))
}

function numberStrip(number: string, own: Tag, column: Column) {
  const style = column.style
  const strips = setText([plainRun(number, style, own)], { ...column, align: 'end' }, style, { gap: 2 })
  const whole = stacked(strips)
  const text = whole.items.find((item) => item.kind === 'text')
  const width = (text?.width ?? 0) + style.size
  const items = (baseline: number): readonly Item[] =>
    whole.items.map((item) => ({ ...item, y: item.y + baseline - (text?.y ?? 0) }))
  return { width, items, strips }
}

function sourceStrips(math: MathBlock, own: Tag, reason: string, column: Column): readonly Strip[] {
  const { theme } = column.env
  const inner = inset(column, theme.indent)
  const strips = math.tex.split('\n').flatMap((line, index) => {
    const gap = index === 0 ? theme.gap * 1.2 : 0
    return setText([plainRun(line, theme.code, own)], inner, theme.code, { gap, position: math.position })
  })
  return withFirst(strips, [notRendered(reason, math.position, column)])
}
