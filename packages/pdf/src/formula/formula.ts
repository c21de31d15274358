import { enlargement } from '@recapkit/assets/formula'
import type { Drawing } from '../drawing/drawing.ts'
import type { Attributes } from '../drawing/markup.ts'
import { type ReadOptions, readDrawing } from '../drawing/read-drawing.ts'

/** A formula that is set, in ems of the text around it. */
export interface Formula {
  readonly width: number
  /** Above and below the baseline. */
  readonly ascent: number
  readonly descent: number
  readonly drawing: Drawing
  /** Where it may be broken: at its outermost relations and signs. */
  readonly breaks: readonly Break[]
}

/** A line may end before an operator, as displayed formulas do, or after it, as those in text do. */
export interface Break {
  readonly before: Cut
  readonly after: Cut
}

export interface Cut {
  readonly x: number
  /** The first of the paths after it. */
  readonly path: number
}

interface Child {
  readonly x: number
  readonly path: number
  readonly isOperator: boolean
  code: number
}

/** Units an em in what MathJax draws. */
const units = 1000

/** Reads what MathJax drew; null where it cannot be painted. */
export function toFormula(svg: string, outline: NonNullable<ReadOptions['outline']>): Formula | null {
  const children: Child[] = []
  const opened = (attributes: Attributes, depth: number, path: number, matrix: readonly number[]): void => {
    const last = children.at(-1)
    if (depth === outermost)
      children.push({ x: matrix[4] ?? 0, path, isOperator: attributes['data-mml-node'] === 'mo', code: 0 })
    else if (last !== undefined && last.code === 0 && attributes['data-c'] !== undefined)
      last.code = Number.parseInt(attributes['data-c'], 16)
  }
  const drawing = readDrawing(svg, { digits: 0, outline, opened, unknownColors: 'text' })
  if (drawing === null) return null
  const { view } = drawing
  const em = enlargement / units
  return {
    width: view.width * em,
    ascent: -view.y * em,
    descent: (view.height + view.y) * em,
    drawing,
    breaks: breaksIn(children).map(({ before, after }) => ({
      before: { ...before, x: before.x * em },
      after: { ...after, x: after.x * em },
    })),
  }
}

/** Within `svg`, what turns it upright, and `math`. */
const outermost = 3

function breaksIn(children: readonly Child[]): readonly Break[] {
  const breaks: Break[] = []
  let depth = 0
  for (const [index, child] of children.entries()) {
    const { isOperator, code } = child
    if (opening.has(code)) depth++
    if (closing.has(code)) depth--
    const last = children[index - 1]
    const next = children[index + 1]
    const joins = last !== undefined && next !== undefined && !(last.isOperator && !closing.has(last.code))
    if (isOperator && depth === 0 && joins && isBreakable(code)) breaks.push({ before: child, after: next })
  }
  return breaks
}

const opening = new Set([0x28, 0x5b, 0x7b, 0x27e8, 0x230a, 0x2308])
const closing = new Set([0x29, 0x5d, 0x7d, 0x27e9, 0x230b, 0x2309])

/** Relations, arrows, and signs that join two terms. */
const isBreakable = (code: number): boolean =>
  [0x3c, 0x3d, 0x3e, 0x2b, 0x2212, 0xb1, 0x2213, 0xd7, 0x2227, 0x2228, 0x2229, 0x222a].includes(code) ||
  (code >= 0x2190 && code <= 0x21ff) ||
  (code >= 0x2208 && code <= 0x220d) ||
  (code >= 0x223c && code <= 0x228b) ||
  (code >= 0x27f5 && code <= 0x27ff)

/** The formula cut into several that stand side by side. */
export function cutAt(formula: Formula, cuts: readonly Cut[]): readonly Formula[] {
  const { view, paths } = formula.drawing
  const em = enlargement / units
  return [{ x: 0, path: 0 }, ...cuts].map((cut, index) => {
    const end = cuts[index] ?? { x: formula.width, path: paths.length }
    const width = end.x - cut.x
    const seen = { ...view, x: view.x + cut.x / em, width: width / em }
    return { ...formula, width, breaks: [], drawing: { view: seen, paths: paths.slice(cut.path, end.path) } }
  })
}
