import type { MadeDeck } from './made-deck.ts'
import type { MeasuredSlide } from './measure-slides.ts'
import { speakingMinutes } from './speaking-time.ts'

/** A deck as one line of JSON: what was planned of each slide, and what a browser found (null where none looked). */
export function deckReport(
  { format, path, title, lang, slides }: MadeDeck,
  measured: readonly MeasuredSlide[] | null,
): string {
  const rows = slides.map((slide, index) => ({
    ...slide,
    minutes: Math.round(speakingMinutes(slide) * 100) / 100,
    measured: measured?.[index] ?? null,
  }))
  return `${JSON.stringify({ format, path, title, lang, slides: rows })}\n`
}
