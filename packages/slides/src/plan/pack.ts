import { countWords } from '../condense/sentences.ts'
import { fits } from '../fit/slide.ts'
import { shownText } from '../shown-text.ts'
import type { Part, Slide } from '../slide.ts'
import { joined, type PlanContext } from './context.ts'

/**
 * Slides of one title with those put together that have room and few words: commands of a line each, a question and
 * its answer. Pictures, long tables and lists that go on keep their own.
 */
export function packed(slides: readonly Slide[], context: PlanContext): readonly Slide[] {
  const found: Slide[] = []
  for (const slide of slides) {
    const last = found.at(-1)
    const together = last === undefined ? null : merged(last, slide, context)
    if (together === null) found.push(slide)
    else found[found.length - 1] = together
  }
  return found
}

function merged(one: Slide, next: Slide, context: PlanContext): Slide | null {
  const isTogether = one.kind === next.kind && one.kind === 'content' && [one, next].every(isPackable)
  const body = [...one.body, ...next.body]
  if (!isTogether || hasAdjoiningLists(body) || wordsOf(body, one) > context.allowance.words.usual)
    return null
  return fits(context.fit, { ...one, body }) ? { ...one, body, notes: joined(one.notes, next.notes) } : null
}

const isPackable = ({ body }: Slide): boolean =>
  body.length > 0 &&
  body.every(
    (part) =>
      part.type === 'lead' ||
      part.type === 'code' ||
      part.type === 'quote' ||
      (part.type === 'bullets' && part.columns === 1),
  )

/** Two lists in a row would be read as one. */
const hasAdjoiningLists = (body: readonly Part[]): boolean =>
  body.some((part, index) => part.type === 'bullets' && body[index + 1]?.type === 'bullets')

const wordsOf = (body: readonly Part[], slide: Slide): number =>
  countWords(shownText({ ...slide, title: [], badge: null, body }))
