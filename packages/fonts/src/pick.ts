import type { FontFace, Fonts } from '@recapkit/content-model'
import { covers } from './coverage.ts'
import { emojiFamily } from './faces.ts'
import { isIgnorable } from './ignorable.ts'
import { scriptOf } from './script-of.ts'

/** The face that a text is to be set in, as far as that has its characters. */
export interface Want {
  readonly role: 'text' | 'heading' | 'code' | 'deck'
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
  return facePicker(fonts, want)(cluster)
}

/** Picks faces for cluster after cluster, and remembers each. */
export type FacePicker = (cluster: string) => FontFace | null

const pickers = new WeakMap<Fonts, Map<string, FacePicker>>()

/** What picks the faces for a want; the same each time for the same fonts. */
export function facePicker(fonts: Fonts, want: Want): FacePicker {
  let ofFonts = pickers.get(fonts)
  if (ofFonts === undefined) {
    ofFonts = new Map()
    pickers.set(fonts, ofFonts)
  }
  const key = [want.role, want.bold, want.italic, want.lang].join(' ')
  let picker = ofFonts.get(key)
  if (picker === undefined) {
    picker = makePicker(rank(fonts, want), want)
    ofFonts.set(key, picker)
  }
  return picker
}

function makePicker(ranked: readonly FontFace[], want: Want): FacePicker {
  const picked = new Map<string, FontFace | null>()
  return (cluster) => {
    const known = picked.get(cluster)
    if (known !== undefined) return known
    const codePoints = Array.from(cluster)
      .filter((character) => !isIgnorable(character))
      .map((character) => character.codePointAt(0) ?? 0)
    const isWhole = (face: FontFace): boolean => codePoints.every((code) => covers(face, code))
    const face = candidates(ranked, want, cluster).find(isWhole) ?? null
    picked.set(cluster, face)
    return face
  }
}

function candidates(ranked: readonly FontFace[], want: Want, cluster: string): readonly FontFace[] {
  if (looksLikeEmoji(cluster)) return [...ranked.filter((face) => face.family === emojiFamily), ...ranked]
  const family = scriptOf(cluster, want.lang)?.family
  if (family === undefined) return ranked
  const ofRole = ranked.filter((face) => standing(face, want) < fallback)
  return [...ofRole, ...ranked.filter((face) => face.family === family), ...ranked]
}

/** An emoji by nature, unless a selector asks for text; or one by its selector. */
function looksLikeEmoji(cluster: string): boolean {
  return (
    cluster.includes('\uFE0F') || (/^\p{Emoji_Presentation}/u.test(cluster) && !cluster.includes('\uFE0E'))
  )
}

const fallback = 8

/** How far a face's role is from the wanted one: titles without faces of their own are set in those of the text. */
function standing(face: FontFace, want: Want): number {
  if (face.role === want.role) return 0
  if (want.role === 'heading' && face.role === 'text') return 4
  return face.role === 'fallback' ? fallback : 12
}

/** The wanted role first, then the fallbacks, then the other roles; within each the nearest style first. */
function rank(fonts: Fonts, want: Want): readonly FontFace[] {
  const distance = (face: FontFace): number =>
    standing(face, want) + (face.bold === want.bold ? 0 : 2) + (face.italic === want.italic ? 0 : 1)

  return fonts.faces.toSorted((one, other) => distance(one) - distance(other))
}
