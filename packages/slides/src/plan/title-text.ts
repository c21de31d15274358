import {
  type Announcement,
  build,
  type Inline,
  inlineText,
  notes,
  type Section,
} from '@recapkit/content-model'
import { sliceInlines, withoutNotes } from '../condense/slice.ts'
import { countLines } from '../fit/lines.ts'
import { room, styles } from '../geometry.ts'
import { notesFor, type PlanContext } from './context.ts'

/** A title as a slide shows it: the author's hint, else its text; a final colon belongs to running text. */
export function slideTitle(
  { title, slide }: Pick<Announcement | Section, 'title' | 'slide'>,
  context: PlanContext,
): readonly Inline[] {
  const text = slide?.title == null ? withoutNotes(title) : [build.text(slide.title)]
  const plain = inlineText(text)
  return shortTitle(sliceInlines(text, 0, plain.replace(/\s*[:：]\s*$/, '').length), context)
}

const mostLines = 3

/** A title of more lines than a slide can spare, cut between words. */
export function shortTitle(text: readonly Inline[], { fit }: PlanContext): readonly Inline[] {
  const takes = (part: readonly Inline[]): number =>
    countLines(part, styles.title, room(fit.page).width, fit.measure)
  if (takes(text) <= mostLines) return text
  const plain = inlineText(text)
  const cuts = Array.from(plain.matchAll(/\s+|$/g), (match) => match.index)
  const part = (end: number): readonly Inline[] => [...sliceInlines(text, 0, end), build.text(' …')]
  const end = cuts.findLast((cut) => takes(part(cut)) <= mostLines) ?? 0
  return part(end === 0 ? 60 : end)
}

/**
 * What notes must say of a title: the whole of it where the slide shows another or only its beginning, and its
 * footnotes; empty where the slide says all.
 */
export function titleInNotes(
  node: Pick<Announcement | Section, 'title' | 'slide'>,
  context: PlanContext,
): string {
  const whole = inlineText(node.title)
  const shown = inlineText(slideTitle(node, context))
  const isWhole = whole.startsWith(shown) && whole.length - shown.length < 4
  const hasNotes = notes([build.paragraph(...node.title)]).length > 0
  return isWhole && !hasNotes ? '' : notesFor([build.paragraph(...node.title)], context)
}
