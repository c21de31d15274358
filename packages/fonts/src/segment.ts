import type { FontFace, Fonts } from '@recapkit/content-model'
import { covers } from './coverage.ts'
import { emojiFamily } from './faces.ts'
import { graphemes } from './graphemes.ts'
import { isIgnorable } from './ignorable.ts'
import { facePicker, type Want } from './pick.ts'
import { hanLanguage } from './script-of.ts'

/** A stretch of text that one face can set; `face` is null where no face can. */
export interface FaceSegment {
  readonly face: FontFace | null
  readonly text: string
}

const printableAscii = /^[\t\n\r -~]*$/

/**
 * Cuts a text where its face changes, never inside a grapheme cluster; the segments joined are the text. Spaces and
 * characters that show nothing stay with what stands before them, but for spaces after an emoji.
 */
export function segmentByFace(fonts: Fonts, want: Want, text: string): readonly FaceSegment[] {
  return faceSegmenter(fonts, want)(text)
}

/** Cuts text after text for one want, as `segmentByFace` does. */
export function faceSegmenter(fonts: Fonts, want: Want): (text: string) => readonly FaceSegment[] {
  const plain = facePicker(fonts, want)('a')
  return (text) => {
    if (text === '') return []
    if (printableAscii.test(text)) return [{ face: plain, text }]
    if (plain !== null && hasAll(plain, text)) return [{ face: plain, text }]
    return byCluster(fonts, want, plain, text)
  }
}

function byCluster(fonts: Fonts, want: Want, plain: FontFace | null, text: string): readonly FaceSegment[] {
  const pick = facePicker(fonts, { ...want, lang: hanLanguage(text, want.lang ?? null) })
  const segments: { face: FontFace | null; text: string }[] = []
  for (const cluster of graphemes(text)) {
    const last = segments.at(-1)
    const face = inherits(cluster, last?.face ?? null) ? (last?.face ?? plain) : pick(cluster)
    if (last === undefined || last.face !== face) segments.push({ face, text: cluster })
    else last.text += cluster
  }
  return segments
}

/** Most texts need no second face, and no clusters to know it. */
function hasAll(face: FontFace, text: string): boolean {
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(text)) return false
  for (const character of text) if (!covers(face, character.codePointAt(0) ?? 0)) return false
  return true
}

/** An emoji is as wide as a line is high, and so is the space of its face: there a space is the text's own. */
function inherits(cluster: string, before: FontFace | null): boolean {
  if (cluster === ' ' || cluster === '\u00A0') return before?.family !== emojiFamily
  return Array.from(cluster).every(isIgnorable)
}
