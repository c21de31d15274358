/** What pdfkit's embedded font has and its types do not tell. Lengths are thousandths of the font size. */
export interface EmbeddedFont {
  readonly id: string
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number }
  readonly widths: number[]
  /** The characters of each glyph of the subset. */
  readonly unicode: (readonly number[])[]
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] }
  encode(text: string): readonly [readonly string[], readonly Position[]]
  ref(): unknown
}

interface Glyph {
  readonly id: number
  readonly codePoints: readonly number[]
}

interface Position {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** A glyph by its code in the subset, from where its text begins. */
export interface PlacedGlyph {
  readonly code: string
  readonly x: number
  readonly y: number
}

/**
 * The glyphs of a text in the order of its characters, each where shaping puts it: scripts that go from right to left
 * or reorder their signs are then read and copied in the right order by any reader.
 */
export function shapedGlyphs(font: EmbeddedFont, text: string): readonly PlacedGlyph[] {
  const [codes] = font.encode(text)
  const { glyphs, positions } = font.layout(text)
  let x = 0
  const placed = glyphs.map((glyph, index) => {
    const position = positions[index]
    const at = { x: x + (position?.xOffset ?? 0), y: position?.yOffset ?? 0 }
    x += position?.xAdvance ?? 0
    return { code: codes[index] ?? '0000', ...at, codePoints: glyph.codePoints }
  })
  return inOrderOf(text, placed)
}

type Candidate = PlacedGlyph & { readonly codePoints: readonly number[] }

function inOrderOf(text: string, glyphs: readonly Candidate[]): readonly PlacedGlyph[] {
  const wanted = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const told = wanted.map(() => false)
  const left = [...glyphs]
  const out: PlacedGlyph[] = []
  for (const [at, point] of wanted.entries()) {
    if (told[at] === true) continue
    const begins = left.findIndex(
      ({ codePoints }) =>
        codePoints.length > 0 &&
        codePoints.every((one, index) => wanted[at + index] === one && told[at + index] === false),
    )
    const found = begins < 0 ? left.findIndex(({ codePoints }) => codePoints.includes(point)) : begins
    const [glyph] = found < 0 ? [] : left.splice(found, 1)
    if (glyph === undefined) continue
    out.push(glyph)
    for (const one of glyph.codePoints) {
      const next = wanted.findIndex((other, index) => index >= at && other === one && told[index] === false)
      if (next >= 0) told[next] = true
    }
  }
  return [...out, ...left]
}

const known = new WeakMap<EmbeddedFont, Map<string, string>>()

/** The same box for each cluster, but under a code of its own, so that copied text holds the source's characters. */
export function substituteGlyphs(
  font: EmbeddedFont,
  box: string,
  clusters: readonly string[],
): readonly PlacedGlyph[] {
  let codes = known.get(font)
  if (codes === undefined) {
    codes = new Map()
    known.set(font, codes)
  }
  let x = 0
  return clusters.map((cluster) => {
    const isBlank = cluster.trim() === ''
    const code =
      codes.get(cluster) ?? (isBlank ? font.encode(' ')[0][0] : entryFor(cluster, box, font)) ?? '0000'
    codes.set(cluster, code)
    const placed = { code, x, y: 0 }
    x += font.layout(isBlank ? ' ' : box).positions[0]?.advanceWidth ?? 0
    return placed
  })
}

/** A new entry in the subset: the box's outline with the cluster's characters. */
function entryFor(cluster: string, box: string, font: EmbeddedFont): string {
  const { glyphs, positions } = font.layout(box)
  const entry = font.subset.glyphs.push(glyphs[0]?.id ?? 0) - 1
  font.widths[entry] = positions[0]?.advanceWidth ?? 0
  font.unicode[entry] = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
  return entry.toString(16).padStart(4, '0')
}
