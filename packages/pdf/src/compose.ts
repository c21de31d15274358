import type { EmbeddedFont, Subset } from './embedded-font.ts'
import type { ShapedCharacter } from './shape.ts'

/** Above the numbers that glyphs of a face can have. */
const firstMade = 0x10000

interface Made {
  readonly codes: Map<string, number>
  readonly glyphs: Map<number, Composite>
}

type Composite = Pick<ShapedCharacter, 'parts' | 'advance'>

const made = new WeakMap<EmbeddedFont, Made>()

/**
 * The code of a character in the font's subset, where what is drawn for it becomes one glyph: it is found, selected and
 * copied by any reader. The character may be a cluster for which one box stands.
 */
export function characterCode(font: EmbeddedFont, { character, parts, advance }: ShapedCharacter): number {
  const composite = { parts, advance }
  const { codes, glyphs } = madeFor(font)
  const key = JSON.stringify([character, composite])
  const known = codes.get(key)
  if (known !== undefined) return known
  const number = firstMade + glyphs.size
  glyphs.set(number, composite)
  const entry = font.subset.glyphs.push(number) - 1
  font.widths[entry] = composite.advance * font.scale
  font.unicode[entry] = Array.from(character, (one) => one.codePointAt(0) ?? 0)
  codes.set(key, entry)
  return entry
}

function madeFor(font: EmbeddedFont): Made {
  const known = made.get(font)
  if (known !== undefined) return known
  const own: Made = { codes: new Map(), glyphs: new Map() }
  made.set(font, own)
  const { subset } = font
  const add = subset._addGlyph.bind(subset)
  subset._addGlyph = (id) => {
    const composite = own.glyphs.get(id)
    return composite === undefined ? add(id) : addComposite(font, subset, composite)
  }
  return own
}

/** Writes a glyph that is made of others (OpenType 1.9, "glyf", composite glyph description). */
function addComposite(font: EmbeddedFont, subset: Subset, { parts, advance }: Composite): number {
  const seen = parts
    .map((part) => ({ ...part, box: font.font.getGlyph(part.glyph).bbox }))
    .filter(({ box }) => box.maxX > box.minX && box.maxY > box.minY)
  const left = Math.min(...seen.map(({ box, x }) => box.minX + x))
  const bytes = new Uint8Array(seen.length === 0 ? 0 : Math.ceil((10 + 8 * seen.length) / 4) * 4)
  const view = new DataView(bytes.buffer)
  if (seen.length > 0) {
    const bounds = [
      left,
      Math.min(...seen.map(({ box, y }) => box.minY + y)),
      Math.max(...seen.map(({ box, x }) => box.maxX + x)),
      Math.max(...seen.map(({ box, y }) => box.maxY + y)),
    ]
    for (const [index, value] of [-1, ...bounds].entries()) view.setInt16(2 * index, value)
  }
  for (const [index, { glyph, x, y }] of seen.entries()) {
    const at = 10 + 8 * index
    view.setUint16(at, index < seen.length - 1 ? wordOffsets | moreFollow : wordOffsets)
    view.setUint16(at + 2, subset.includeGlyph(glyph))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  subset.glyf.push(bytes)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({ advance, bearing: seen.length === 0 ? 0 : left })
  subset.offset += bytes.length
  return subset.glyf.length - 1
}

/** ARG_1_AND_2_ARE_WORDS and ARGS_ARE_XY_VALUES. */
const wordOffsets = 0x0003
const moreFollow = 0x0020
