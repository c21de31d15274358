import type { FontFace, Fonts } from '@recapkit/content-model'
import { covers } from './coverage.ts'
import { emojiFamily } from './faces.ts'
import { isIgnorable } from './ignorable.ts'
import { scriptOf } from './script-of.ts'

/** The face that a text is to be set in, as far as that has its characters. */
export interface Want {
  readonly role: 'text' | 'code' | 'deck'
  readonly bold: boolean
  readonly italic: boolean
  /** BCP 47: which forms Han characters take; Japanese, Korean and both kinds of Chinese draw them each in their own way. */
  readonly lang?: string | null
}

/**
 * The face for one grapheme cluster: of the wanted role and style where it has every character, else one made for its
 * writing system, else a fallback, the nearest style first; null when no face has them all. Joiners and variation
 * selectors ask for nothing.
 */
export function pickFace(fonts: Fonts, want: Want, cluster: string): FontFace | null {
  const known = memoFor(fonts, want)
  const before = known.picked.get(cluster)
  if (before !== undefined) return before
  const codePoints = Array.from(cluster)
    .filter((character) => !isIgnorable(character))
    .map((character) => character.codePointAt(0) ?? 0)
  const face =
    candidates(known.ranked, want, cluster).find((one) => codePoints.every((code) => covers(one, code))) ??
    null
  known.picked.set(cluster, face)
  return face
}

function candidates(ranked: readonly FontFace[], want: Want, cluster: string): readonly FontFace[] {
  if (looksLikeEmoji(cluster)) return [...ranked.filter((face) => face.family === emojiFamily), ...ranked]
  const family = scriptOf(cluster, want.lang)?.family
  if (family === undefined) return ranked
  const ofRole = ranked.filter((face) => face.role === want.role)
  return [...ofRole, ...ranked.filter((face) => face.family === family), ...ranked]
}

/** An emoji by nature, unless a selector asks for text; or one by its selector. */
function looksLikeEmoji(cluster: string): boolean {
  return (
    cluster.includes('\uFE0F') || (/^\p{Emoji_Presentation}/u.test(cluster) && !cluster.includes('\uFE0E'))
  )
}

interface Memo {
  readonly ranked: readonly FontFace[]
  readonly picked: Map<string, FontFace | null>
}

const memos = new WeakMap<Fonts, Map<string, Memo>>()

function memoFor(fonts: Fonts, want: Want): Memo {
  let memo = memos.get(fonts)
  if (memo === undefined) {
    memo = new Map()
    memos.set(fonts, memo)
  }
  const key = [want.role, want.bold, want.italic, want.lang].join(' ')
  let known = memo.get(key)
  if (known === undefined) {
    known = { ranked: rank(fonts, want), picked: new Map() }
    memo.set(key, known)
  }
  return known
}

/** The wanted role first, then the fallbacks, then the other roles; within each the nearest style first. */
function rank(fonts: Fonts, want: Want): readonly FontFace[] {
  const distance = (face: FontFace): number => {
    const role = face.role === want.role ? 0 : face.role === 'fallback' ? 4 : 8
    return role + (face.bold === want.bold ? 0 : 2) + (face.italic === want.italic ? 0 : 1)
  }
  return fonts.faces.toSorted((one, other) => distance(one) - distance(other))
}
