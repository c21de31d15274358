import { build, type Inline, inlineText } from '@recapkit/content-model'
import { countWords } from './sentences.ts'
import { sliceInlines } from './slice.ts'

/** Words whose loss could turn a sentence into something that it does not say. */
const limits =
  /\b(?:not|no|never|none|nor|only|unless|except|without|until|if|but|however|although|though|while|whereas|rather|instead|yet|before|after|depending)\b|n['’]t\b/i

/** Where an English sentence may end early: before a remark that adds to what stands already. */
const tails: readonly RegExp[] = [
  /;\s/,
  /,\s(?=(?:which|who|whose|where|such as|including|enabling|allowing|making|helping|giving|letting|so that|so you|because|as well as|for example|for instance)\b)/i,
  /\s[–—]\s/,
  /:\s(?=\p{Ll})/u,
]
const openings =
  /^(?:Obviously|Interestingly|In addition(?: to (?:that|this))?|As a result(?: of (?:that|this))?|However|Moreover|Furthermore|Also|Hence|Thus|Finally|Additionally|As you know|Well|Now|Note that|Having said(?: that)?|Of course|For instance|For example|That said),?\s+(?=\S)/

/** True for a sentence that begins with a word such as "However". */
export const opens = (plain: string): boolean => openings.test(plain)

/**
 * A sentence without what can be spared: remarks in parentheses, an opening such as "In addition,", a closing clause.
 * No word is changed, and nothing goes that limits or denies. The same sentence when nothing can be spared.
 */
export function trimSentence(text: readonly Inline[], lang: string): readonly Inline[] {
  const unbracketed = withoutRemarks(text)
  return /^en\b/i.test(lang) ? withoutTail(withoutOpening(unbracketed)) : unbracketed
}

function withoutRemarks(text: readonly Inline[]): readonly Inline[] {
  const plain = inlineText(text)
  const match = /\s\([^()]*\)(?=[\s.,;:!?]|$)/.exec(plain)
  if (match === null || limits.test(match[0])) return text
  const rest = [
    ...sliceInlines(text, 0, match.index),
    ...sliceInlines(text, match.index + match[0].length, plain.length),
  ]
  return countWords(inlineText(rest)) < 4 ? text : withoutRemarks(rest)
}

/** The next word takes the capital of the one that is gone. */
function withoutOpening(text: readonly Inline[]): readonly Inline[] {
  const plain = inlineText(text)
  const opening = openings.exec(plain)?.[0]
  if (opening === undefined) return text
  const [first, ...rest] = sliceInlines(text, opening.length, plain.length)
  if (first?.type !== 'text') return text
  return [{ ...first, value: first.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest]
}

function withoutTail(text: readonly Inline[]): readonly Inline[] {
  const plain = inlineText(text)
  const ends = tails.map((tail) => plain.search(tail)).filter((at) => at >= 0)
  const joined = /^[^,]*(?=, and\s)/.exec(plain)?.[0]
  if (joined !== undefined && !/\b(?:both|between|either)\b/i.test(joined)) ends.push(joined.length)
  for (const end of ends.toSorted((a, b) => b - a)) {
    const tail = plain.slice(end)
    const kept = plain.slice(0, end)
    if (countWords(kept) < 6 || limits.test(tail) || unbalanced(kept)) continue
    return withoutTail([...sliceInlines(text, 0, end), build.text('.')])
  }
  return text
}

const unbalanced = (text: string): boolean =>
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 1 || text.lastIndexOf('(') > text.lastIndexOf(')')
