import { type Inline, inlineText } from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import type { Statement } from '../condense/statements.ts'
import { dangles } from '../condense/weigh.ts'
import { countLines } from '../fit/lines.ts'
import { room, styles } from '../geometry.ts'
import type { PlanContext } from './context.ts'

/** A statement chosen to stand under the title, as it is to be shown. */
export interface ChosenLead {
  readonly statement: Statement
  readonly text: readonly Inline[]
  readonly words: number
}

/**
 * The first sentence that takes at most two lines, whole or without what can be spared; one that points back to what is
 * not on the slide only where there is no other, a list's item only where there is no sentence. None where a sentence
 * before it is too long and says no less: such a text is told in lines, in its own order.
 */
export function leadOf(all: readonly Statement[], context: PlanContext): ChosenLead | null {
  const prose = all.filter((one) => !one.listed)
  const upright = prose.filter((one, index) => index === 0 || !dangles(inlineText(one.text)))
  for (const candidates of [upright, prose, all]) {
    const found = firstOf(candidates, context)
    if (found === null) continue
    const before = candidates.slice(0, candidates.indexOf(found.statement))
    return before.some((one) => one.weight >= found.statement.weight) ? null : found
  }
  return null
}

function firstOf(candidates: readonly Statement[], context: PlanContext): ChosenLead | null {
  for (const statement of candidates)
    for (const text of [statement.text, statement.short])
      if (takesTwoLines(text, context)) return { statement, text, words: countWords(inlineText(text)) }
  return null
}

const takesTwoLines = (text: readonly Inline[], { fit }: PlanContext): boolean =>
  countLines(text, styles.lead, room(fit.page).width, fit.measure) <= 2
