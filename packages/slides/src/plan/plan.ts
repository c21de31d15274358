import { type Assets, build, type Recap, wordsFor } from '@recapkit/content-model'
import type { Fit } from '../fit/fit.ts'
import type { Deck, Slide } from '../slide.ts'
import { agendaSlides } from './agenda.ts'
import { closingSlide, creditOf } from './closing.ts'
import { isBlock, noteContext, numbered, type Place, type PlanContext } from './context.ts'
import { allowances, type Detail } from './detail.ts'
import { enlarge } from './enlarge.ts'
import { flowSlides } from './flow.ts'
import { titleSlides } from './front.ts'
import { glanceSlides } from './glance.ts'
import { contentSlides } from './section.ts'
import { shortTitle } from './title-text.ts'

/** What a plan depends on besides the recap. */
export interface PlanOptions {
  /** Where the recap's other outputs lie. */
  readonly places?: readonly Place[]
  readonly detail?: Detail
}

/** Decides every slide of a recap: what each shows, and what its speaker reads. */
export function planDeck(
  recap: Recap,
  assets: Assets,
  fit: Fit,
  { places = [], detail = 'usual' }: PlanOptions = {},
): Deck {
  const words = wordsFor(recap.lang)
  const context: PlanContext = {
    recap,
    assets,
    words,
    fit,
    notes: noteContext(recap, words),
    places,
    allowance: allowances[detail],
  }
  const title = shortTitle([build.text(recap.title)], context)
  const opening = flowSlides(
    { kind: 'content', title, badge: null, position: null },
    recap.children.filter(isBlock),
    context,
  )
  const told = contentSlides(recap.children, title, context)
  const last = told.at(-1)
  const credits = last === undefined ? null : creditOf(last, recap.children.at(-1))
  const glance = glanceSlides(context)
  const slides = [
    ...titleSlides(context),
    ...glance.slides,
    ...agendaSlides(context, told, glance.counts),
    ...numbered(opening, null),
    ...(credits === null ? told : told.slice(0, -1)),
    closingSlide(context, credits),
  ]
  return {
    title: recap.title,
    lang: recap.lang,
    author: recap.authors.map((author) => author.name).join(', '),
    description: recap.summary,
    slides: enlarge(slides.reduce(withoutHidden, []), fit),
  }
}

/** What an author keeps off the slides is in the notes of the slide before it. */
function withoutHidden(slides: readonly Slide[], slide: Slide): readonly Slide[] {
  const last = slides.at(-1)
  if (slide.kind !== 'hidden' || last === undefined) return [...slides, slide]
  return [...slides.slice(0, -1), { ...last, notes: [last.notes, slide.notes].filter(Boolean).join('\n\n') }]
}
