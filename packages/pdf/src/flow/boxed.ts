import { type Column, inset } from '../column.ts'
import type { RectItem } from '../item.ts'
import { behind, type Strip, strip } from '../strips.ts'

export interface Box {
  readonly fill: string
  /** The colour of a bar along its start edge. */
  readonly bar: string | null
  readonly padding: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly gap: number
  readonly width: number
}

/** Content on a ground that is drawn strip by strip, so that a page may end anywhere in it. */
export function boxed(
  box: Box,
  column: Column,
  content: (column: Column) => readonly Strip[],
): readonly Strip[] {
  const { side, top, bottom } = box.padding
  const room = { ...column, width: Math.min(column.width, box.width), wide: box.width }
  const [first, ...rest] = content(inset(room, side, side))
  if (first === undefined) return []
  const whole = [
    strip(top, [], { gap: box.gap, keepWithNext: true, position: first.position }),
    { ...first, gap: 0 },
    ...rest,
    strip(bottom, [], { breakBefore: 'avoid' }),
  ]
  return behind(whole, (one, index) => {
    const bridge = index === 0 ? 0 : one.gap
    const ground: RectItem = {
      kind: 'rect',
      x: column.x,
      y: 0,
      width: box.width,
      height: one.height,
      fill: box.fill,
      radius: 0,
      bridge,
    }
    return box.bar === null ? [ground] : [ground, { ...ground, width: 2.25, fill: box.bar }]
  })
}
