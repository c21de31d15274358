import { inlineText } from '@recapkit/content-model'
import type { Bullet, KeyFigure } from '../slide.ts'
import type { Statement } from './statements.ts'

/** A statement as a line of a list, in its short form where the long one takes more than two lines' words. */
export const toBullet = (statement: Statement): Bullet => ({
  text: statement.words > 14 ? statement.short : statement.text,
  badge: null,
})

export const bulletWords = (statement: Statement): number =>
  statement.words > 14 ? statement.shortWords : statement.words

/** The statements that say most within a number of words, in the order of the text. */
export function choose(all: readonly Statement[], budget: number, limit: number): readonly Statement[] {
  const chosen: Statement[] = []
  let left = budget
  for (const one of all.toSorted((a, b) => b.weight - a.weight || a.order - b.order)) {
    if (chosen.length === limit) break
    if (bulletWords(one) > left || one.weight < -3) continue
    chosen.push(one)
    left -= bulletWords(one)
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
