import type { Direction } from '@recapkit/content-model'
import { hasRightToLeft, mirrored } from './bidi.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import type { Part } from './subset.ts'

/** A character as it is drawn; lengths are in font units. */
export interface ShapedCharacter {
  readonly character: string
  /** The glyphs by their number in the face, from where the character begins on the left. */
  readonly parts: readonly Part[]
  readonly advance: number
}

/**
 * A text as the face shapes it, from left to right, each character once and in its order: where shaping has moved signs or
 * joined letters, the first of those characters has all that is drawn for them.
 */
export function shape(
  font: EmbeddedFont,
  text: string,
  direction: Direction = 'ltr',
): readonly ShapedCharacter[] {
  if (direction === 'ltr') return clustersOf(text, drawnOf(font, text)).flatMap((one) => characters(one))
  if (!hasRightToLeft(text))
    return clustersOf(text, drawnOf(font, text)).flatMap((one) => characters(one).map(turnedBack))
  const words = text.split(/(?<=\s)(?=\S)/)
  return words.toReversed().flatMap((word) => {
    const clusters = clustersOf(word, drawnOf(font, word).toReversed())
    return clusters.toReversed().flatMap((one) => characters(one, true).map(turnedBack))
  })
}

const turnedBack = (one: ShapedCharacter): ShapedCharacter => ({ ...one, character: mirrored(one.character) })

/** The cluster's room is shared among its characters; marks have next to none, as text tools expect. */
function characters(cluster: Cluster, leftwards = false): readonly ShapedCharacter[] {
  const each = Array.from(cluster.text)
  const marks = each.filter(isMark).length
  const room = cluster.advance > each.length ? cluster.advance - marks : 0
  const share = Math.floor(room / Math.max(1, each.length - marks))
  const advances = each.map((one) => (room > 0 && isMark(one) ? 1 : share))
  const rest = cluster.advance - advances.reduce((sum, one) => sum + one, 0)
  const ordered = leftwards ? each.reverse() : each
  if (leftwards) advances.reverse()
  return ordered.map((character, index) => ({
    character,
    parts: index === 0 ? cluster.parts : [],
    advance: (advances[index] ?? 0) + (index === ordered.length - 1 ? rest : 0),
  }))
}

const isMark = (character: string): boolean => /^[\p{Mn}\p{Cf}]/u.test(character)

/** Characters that cannot be told apart in what is drawn for them. */
interface Cluster {
  readonly text: string
  readonly parts: readonly Part[]
  readonly advance: number
}

interface Drawn extends Part {
  readonly start: number
  readonly advance: number
  readonly codePoints: readonly number[]
}

function drawnOf(font: EmbeddedFont, text: string): readonly Drawn[] {
  const { glyphs, positions } = font.layout(text)
  const units = (length = 0): number => Math.round(length / font.scale)
  let start = 0
  return glyphs.map(({ id, codePoints }, index) => {
    const { xOffset, yOffset, xAdvance } = positions[index] ?? {}
    const x = start + units(xOffset)
    const drawn = { glyph: id, x, y: units(yOffset), start, advance: units(xAdvance), codePoints }
    start += drawn.advance
    return drawn
  })
}

/** The glyphs come in reading order, but for those that shaping has moved within a syllable. */
function clustersOf(text: string, glyphs: readonly Drawn[]): readonly Cluster[] {
  const characters = Array.from(text)
  const reaches = reachesOf(characters, glyphs)
  const clusters: Cluster[] = []
  let from = 0
  let begun = 0
  let end = -1
  for (const [index, reach] of reaches.entries()) {
    end = Math.max(end, reach.last)
    const next = reaches
      .slice(index + 1, index + 40)
      .reduce((least, one) => Math.min(least, one.first), characters.length)
    const isLast = index === reaches.length - 1
    if (!isLast && (next <= end || isAttached(characters[next] ?? ''))) continue
    const until = isLast ? characters.length : next
    clusters.push(cluster(characters.slice(from, until).join(''), glyphs.slice(begun, index + 1)))
    from = until
    begun = index + 1
  }
  return clusters
}

const isAttached = (character: string): boolean => /^[\p{M}]/u.test(character)

function cluster(text: string, glyphs: readonly Drawn[]): Cluster {
  const left = Math.min(...glyphs.map((one) => one.start))
  return {
    text,
    parts: glyphs.map(({ glyph, x, y }) => ({ glyph, x: x - left, y })),
    advance: glyphs.reduce((sum, one) => sum + one.advance, 0),
  }
}

interface Reach {
  readonly first: number
  readonly last: number
}

/** Which characters each glyph stands for, by their indices; one that stands for none of its own goes with the one before. */
function reachesOf(characters: readonly string[], glyphs: readonly Drawn[]): readonly Reach[] {
  const waiting = characters.map(pointsOf)
  let told = 0
  let before: Reach = { first: 0, last: 0 }
  return glyphs.map(({ codePoints }) => {
    const own = codePoints.flatMap((point) => {
      const ahead = waiting.slice(told, told + farthest).findIndex((points) => points.includes(point))
      if (ahead < 0) return []
      const at = told + ahead
      const [whole, ...parts] = waiting[at] ?? []
      waiting[at] = point === whole ? [] : parts.toSpliced(parts.indexOf(point), 1)
      return [at]
    })
    while (waiting[told]?.length === 0) told++
    if (own.length > 0) before = { first: Math.min(...own), last: Math.max(...own) }
    return before
  })
}

/** No glyph moves farther within its syllable. */
const farthest = 12

/** What a glyph of the character may name: itself, a part of it, or the space that is shown for what shows nothing. */
function pointsOf(character: string): number[] {
  const shows = /\p{Default_Ignorable_Code_Point}/u.test(character) ? ' ' : character.normalize('NFKD')
  const parts = shows === character ? [] : Array.from(shows)
  return [character, ...parts].map((one) => one.codePointAt(0) ?? 0)
}
