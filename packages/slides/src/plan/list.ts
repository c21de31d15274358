import { badgeWidth, type Fit } from '../fit/fit.ts'
import { columnOf } from '../fit/height.ts'
import { textWidths } from '../fit/lines.ts'
import { room, styles } from '../geometry.ts'
import type { Bullet, Bullets } from '../slide.ts'

/** More short lines than this stand in two columns. */
const mostInColumn = 6

/** A list as one part of a slide, numbered from `start` where that is given; many short lines in two columns. */
export function listPart(items: readonly Bullet[], fit: Fit, start: number | null = null): Bullets {
  const columns = items.length > mostInColumn && areShort(items, fit) ? 2 : 1
  return { type: 'bullets', ordered: start !== null, start: start ?? 1, columns, items }
}

/** True where each line takes no more than half of a slide's width. */
export const areShort = (items: readonly Bullet[], fit: Fit): boolean =>
  items.every(({ text, badge, level = 0 }) => {
    const width = textWidths(text, styles.body, fit.measure).whole + badgeWidth(fit, badge)
    return level === 0 && width <= columnOf(room(fit.page).width, 2)
  })
