import type { Font } from 'fontkit'

/** A glyph of a face with the characters that it stands for; lengths are in font units. */
export interface Letter {
  readonly glyph: number
  readonly codePoints: readonly number[]
  /** As the face tells it. */
  readonly width: number
  /** Up to the next glyph, kerning counted. */
  readonly advance: number
}

/** A face's letters by the pair of characters that they begin, and those that characters make together by the pair's text. */
interface Known {
  /** The first one of a pair, by the first and the second; null where the two join. */
  readonly pairs: Map<number, Map<number, Letter | null>>
  readonly joined: Map<string, readonly Letter[] | null>
}

const known = new WeakMap<Font, Known>()

/** Signs that are set over or into others, or steer how those are set. */
const steering = /[\p{M}\p{Cf}]/u
const longest = 4

/**
 * The letters of a text whose characters only kern or join with their neighbours: each pair is shaped once and for all
 * texts. A space ends a word, and nothing kerns over it. Null for what only shaping the whole can tell.
 */
export function lettersOf(face: Font, text: string): readonly Letter[] | null {
  if (steering.test(text)) return null
  let own = known.get(face)
  if (own === undefined) {
    own = { pairs: new Map(), joined: new Map() }
    known.set(face, own)
  }
  const out: Letter[] = []
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0
    const after = index + (code > 0xffff ? 2 : 1)
    const next = code === 0x20 || after >= text.length ? 0 : (text.codePointAt(after) ?? 0)
    const letter = pairOf(face, code, next, own.pairs)
    if (letter !== null) {
      out.push(letter)
      index = after
      continue
    }
    const joined = joinedAt(face, text, index, own)
    if (joined === null) return null
    out.push(...joined.letters)
    index = joined.end
  }
  return out
}

/** The first character's letter before the second, 0 being the end; null when it is not drawn by itself there. */
function before(face: Font, code: number, next: number): Letter | null {
  const { id, advanceWidth } = face.glyphForCodePoint(code)
  const text = next === 0 ? String.fromCodePoint(code) : String.fromCodePoint(code, next)
  const { glyphs, positions } = face.layout(text)
  const second = next === 0 ? null : face.glyphForCodePoint(next)
  const isApart =
    id !== 0 &&
    glyphs[0]?.id === id &&
    glyphs[1]?.id === second?.id &&
    glyphs.length === (second === null ? 1 : 2) &&
    positions.every(isLevel) &&
    (second === null ||
      positions[1]?.xAdvance === face.layout(String.fromCodePoint(next)).positions[0]?.xAdvance)
  if (!isApart) return null
  return {
    glyph: id,
    codePoints: [code],
    width: advanceWidth,
    advance: positions[0]?.xAdvance ?? advanceWidth,
  }
}

/** What a few characters from an index on make together, before the character after them. */
function joinedAt(
  face: Font,
  text: string,
  index: number,
  { pairs, joined }: Known,
): { readonly letters: readonly Letter[]; readonly end: number } | null {
  let end = index + 1
  while (end < text.length && pairAt(face, text, end - 1, pairs) === null) end++
  if (end - index > longest || text[end - 1] === ' ') return null
  const whole = text.slice(index, end + 1).trimEnd()
  let letters = joined.get(whole)
  if (letters === undefined) {
    letters = together(face, text.slice(index, end), text.slice(end, end + 1).trimEnd())
    joined.set(whole, letters)
  }
  return letters === null ? null : { letters, end }
}

function pairAt(face: Font, text: string, index: number, pairs: Known['pairs']): Letter | null {
  return pairOf(face, text.charCodeAt(index), text.charCodeAt(index + 1), pairs)
}

function pairOf(face: Font, code: number, next: number, pairs: Known['pairs']): Letter | null {
  let ofFirst = pairs.get(code)
  if (ofFirst === undefined) {
    ofFirst = new Map()
    pairs.set(code, ofFirst)
  }
  let letter = ofFirst.get(next)
  if (letter === undefined) {
    letter = before(face, code, next)
    ofFirst.set(next, letter)
  }
  return letter
}

function together(face: Font, text: string, next: string): readonly Letter[] | null {
  const { glyphs, positions } = face.layout(text + next)
  const own = next === '' ? glyphs : glyphs.slice(0, -1)
  const told = own.flatMap((glyph) => glyph.codePoints)
  const isWhole = positions.every(isLevel) && String.fromCodePoint(...told) === text
  if (!isWhole) return null
  return own.map(({ id, codePoints, advanceWidth }, index) => ({
    glyph: id,
    codePoints: [...codePoints],
    width: advanceWidth,
    advance: positions[index]?.xAdvance ?? advanceWidth,
  }))
}

const isLevel = (position: {
  readonly xOffset: number
  readonly yOffset: number
  readonly yAdvance: number
}): boolean => position.xOffset === 0 && position.yOffset === 0 && position.yAdvance === 0
