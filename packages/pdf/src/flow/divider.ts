import type { Column } from '../column.ts'
import { type Strip, strip } from '../strips.ts'

/** A short rule between thoughts. */
export function dividerStrips({ x, env: { theme } }: Column): readonly Strip[] {
  const rule = {
    kind: 'rect',
    x,
    y: 4,
    width: 48,
    height: 0.75,
    fill: theme.bar,
    radius: 0,
    bridge: 0,
  } as const
  return [strip(9, [rule], { gap: theme.gap * 1.6 })]
}
