import { isShaped, shown } from './shown.ts'
import { faceKey, type TextStyle } from './text-style.ts'
import type { Typesetter } from './typesetter.ts'

/** A stretch of a text in one face, set from left to right; widths are in ems. */
export interface Fit {
  /** The characters as they are painted. */
  readonly text: string
  /** Null where no face has them. */
  readonly font: string | null
  readonly shaped: boolean
  readonly width: number
  /** Without the spaces at its end. */
  readonly visible: number
}

/** The fits of texts by what picks their faces: most words come again and again. */
const known = new WeakMap<Typesetter, Map<string, Map<string, readonly Fit[]>>>()
const ofStyle = new WeakMap<
  TextStyle,
  { readonly typesetter: Typesetter; readonly fits: Map<string, readonly Fit[]> }
>()

/** How a text is set in a style, each text once for a typesetter. */
export function fitsOf(text: string, style: TextStyle, typesetter: Typesetter): readonly Fit[] {
  const fits = fitsIn(style, typesetter)
  let found = fits.get(text)
  if (found === undefined) {
    found = typesetter.segment(style, text).flatMap((piece) => {
      const painted = shown(piece.text)
      return painted === '' ? [] : [toFit(painted, piece.font, typesetter)]
    })
    fits.set(text, found)
  }
  return found
}

function toFit(text: string, font: string | null, { measure }: Typesetter): Fit {
  if (font === null) return { text, font, shaped: false, width: 0, visible: 0 }
  const width = measure(text, font, 1)
  const trimmed = text.trimEnd()
  const visible = trimmed.length === text.length ? width : measure(trimmed, font, 1)
  return { text, font, shaped: isShaped(text), width, visible }
}

function fitsIn(style: TextStyle, typesetter: Typesetter): Map<string, readonly Fit[]> {
  const own = ofStyle.get(style)
  if (own?.typesetter === typesetter) return own.fits
  const key = faceKey(style)
  const styles = known.get(typesetter) ?? new Map<string, Map<string, readonly Fit[]>>()
  known.set(typesetter, styles)
  const fits = styles.get(key) ?? new Map<string, readonly Fit[]>()
  styles.set(key, fits)
  ofStyle.set(style, { typesetter, fits })
  return fits
}
