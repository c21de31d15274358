import type { MeasuredDeck, MeasuredSlide } from './measured-deck.ts'

/** What is counted of some decks: of one site, or of one language. */
export interface Tally {
  readonly decks: readonly MeasuredDeck[]
  /** Bodies that had no room, and those of them that a browser has room for. */
  refused: number
  refusedWrongly: number
  /** Decks for Slidev that its own parser reads as planned, of how many. */
  parsed: number
  toParse: number
}

export const head: string =
  '| decks of | decks | slides | continued | smallest | words, median | words, most | sentences on slides | over or broken | taller than foreseen | refused | of which fit | Slidev reads |\n' +
  `|---|${'--:|'.repeat(12)}\n`

/** Pixels that rounding may add to a slide. */
const rounding = 2

/** A row of the table; decks of several formats share words and sentences, of which the first format's are counted. */
export function row(name: string, { decks, refused, refusedWrongly, parsed, toParse }: Tally): string {
  const [first] = decks
  const once = decks.filter((deck) => deck.format === first?.format)
  const slides = decks.flatMap((deck) => deck.slides)
  const planned = once.flatMap((deck) => deck.slides)
  const words = planned.map((slide) => slide.words)
  const sizes = slides.map(({ measured }) => measured?.smallest?.size ?? Number.POSITIVE_INFINITY)
  const cells = [
    name,
    once.length,
    planned.length,
    share(planned.filter((slide) => slide.part > 1).length, planned.length),
    slides.length === 0 ? '–' : `${Math.min(...sizes)} px`,
    median(words),
    Math.max(0, ...words),
    shown(once),
    slides.filter(isAmiss).length,
    slides.filter(isTaller).length,
    refused,
    refusedWrongly,
    toParse === 0 ? '–' : `${parsed} of ${toParse}`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** Something that a browser shows past an edge, cut, or not at all. */
export const isAmiss = ({ measured }: MeasuredSlide): boolean =>
  measured === null || measured.over !== null || measured.broken.length > 0

/** A slide that needs more height than was foreseen. */
export const isTaller = ({ measured, height, room }: MeasuredSlide): boolean =>
  measured !== null && measured.height > Math.min(height + rounding, room)

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The share of the notes' sentences that stand on slides as a whole. */
function shown(decks: readonly MeasuredDeck[]): string {
  let [all, found] = [0, 0]
  for (const deck of decks) {
    const slides = letters(deck.slides.map(({ text }) => text).join('\n'))
    for (const { notes } of deck.slides)
      for (const { segment } of sentences.segment(notes.replace(/\bhttps?:\/\/\S+/g, ''))) {
        const plain = letters(segment)
        if (plain === '') continue
        all++
        if (slides.includes(plain)) found++
      }
  }
  return share(found, all)
}
