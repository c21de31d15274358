import { type Inline, inlineText } from '@recapkit/content-model'
import { countLines } from '../fit/lines.ts'
import { room, styles } from '../geometry.ts'
import type { Part } from '../slide.ts'
import type { PlanContext } from './context.ts'
import type { ChosenLead } from './lead.ts'

/** More lines than this tell no longer what follows. */
const mostLines = 3

/**
 * What stands above a list: the lead, and the sentence that leads to the list, since its items say little without it.
 * Where that is too long to be shown, the title leads to the list, and no other sentence.
 */
export function introduced(
  lead: ChosenLead | null,
  intro: readonly Inline[] | null,
  { fit }: PlanContext,
): readonly Part[] {
  const leading: readonly Part[] = lead === null ? [] : [{ type: 'lead', text: lead.text }]
  if (intro === null || isSaid(lead, intro)) return leading
  const isLong = countLines(intro, styles.lead, room(fit.page).width, fit.measure) > mostLines
  return isLong ? [] : [...leading, { type: 'lead', text: intro }]
}

const isSaid = (lead: ChosenLead | null, intro: readonly Inline[]): boolean =>
  lead !== null && inlineText(lead.statement.text) === inlineText(intro)
