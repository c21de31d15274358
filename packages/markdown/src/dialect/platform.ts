import { codeFinder, fences } from '../code-lines.ts'
import type { SiteFacts } from '../source.ts'

/** Something that a platform adds to Markdown. */
export interface Sign {
  readonly pattern: RegExp
  /** Of which one stands in whatever the pattern matches. A few characters, the first of them rare, are found far sooner. */
  readonly marks: readonly string[]
}

/** What a platform adds to Markdown, and how a post that was written for it is told from others. */
export interface Platform {
  /** The generators whose posts are taken for its own. */
  readonly generators: readonly SiteFacts['generator'][]
  /** Signs that mean nothing else: one is enough. */
  readonly own: readonly Sign[]
  /** How fences of code begin that it gives a meaning of its own. */
  readonly fence?: Sign
  /** Signs that others write too: two of them are needed. */
  readonly shared: readonly Sign[]
}

/**
 * True for a post that a platform's translation may touch: it holds a mark and the generator is the platform's, one of
 * its own signs stands outside code, or two of those that it shares with others.
 */
export function isWrittenFor(
  { generators, own, fence, shared }: Platform,
  text: string,
  { generator }: SiteFacts,
): boolean {
  if (generator !== null && generators.includes(generator))
    return [...own, ...shared].some((sign) => mayStand(text, sign))
  if (fence !== undefined && opensFence(text, fence)) return true
  if (own.some((sign) => standsOutsideCode(text, sign))) return true
  return shared.filter((sign) => standsOutsideCode(text, sign)).length > 1
}

const mayStand = (text: string, { marks }: Sign): boolean => marks.some((mark) => text.includes(mark))

function standsOutsideCode(text: string, sign: Sign): boolean {
  if (!mayStand(text, sign) || text.search(sign.pattern) < 0) return false
  const isCode = codeFinder(text)
  for (const { index } of text.matchAll(sign.pattern)) if (!isCode(index)) return true
  return false
}

function opensFence(text: string, sign: Sign): boolean {
  if (!mayStand(text, sign) || text.search(sign.pattern) < 0) return false
  const lines = text.split('\n')
  return [...fences(lines).keys()].some((index) => sign.pattern.test(lines[index] ?? ''))
}
