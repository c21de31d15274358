import { type Inline, inlineText, type Words } from '@recapkit/content-model'
import type { Aspect } from '../geometry.ts'
import type { Inks } from '../inks.ts'
import type { Deck, Part, ShownPicture, Slide } from '../slide.ts'
import { printInlines } from './inlines.ts'
import { type Dialect, printBadge, printPart } from './parts.ts'

/** What printing needs beside the deck. */
export interface PrintContext {
  readonly fileName: string
  readonly aspect: Aspect
  readonly css: string
  readonly inks: Inks
  readonly words: Words
  /** The name of a Marp theme of the author's; null for the usual look. */
  readonly theme: string | null
  /** Where a picture lies, from the deck's own folder. */
  readonly source: (picture: ShownPicture) => string
}

/** How a dialect writes what the dialects write differently. */
export interface Style {
  /** The address of a slide, by its number from 1. */
  readonly slideAddress: (number: number) => string
  readonly picture: (picture: ShownPicture, alt: string, source: string) => string
  readonly code?: Dialect['code']
}

/** Title and parts of every slide as Markdown, without what surrounds them in a dialect. */
export function printBodies(deck: Deck, style: Style, context: PrintContext): readonly string[] {
  const numbers = new Map(
    deck.slides.flatMap((slide, index) => anchorsOf(slide).map((anchor) => [anchor, index + 1] as const)),
  )
  return deck.slides.map((slide) =>
    printBody(slide, {
      slideNumber: (anchor) => numbers.get(anchor) ?? null,
      links: (anchor) => {
        const number = numbers.get(anchor)
        return number === undefined ? null : style.slideAddress(number)
      },
      picture: (part) => style.picture(part, altOf(part, slide.title), context.source(part)),
      ...(style.code === undefined ? {} : { code: style.code }),
    }),
  )
}

/** What begins on a slide, or is told there by a line alone. */
function anchorsOf({ anchors, body }: Slide): readonly string[] {
  const lines = body.flatMap((part) => (part.type === 'bullets' ? part.items : []))
  const told = lines.flatMap(({ announces }) => (announces === undefined ? [] : [announces]))
  return [...anchors, ...told]
}

function printBody(slide: Slide, dialect: Dialect): string {
  const before: readonly Part[] =
    slide.kind === 'title' ? slide.body.filter((one) => one.type === 'picture' && one.place === 'beside') : []
  const level = slide.kind === 'title' || slide.kind === 'divider' ? '#' : '##'
  const part = slide.part > 1 ? ` <span class="part">(${slide.part}/${slide.parts})</span>` : ''
  return [
    ...before.map((one) => printPart(one, dialect)),
    `${level} ${printInlines(slide.title, dialect.links)}${part}${printBadge(slide.badge)}`,
    ...slide.body.filter((one) => !before.includes(one)).map((one) => printPart(one, dialect)),
  ].join('\n\n')
}

/** A picture without words of its own is told by its caption, else by the title it stands under. */
const altOf = ({ picture, caption }: ShownPicture, title: readonly Inline[]): string =>
  picture.alt || inlineText(caption) || inlineText(title)

/** What the theme needs to know of a slide: its kind, and which parts share it. */
export function slideClasses({ kind, body, large }: Slide): string {
  const found: string[] = [kind]
  if (large) found.push('large')
  if (body.some((part) => part.type === 'picture' && part.place === 'beside')) found.push('split')
  if (body.some((part) => part.type === 'figures')) found.push('figures')
  if (body.some((part) => part.type === 'wall')) found.push('wall')
  if (body.some((part) => part.type === 'bullets' && part.columns > 1)) found.push('columns')
  if (kind !== 'title' && kind !== 'closing' && body.at(-1)?.type === 'small') found.push('cut')
  return found.join(' ')
}
