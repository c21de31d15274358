import { inlineText, type Position } from '@recapkit/content-model'
import { countWords } from './condense/sentences.ts'
import type { Fit } from './fit/fit.ts'
import { slideHeight } from './fit/slide.ts'
import { room } from './geometry.ts'
import { shownText } from './shown-text.ts'
import type { Deck, SlideKind } from './slide.ts'

/** What is known of a slide before it is shown; heights in CSS pixels. */
export interface SlideOutline {
  readonly kind: SlideKind
  readonly title: string
  /** Its number among the slides of one title, from 1. */
  readonly part: number
  readonly parts: number
  /** Where in the source the slide comes from; null for slides of the deck's own. */
  readonly position: Position | null
  /** Everything that the slide shows, title and all. */
  readonly text: string
  readonly words: number
  readonly notes: string
  /** The height that title and parts take, and the one there is. */
  readonly height: number
  readonly room: number
}

/** The slides of a deck, in order. */
export function outlineOf(deck: Deck, fit: Fit): readonly SlideOutline[] {
  return deck.slides.map((slide) => {
    const text = shownText(slide)
    return {
      kind: slide.kind,
      title: inlineText(slide.title),
      part: slide.part,
      parts: slide.parts,
      position: slide.position,
      text,
      words: countWords(text),
      notes: slide.notes,
      height: slideHeight(fit, slide),
      room: room(fit.page).height,
    }
  })
}
