import type { Report } from '../report.ts'
import { removeControlCharacters } from './control-characters.ts'
import { composeLetters } from './decomposed-letters.ts'
import { removeInvisible } from './invisible-characters.ts'
import { reportLost } from './lost-characters.ts'
import { repairMojibake } from './mojibake.ts'

/** Anything that one of the rules below looks at. */
const suspicious =
  /[^\t\n\x20-\x7e\u00a0-\u00bf\u0100-\u02ff\u0370-\u10ff\u1200-\u200a\u200e-\u2029\u202f-\u205f\u2070-\u3098\u309b-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffc]/

/**
 * A text whose characters are as readers and machines need them, by the rules of `docs/adr/0015-characters.md`, the only
 * place where they are changed. Every change is a diagnostic with its line.
 */
export function mendCharacters(text: string, report: Report): string {
  if (!suspicious.test(text)) return text
  const repaired = removeControlCharacters(repairMojibake(text, report), report)
  reportLost(repaired, report)
  return composeLetters(removeInvisible(repaired, report), report)
}
