import { build, type Inline, inlineText, type Section } from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import { fits } from '../fit/slide.ts'
import { shownText } from '../shown-text.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import type { Head } from './compose.ts'
import { isBlock, joined, type PlanContext, slide } from './context.ts'
import { spread } from './split.ts'

/** A section with the one slide that tells it. */
export interface ToldSection {
  readonly section: Section
  readonly slide: Slide
}

/** A section that says no more than this in words alone can share a slide with its neighbours. */
const fewWords = 28
const fewLines = 3
/** A section of which so much is only spoken has a slide of its own. */
export const fewSpoken = 90

/** True for a section of blocks alone whose only slide has a few words and nothing else. */
export function isThin(section: Section, slides: readonly Slide[]): boolean {
  const [only] = slides
  if (only === undefined || slides.length > 1 || section.slide !== null) return false
  const lines = linesOf(only)
  const hasBlocksAlone = section.children.every((child) => isBlock(child) && child.slide === null)
  const isShort =
    countWords(shownText(only)) - countWords(inlineText(only.title)) <= fewWords &&
    countWords(only.notes) <= fewSpoken
  return only.kind === 'content' && hasBlocksAlone && isShort && lines !== null && lines.length <= fewLines
}

/** Neighbouring thin sections on slides that they share, under the title of what they are parts of, each led by its own. */
export function sharedSlides(
  told: readonly ToldSection[],
  title: readonly Inline[],
  context: PlanContext,
): readonly Slide[] {
  const head: Head = { kind: 'content', title, badge: null, position: null }
  const body = (some: readonly ToldSection[]): readonly Part[] => [
    { type: 'bullets', ordered: false, start: 1, columns: 1, items: some.flatMap(itemsOf) },
  ]
  const holds = (some: readonly ToldSection[]): boolean =>
    fits(context.fit, { ...head, body: body(some) }) && wordsOf(body(some)) <= context.allowance.words.most
  const shared = spread(told, holds).map((some) => {
    const [first, ...others] = some
    if (first === undefined || others.length === 0) return some.map((one) => one.slide)
    const notes = joined(...some.map((one) => joined(inlineText(one.section.title), one.slide.notes)))
    const position = first.section.position
    return [
      {
        ...slide({ ...head, body: body(some), notes, position }),
        anchors: some.map((one) => one.section.id),
      },
    ]
  })
  return shared.flat()
}

const wordsOf = (body: readonly Part[]): number =>
  countWords(shownText(slide({ kind: 'content', title: [], body })))

/** The lines of a slide that has nothing else; null where it shows more. */
function linesOf({ body }: Slide): readonly Bullet[] | null {
  const lines: Bullet[] = []
  for (const part of body) {
    if (part.type === 'lead') lines.push({ text: part.text, badge: null })
    else if (part.type === 'bullets' && part.columns === 1 && !part.ordered) lines.push(...part.items)
    else return null
  }
  return lines
}

/** True for slides that sections share. */
export const isShared = ({ kind, anchors }: Slide): boolean => kind === 'content' && anchors.length > 1

/** A single line beside its section's title, more below it. */
function itemsOf({ section, slide }: ToldSection): readonly Bullet[] {
  const lines = linesOf(slide) ?? []
  const title = build.strong(slide.title)
  const [only] = lines
  if (only !== undefined && lines.length === 1)
    return [{ text: [title, build.text(' – '), ...only.text], badge: only.badge }]
  return [
    { text: section.title.length === 0 ? [] : [title], badge: null },
    ...lines.map((line) => ({ ...line, level: 1 + (line.level ?? 0) })),
  ]
}
