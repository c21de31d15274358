import { codeFinder, fences } from '../code-lines.ts'
import type { SiteFacts } from '../source.ts'

/** What a platform adds to Markdown, and how a post that was written for it is told from others. */
export interface Platform {
  /** Characters of which one stands in each of its signs; they are soon looked for. */
  readonly hints: readonly string[]
  /** The generators whose posts are taken for its own. */
  readonly generators: readonly SiteFacts['generator'][]
  /** Signs that mean nothing else: one is enough. */
  readonly own: readonly RegExp[]
  /** How fences of code begin that it gives a meaning of its own. */
  readonly fence?: RegExp
  /** Signs that others write too: two of them are needed. */
  readonly shared: readonly RegExp[]
}

/**
 * True for a post that a platform's translation may touch: the generator is the platform's, one of its own signs stands
 * outside code, or two of those that it shares with others.
 */
export function isWrittenFor(platform: Platform, text: string, { generator }: SiteFacts): boolean {
  if (!platform.hints.some((hint) => text.includes(hint))) return false
  if (generator !== null && platform.generators.includes(generator)) return true
  if (platform.fence !== undefined && opensFence(text, platform.fence)) return true
  if (platform.own.some((sign) => standsOutsideCode(text, sign))) return true
  return platform.shared.filter((sign) => standsOutsideCode(text, sign)).length > 1
}

function standsOutsideCode(text: string, sign: RegExp): boolean {
  if (text.search(sign) < 0) return false
  const isCode = codeFinder(text)
  for (const { index } of text.matchAll(sign)) if (!isCode(index)) return true
  return false
}

function opensFence(text: string, fence: RegExp): boolean {
  if (text.search(fence) < 0) return false
  const lines = text.split('\n')
  return [...fences(lines).keys()].some((index) => fence.test(lines[index] ?? ''))
}
