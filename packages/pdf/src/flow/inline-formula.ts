import type { Column } from '../column.ts'
import { cutAt, type Formula } from '../formula/formula.ts'
import type { Item } from '../item.ts'
import type { Run, RunLink } from '../run.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { notRendered, sourceOf } from './formula-source.ts'

/** In ems: a formula that is not wider stands whole in its line. */
const wholeWidth = 12

/**
 * A formula in a line of text, on its baseline; a long one may be broken after its outermost signs. Its source stands for one
 * that cannot be set, which `export/not-rendered` tells.
 */
export function formulaRuns(
  tex: string,
  style: TextStyle,
  parent: Tag,
  link: RunLink | null,
  column: Column,
): readonly Run[] {
  const own = tag('Formula', parent, { alt: tex.trim() })
  const made = column.env.formulas?.(tex, false) ?? { reason: 'no formulas are set' }
  if ('reason' in made) {
    const items = [notRendered(made.reason, null, column)]
    const object = { width: 0, ascent: 0, descent: 0, items, notes: [] }
    const source = { text: tex, style: { ...style, role: 'code' } as const, tag: own, link, object: null }
    return [source, { text: '\u2060', style, tag: parent, link: null, object }]
  }
  const parts =
    made.width > wholeWidth
      ? cutAt(
          made,
          made.breaks.map((one) => one.after),
        )
      : [made]
  const source = sourceOf(tex, column)
  const objects = parts.map((part, index): Run => {
    const object = inlineFormula(part, style, own, index === 0 ? source : [], column)
    return { text: '\uFFFC', style, tag: parent, link, object }
  })
  // Letters and signs that follow stay in its line.
  return [...objects, { text: '\u2060', style, tag: parent, link, object: null }]
}

function inlineFormula(
  formula: Formula,
  style: TextStyle,
  own: Tag,
  source: ReturnType<typeof sourceOf>,
  { width: room }: Column,
) {
  const size = style.size * Math.min(1, room / (formula.width * style.size))
  const [width, ascent, descent] = [formula.width * size, formula.ascent * size, formula.descent * size]
  const box = { x: 0, y: -ascent - style.rise, width, height: ascent + descent }
  const items: readonly Item[] = [
    { kind: 'tag', ...box, tag: own },
    {
      kind: 'drawing',
      ...box,
      drawing: formula.drawing,
      color: style.color,
      source,
      baseline: ascent,
      size: style.size,
      tag: own,
    },
  ]
  return { width, ascent: ascent + style.rise, descent: descent - style.rise, items, notes: [] }
}
