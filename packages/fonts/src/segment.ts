import type { FontFace, Fonts } from '@recapkit/content-model'
import { graphemes } from './graphemes.ts'
import { isIgnorable } from './ignorable.ts'
import { pickFace, type Want } from './pick.ts'
import { hanLanguage } from './script-of.ts'

/** A stretch of text that one face can set; `face` is null where no face can. */
export interface FaceSegment {
  readonly face: FontFace | null
  readonly text: string
}

const printableAscii = /^[\t\n\r -~]*$/

/**
 * Cuts a text where its face changes, never inside a grapheme cluster; the segments joined are the text. Spaces and
 * characters that show nothing stay with what stands before them.
 */
export function segmentByFace(fonts: Fonts, want: Want, text: string): readonly FaceSegment[] {
  if (text === '') return []
  const plain = pickFace(fonts, want, 'a')
  if (printableAscii.test(text)) return [{ face: plain, text }]
  const told: Want = { ...want, lang: hanLanguage(text, want.lang ?? null) }
  const segments: { face: FontFace | null; text: string }[] = []
  for (const cluster of graphemes(text)) {
    const last = segments.at(-1)
    const face = inherits(cluster) ? (last?.face ?? plain) : pickFace(fonts, told, cluster)
    if (last === undefined || last.face !== face) segments.push({ face, text: cluster })
    else last.text += cluster
  }
  return segments
}

function inherits(cluster: string): boolean {
  return cluster === ' ' || cluster === '\u00A0' || Array.from(cluster).every(isIgnorable)
}
