import { type Column, inset } from '../column.ts'
import type { Item } from '../item.ts'
import { breakLines } from '../lines.ts'
import { plainRun } from '../run.ts'
import { type Strip, strip, withFirst } from '../strips.ts'
import type { Tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { lineItems } from './text.ts'

/** A list mark or a note's number, to hang before what it labels. */
export interface Label {
  readonly text: string
  readonly style: TextStyle
  readonly tag: Tag
  /** The room before the body; the mark ends `space` before it when `end` is set, else begins the room. */
  readonly room: number
  readonly end: boolean
}

/** How wide a label's text is. */
export function labelWidth(text: string, style: TextStyle, { env: { typesetter } }: Column): number {
  const pieces = typesetter.segment(style, text)
  return pieces.reduce(
    (sum, piece) =>
      sum + typesetter.measure(piece.text, piece.font ?? typesetter.substitute.font, style.size),
    0,
  )
}

/** The body with its label on the first line, the body set further in. */
export function labelled(
  label: Label,
  column: Column,
  body: (column: Column) => readonly Strip[],
): readonly Strip[] {
  const { style } = label
  const inner = inset(column, label.room)
  const strips = body(inner)
  const width = labelWidth(label.text, style, column)
  const x = column.x + (label.end ? label.room - width - 5 : 0)
  const first = strips[0]
  const y = first?.items.find((item) => item.kind === 'text')?.y ?? (style.leading + 0.7 * style.size) / 2
  const items = labelItems(label, column, x, y)
  return first === undefined ? [strip(style.leading, items)] : withFirst(strips, items)
}

function labelItems(label: Label, column: Column, x: number, y: number): readonly Item[] {
  const run = plainRun(label.text, label.style, label.tag)
  const options = {
    width: () => Number.POSITIVE_INFINITY,
    style: label.style,
    direction: column.env.direction,
  }
  return breakLines([run], column.env.typesetter, options).flatMap((line) =>
    lineItems({ ...line, baseline: y }, x),
  )
}
