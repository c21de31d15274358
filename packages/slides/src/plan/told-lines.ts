import type { Inline } from '@recapkit/content-model'
import { bulletWords, choose, toBullet } from '../condense/choose.ts'
import type { StatedList, Statement } from '../condense/statements.ts'
import type { Bullet } from '../slide.ts'
import type { PlanContext } from './context.ts'
import { labelsOf } from './draft.ts'

/** Lines to stand under a lead: sentences that were chosen, or a list of the author's with what leads to it. */
export interface Lines {
  readonly intro: readonly Inline[] | null
  readonly bullets: readonly Bullet[]
  readonly start: number | null
  /** How many items the list has, which a slide that shows fewer must say; null for sentences. */
  readonly total: number | null
}

/** Lines that were given and not chosen. */
export const givenLines = (bullets: readonly Bullet[]): Lines => ({
  intro: null,
  bullets,
  start: null,
  total: null,
})

/**
 * The lines that tell most of some statements, the better first: a list as a whole, where most of what would be chosen
 * are its items, and sentences, of which no item of a list is one, and
 * none that weighs under `least`. `spent` words stand above them.
 */
export function linesOf(
  untold: readonly Statement[],
  spent: number,
  least: number,
  context: PlanContext,
): readonly Lines[] {
  const { announced: words, bullets } = context.allowance
  const list = mainList(choose(untold, words, spent, bullets))
  const sentences = untold.filter((one) => one.list === null)
  return [
    ...(list === null ? [] : wholeList(list, untold, spent, context)),
    givenLines(choose(sentences, words, spent, bullets, least).map(toBullet)),
  ]
}

/** The list that most of the lines come from; null where most are sentences. */
function mainList(chosen: readonly Statement[]): StatedList | null {
  const counts = new Map<StatedList, number>()
  for (const { list } of chosen) if (list !== null) counts.set(list, (counts.get(list) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && (most[1] > 1 || 2 * most[1] > chosen.length) ? most[0] : null
}

/** A list may have a few lines more than sentences that were chosen. */
const longerBy = 2

function wholeList(
  list: StatedList,
  untold: readonly Statement[],
  spent: number,
  { allowance }: PlanContext,
): readonly Lines[] {
  const items = untold.filter((one) => one.list === list)
  const { intro, size } = list
  if (items.length < size) return []
  const [first] = items
  const start = items.every((one) => one.number !== null) ? (first?.number ?? null) : null
  const most = items.length <= allowance.bullets + longerBy ? items.length : allowance.bullets
  let words = spent
  const fitting = items.slice(0, most).filter((one) => {
    words += bulletWords(one)
    return words <= allowance.announced.most
  })
  const labels = fitting.length < items.length ? labelsOf(items) : null
  const shown = [labels, fitting].filter((one) => one !== null && one.length > 0)
  return shown.flatMap((some) =>
    some === null ? [] : [{ intro, bullets: some.map(toBullet), start, total: size }],
  )
}
