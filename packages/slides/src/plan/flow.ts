import { type Block, inlineText } from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import { withoutNotes } from '../condense/slice.ts'
import { introOf, leadsOn } from '../condense/statements.ts'
import { fits } from '../fit/slide.ts'
import type { Part, Slide } from '../slide.ts'
import { authoredBullets, authoredSlides } from './authored.ts'
import type { Head } from './compose.ts'
import { isShown, notesFor, type PlanContext, slide } from './context.ts'
import {
  blank,
  type Draft,
  extended,
  finish,
  hasText,
  isAside,
  isRoomy,
  leadParts,
  withoutIdleLead,
} from './draft.ts'
import { isObject, type ObjectBlock, objectBodies } from './objects.ts'
import { packed } from './pack.ts'
import { illustrations } from './pictures.ts'

/**
 * Running text as slides, in its order: what each paragraph says first, its lists, and every picture, table and quote.
 * A long text shows its stronger paragraphs only.
 */
export function flowSlides(head: Head, blocks: readonly Block[], context: PlanContext): readonly Slide[] {
  const authored = authoredBullets(head)
  if (authored !== null) return authoredSlides(head, authored, blocks, context)
  const most = mostOfWords(blocks, context)
  let slides = filledSlides(head, blocks, 0, context)
  for (let least = 0.5; least <= 4 && slides.filter(isWordsAlone).length > most; least += 0.5)
    slides = filledSlides(head, blocks, least, context)
  return packed(slides, context)
}

/** How many slides of words alone a text may take before its weaker paragraphs are left to the speaker; lists have their own. */
function mostOfWords(blocks: readonly Block[], { allowance }: PlanContext): number {
  const lists = blocks.filter((block) => block.type === 'list' || block.type === 'definition-list')
  const words = blocks
    .filter((block) => block.type === 'paragraph')
    .reduce((sum, block) => sum + countWords(inlineText(block.children)), 0)
  const isTold = lists.length > 0 || blocks.some(isObject)
  const wanted = words / allowance.wordsBehindSlide
  const slides = Math.min(allowance.textSlides, isTold ? Math.floor(wanted) : Math.max(1, Math.ceil(wanted)))
  return slides + lists.length
}

const isWordsAlone = ({ body }: Slide): boolean =>
  body.every((part) => part.type === 'lead' || part.type === 'bullets')

/** The slides of a text whose paragraphs must weigh at least so much, but for its first. */
function filledSlides(
  head: Head,
  blocks: readonly Block[],
  least: number,
  context: PlanContext,
): readonly Slide[] {
  const slides: Slide[] = []
  let draft = blank
  const flush = (): void => {
    const isThin = slides.length > 0 && isAlone(draft)
    if (isShowing(draft) && !isThin) slides.push(...finish(head, draft, context))
    else if (draft.blocks.length > 0) slides.push(...spoken(head, slides.pop(), draft.blocks, context))
    draft = blank
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const isFirst = slides.length === 0 && !isShowing(draft)
    if (!isShown(block) || (!isFirst && !leadsOn(block) && isAside(block, least, context))) {
      draft = { ...draft, blocks: [...draft.blocks, block] }
      continue
    }
    const next = blocks[index + 1]
    if (block.slide?.breakBefore === true) flush()
    else if (leadsOn(block) && next !== undefined && isListOrObject(next)) {
      const whole = isObject(next) || !isShown(next) ? null : withList(draft, block, next, context)
      if (
        whole !== null &&
        isShowing(draft) &&
        draft.said.length === 0 &&
        isRoomy(head, whole, context, true)
      ) {
        draft = whole
        index++
        continue
      }
      flush()
    }
    const quote = quotePart(head, block, context)
    if (isObject(block) || quote !== null) {
      if (draft.said.length > 0 || draft.pictures.length > 0) flush()
      slides.push(...(isObject(block) ? objectSlides(head, block, draft, context) : []))
      if (quote !== null) slides.push(...quoteSlides(head, block, quote, draft, context))
      draft = blank
      continue
    }
    const more = extended(draft, block, context)
    const isList = block.type === 'list' || block.type === 'definition-list'
    if (
      isRoomy(head, more, context, isList || index === blocks.length - 1) ||
      (isList && draft.said.length === 0 && draft.pictures.length === 0)
    )
      draft = more
    else {
      flush()
      draft = extended(blank, block, context)
    }
  }
  flush()
  return slides
}

/** The draft with a list and the words that lead to it. */
const withList = (draft: Draft, words: Block, list: Block, context: PlanContext): Draft =>
  extended(
    { ...withoutIdleLead(draft), blocks: [...draft.blocks, words], intro: introOf(words) },
    list,
    context,
  )

/** True for a single line of words, which is no slide of its own where others of its title stand before it. */
const isAlone = ({ blocks, lead, said, pictures }: Draft): boolean =>
  pictures.length === 0 &&
  said.length + (lead === null ? 0 : 1) === 1 &&
  blocks.every((block) => (block.type === 'paragraph' || block.type === 'callout') && block.slide === null)

const isShowing = (draft: Draft): boolean => hasText(draft) || draft.pictures.length > 0

/** What is only spoken goes to the notes of the slide before it; where there is none, a title stands alone. */
function spoken(
  head: Head,
  last: Slide | undefined,
  blocks: readonly Block[],
  context: PlanContext,
): readonly Slide[] {
  const notes = notesFor(blocks, context)
  if (last === undefined) return [slide({ ...head, notes, position: blocks[0]?.position ?? head.position })]
  return [{ ...last, notes: [last.notes, notes].filter(Boolean).join('\n\n') }]
}

const isListOrObject = (block: Block): boolean =>
  isObject(block) || block.type === 'list' || block.type === 'definition-list'

/** A table or code, under as much of the words that lead to it as costs no slide; the speaker has them all. */
function objectSlides(head: Head, block: ObjectBlock, before: Draft, context: PlanContext): readonly Slide[] {
  const bodies = objectBodies(head, block, leadParts(before, context), context)
  const notes = notesFor([...before.blocks, block], context)
  const pictured = { ...blank, blocks: [], pictures: illustrations([block]) }
  return [
    ...bodies.map((body, index) =>
      slide({ ...head, body, notes: index === 0 ? notes : '', position: block.position }),
    ),
    ...(pictured.pictures.length === 0 ? [] : finish(head, pictured, context)),
  ]
}

/** A quote that is short enough to be shown as it is. */
function quotePart(head: Head, block: Block, context: PlanContext): Part | null {
  if (block.type !== 'quote' || illustrations([block]).length > 0) return null
  const paragraphs = block.children.flatMap((child) =>
    child.type === 'paragraph' ? [withoutNotes(child.children)] : [],
  )
  const words = paragraphs.reduce((sum, text) => sum + countWords(inlineText(text)), 0)
  const part: Part = { type: 'quote', paragraphs }
  const whole = paragraphs.length === block.children.length && words <= context.allowance.words.usual
  return whole && fits(context.fit, { ...head, body: [part] }) ? part : null
}

function quoteSlides(
  head: Head,
  block: Block,
  part: Part,
  before: Draft,
  context: PlanContext,
): readonly Slide[] {
  const body = [...leadParts(before, context), part]
  const joined = !isShowing(before) || fits(context.fit, { ...head, body })
  const own = slide({
    ...head,
    body: joined ? body : [part],
    notes: notesFor(joined ? [...before.blocks, block] : [block], context),
    position: block.position,
  })
  return joined || before.blocks.length === 0 ? [own] : [...finish(head, before, context), own]
}
