import type { FontFace, Fonts } from '@recapkit/content-model'
import { covers } from './coverage.ts'
import { emojiFamily } from './faces.ts'
import { isIgnorable } from './ignorable.ts'

/** The face that a text is to be set in, as far as that has its characters. */
export interface Want {
  readonly role: 'text' | 'code' | 'deck'
  readonly bold: boolean
  readonly italic: boolean
}

/**
 * The face for one grapheme cluster: of the wanted role and style where it has every character, else a fallback, the
 * nearest style first; null when no face has them all. Joiners and variation selectors ask for nothing.
 */
export function pickFace(fonts: Fonts, want: Want, cluster: string): FontFace | null {
  const known = memoFor(fonts, want)
  const before = known.picked.get(cluster)
  if (before !== undefined) return before
  const characters = Array.from(cluster).filter((character) => !isIgnorable(character))
  const face =
    candidates(known.ranked, cluster).find((one) =>
      characters.every((character) => covers(one, character.codePointAt(0) ?? 0)),
    ) ?? null
  known.picked.set(cluster, face)
  return face
}

/** What begins as an emoji, or is asked to by a selector, looks like one wherever a face can draw it. */
function candidates(ranked: readonly FontFace[], cluster: string): readonly FontFace[] {
  if (!/^\p{Emoji_Presentation}|\uFE0F/u.test(cluster)) return ranked
  return [...ranked.filter((face) => face.family === emojiFamily), ...ranked]
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
  const key = `${want.role} ${want.bold} ${want.italic}`
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
