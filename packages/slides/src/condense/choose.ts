import { inlineText, type KeyFigure } from '@recapkit/content-model'
import type { Bullet } from '../slide.ts'
import type { Statement } from './statements.ts'

/** A statement as a line of a list. */
export const toBullet = (one: Statement): Bullet => ({
  text: one.isLong ? one.short : one.text,
  badge: null,
})

/** The words of that line. */
export const bulletWords = (one: Statement): number => (one.isLong ? one.shortWords : one.words)

/** How many words a slide holds besides its title: about as many as a speaker can stand before, and the most. */
export interface WordBudget {
  readonly usual: number
  readonly most: number
}

/**
 * The statements that say most, in the order of the text: as many as `spent` words leave room for, and of long ones at
 * least two as long as the slide holds them. What only leads on to
 * something else says nothing by itself, and what leans on the statement before it stands behind that or not at all.
 */
export function choose(
  all: readonly Statement[],
  budget: WordBudget,
  spent: number,
  limit: number,
  least = -2,
): readonly Statement[] {
  const chosen: Statement[] = []
  let words = spent
  const ranked = all
    .filter((one) => one.weight >= least && !/[:：]$/.test(inlineText(one.text)))
    .toSorted((a, b) => b.weight - a.weight || a.order - b.order)
  for (const one of ranked) {
    const most = chosen.length < 2 ? budget.most : budget.usual
    if (chosen.length === limit || words + bulletWords(one) > most) continue
    if (one.leans && !chosen.some(({ order }) => order === one.order - 1)) continue
    chosen.push(one)
    words += bulletWords(one)
  }
  return chosen.toSorted((a, b) => a.order - b.order)
}

/** True for a statement of which the key figures have said what matters already. */
export function isTold(statement: Statement, figures: readonly KeyFigure[]): boolean {
  const plain = inlineText(statement.text)
  const inside = figures.filter(({ value, label }) => plain.includes(`${value} ${label}`))
  const rest = inside.reduce((text, { value, label }) => text.replace(`${value} ${label}`, ''), plain)
  return inside.length > 1 || (inside.length === 1 && (rest.match(/\p{L}+/gu)?.length ?? 0) <= 5)
}
