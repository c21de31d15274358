import type { Report } from '../report.ts'
import { type Mending, mendProse, nameOf } from './prose-lines.ts'

const zeroWidth = /[\u200b-\u200d\u2060]+/g
/** Embeddings, overrides and isolates, with what ends them (UAX #9). */
const directions = /[\u202a-\u202e\u2066-\u2069]/g
/** Either of them. */
export const invisible: RegExp = /[\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069]/

const removing: Mending = {
  rule: 'encoding/invisible-character',
  pattern: invisible,
  mend: (part) => part.replace(zeroWidth, keptZeroWidth).replace(/[\s\S]+/, withoutLooseDirections),
  tell: (before, _after, at) => ({
    message: `The invisible character ${nameOf(before, at)} was removed.`,
    hint: 'Remove it in the source; it comes along when text is copied from pages and chats.',
  }),
}

/**
 * Takes invisible characters away where they do nothing, or harm, and reports each line. Places to break or not to break
 * a line stay between visible characters; joiners stay after letters of scripts that join, and in emoji; marks of
 * direction stay, as do embeddings and isolates that end on their line. Overrides, which show text otherwise than it is
 * written, go. Code is left as it is.
 */
export function removeInvisible(text: string, report: Report): string {
  return mendProse(text, removing, report)
}

const joining = /[\p{L}\p{M}]$/u
const joinless =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
/** A visible character that is no mark of Markdown. */
const visibleBefore = /[^\s\p{C}*_`~#>|[\]]$/u
const visibleAfter = /^[^\s\p{C}*_`~#>|[\]]/u

function keptZeroWidth(run: string, at: number, part: string): string {
  const before = part.slice(Math.max(0, at - 2), at)
  const after = part.slice(at + run.length, at + run.length + 2)
  const joins = (joining.test(before) && !joinless.test(before)) || emoji.test(before)
  const parts = visibleBefore.test(before) && visibleAfter.test(after)
  const kept = [...run].filter((sign) => (/[\u200c\u200d]/.test(sign) ? joins : parts))
  return [...new Set(kept)].join('')
}

function withoutLooseDirections(line: string): string {
  const open: number[] = []
  const loose = new Set<number>()
  for (const { 0: sign, index } of line.matchAll(directions)) {
    if (/[\u202d\u202e]/.test(sign)) loose.add(index)
    if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(sign)) open.push(index)
    else {
      const opening = open.pop()
      if (opening === undefined || loose.has(opening)) loose.add(index)
    }
  }
  for (const index of open) loose.add(index)
  return loose.size === 0 ? line : line.replace(directions, (sign, index) => (loose.has(index) ? '' : sign))
}
