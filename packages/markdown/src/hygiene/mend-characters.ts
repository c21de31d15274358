import type { Report } from '../report.ts'
import { removeControlCharacters, unshowable } from './control-characters.ts'
import { combining, composeLetters } from './decomposed-letters.ts'
import { invisible, removeInvisible } from './invisible-characters.ts'
import { reportLost } from './lost-characters.ts'
import { misread, repairMojibake } from './mojibake.ts'

/** The rules in their order, each with the characters that it looks at. */
const rules: readonly {
  readonly sign: RegExp
  readonly apply: (text: string, report: Report) => string
}[] = [
  { sign: misread, apply: repairMojibake },
  { sign: unshowable, apply: removeControlCharacters },
  { sign: /\ufffd/, apply: reportLost },
  { sign: invisible, apply: removeInvisible },
  { sign: combining, apply: composeLetters },
]

/** Anything that one of the rules looks at. */
const suspicious =
  /[^\t\n\x20-\x7e\u00a0-\u00bf\u0100-\u02ff\u0370-\u10ff\u1200-\u200a\u200e-\u2029\u202f-\u205f\u2070-\u3098\u309b-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffc]+/g

/**
 * A text whose characters are as readers and machines need them, by the rules of `docs/adr/0015-characters.md`, the only
 * place where they are changed. Every change is a diagnostic with its line.
 */
export function mendCharacters(text: string, report: Report): string {
  let mended = text
  let signs = suspiciousIn(text)
  for (const { sign, apply } of rules) {
    if (signs === '') break
    if (!sign.test(signs)) continue
    const before = mended
    mended = apply(before, report)
    if (mended !== before) signs = suspiciousIn(mended)
  }
  return mended
}

/** The suspicious characters of a text, each once, and apart, so that halves of a pair make none. */
const suspiciousIn = (text: string): string => [...new Set(text.match(suspicious)?.join('\n'))].join('\n')
