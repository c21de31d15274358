import {
  type Assets,
  type Block,
  build,
  type Content,
  glance,
  glanceSentence,
  inlineText,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import type { Fit } from '../fit/fit.ts'
import type { Deck, Part, ShownTable, Slide } from '../slide.ts'
import { badgeOf, noteContext, numbered, type PlanContext, slide } from './context.ts'
import { splitTable } from './objects.ts'
import { contentSlides, textSlides } from './section.ts'

/** Decides every slide of a recap: what each shows, and what its speaker reads. */
export function planDeck(recap: Recap, assets: Assets, fit: Fit): Deck {
  const words = wordsFor(recap.lang)
  const context: PlanContext = { recap, assets, words, fit, notes: noteContext(recap, words) }
  const opening = recap.children.filter(
    (node: Content): node is Block => node.type !== 'section' && node.type !== 'announcement',
  )
  const title = [build.text(recap.title)]
  return {
    title: recap.title,
    lang: recap.lang,
    author: recap.authors.map((author) => author.name).join(', '),
    description: recap.summary,
    slides: [
      titleSlide(context),
      ...glanceSlides(context),
      ...agendaSlides(context),
      ...(opening.length === 0 ? [] : numbered(textSlides('content', title, opening, [], context), null)),
      ...contentSlides(recap.children, context),
      closingSlide(context),
    ],
  }
}

function titleSlide({ recap }: PlanContext): Slide {
  const lines = [
    recap.event?.name ?? '',
    recap.published?.iso.slice(0, 10) ?? '',
    recap.authors.map((author) => author.name).join(', '),
  ].filter(Boolean)
  const body: Part[] = lines.map((line) => ({ type: 'small', text: [build.text(line)] }))
  return slide({ kind: 'title', title: [build.text(recap.title)], body })
}

function glanceSlides(context: PlanContext): readonly Slide[] {
  const table = glance(context.recap)
  if (table.total === 0) return []
  const head = {
    kind: 'glance' as const,
    title: [build.text(context.words.atAGlance)],
    badge: null,
    position: null,
  }
  const cell = (text: string) => ({ text: [build.text(text)], badge: null, slideOf: null })
  const whole: ShownTable = {
    type: 'table',
    align: [null, null, 'right'],
    head: [cell(context.words.announcement), cell(context.words.availability), cell(context.words.slide)],
    rows: table.groups.flatMap((group) =>
      group.rows.map((row) => [
        { text: [build.link(row.title, `#${row.id}`)], badge: null, slideOf: null },
        { text: [], badge: badgeOf(row.availability, context.words), slideOf: null },
        { text: [], badge: null, slideOf: row.id },
      ]),
    ),
  }
  const sentence: Part = { type: 'lead', text: [build.text(glanceSentence(table, context.words))] }
  const bodies = splitTable(head, whole, context, [sentence])
  return numbered(
    bodies.map((body) => slide({ ...head, body })),
    null,
  )
}

function agendaSlides(context: PlanContext): readonly Slide[] {
  const items = context.recap.children.filter((node) => node.type === 'section')
  if (items.length < 2) return []
  const body: Part = {
    type: 'bullets',
    ordered: false,
    start: 1,
    items: items
      .slice(0, 9)
      .map((node) => ({ text: [build.link(inlineText(node.title), `#${node.id}`)], badge: null })),
  }
  return [slide({ kind: 'agenda', title: [build.text(context.words.agenda)], body: [body] })]
}

function closingSlide({ words, recap }: PlanContext): Slide {
  return slide({
    kind: 'closing',
    title: [build.text(words.thankYou)],
    body: [{ type: 'small', text: [build.text(recap.title)] }],
  })
}
