import { letters } from '../conformance/expectation.ts'
import type { TextFound } from '../conformance/text-found.ts'
import { gap, type LeftOut, type Piece } from './piece.ts'

/** At most so many letters may stand in an output where a sentence has a gap. */
const widestGap = 600

/** Says of pieces whether the outputs that one format made of a post hold them. */
export function arrivalsIn(found: readonly TextFound[]): (piece: Piece) => boolean {
  const text = letters(found.map((one) => one.text).join('\n'))
  const alts = letters(found.flatMap((one) => one.alts).join('\n'))
  const addresses = found.flatMap((one) => one.links).map(comparable)
  const known = new Set(addresses)
  return ({ kind, text: wanted }) => {
    if (kind === 'sentence') return holds(text, wanted) || holdsTurned(text, wanted)
    if (kind === 'alt') return holds(alts, wanted) || holds(text, wanted)
    const address = comparable(wanted)
    if (known.has(address) || wanted.startsWith('#')) return true
    const path = address.replace(/^[./]+/, '')
    return addresses.some((one) => one.endsWith(path)) || holds(text, wanted)
  }
}

/** Says of what readers are not to see whether outputs hold it; words that the posts have elsewhere too prove nothing. */
export function shownIn(found: readonly TextFound[], said: string): (piece: LeftOut) => boolean {
  const text = letters(found.map((one) => one.text).join('\n'))
  return (piece) => {
    const words = letters(piece.text)
    return words.length > 12 && text.includes(words) && !said.includes(words)
  }
}

/**
 * True when all words of a sentence that holds right-to-left letters stand near each other: a page of a PDF is painted from
 * left to right, and readers of its text differ over the order in which they give such words among others.
 */
function holdsTurned(text: string, sentence: string): boolean {
  if (!/[\u0590-\u08ff]/.test(sentence)) return false
  const words = sentence
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(letters)
    .filter(Boolean)
  const [longest = ''] = words.toSorted((one, other) => other.length - one.length)
  const reach = 2 * letters(sentence).length
  for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, at + 1)) {
    const near = text.slice(Math.max(0, at - reach), at + reach)
    if (words.every((word) => near.includes(word))) return true
  }
  return false
}

/** True when all parts of a sentence stand in a text, in order, with no more between them than a gap may hold. */
function holds(text: string, sentence: string): boolean {
  const [first = '', ...rest] = sentence.split(gap).map(letters).filter(Boolean)
  if (first === '') return true
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length
    const isWhole = rest.every((part) => {
      const next = text.indexOf(part, end)
      if (next < 0 || next > end + widestGap) return false
      end = next + part.length
      return true
    })
    if (isWhole) return true
  }
  return false
}

/** Without what does not matter: percent-encoding, case, a slash at the end, a missing scheme, a player in place of the page. */
function comparable(address: string): string {
  const plain = address
    .replace(/^\/\//, 'https://')
    .replace(/youtube(?:-nocookie)?\.com\/embed\//, 'youtube.com/watch?v=')
    .replace(/&amp;/g, '&')
    .replace(/\/(?=$|[?#])/, '')
  try {
    return decodeURIComponent(plain).normalize('NFC').toLowerCase()
  } catch {
    // Not percent-encoding.
    return plain.toLowerCase()
  }
}
