import { type Block, type Inline, inlineText } from '@recapkit/content-model'
import { bulletWords, choose, toBullet } from '../condense/choose.ts'
import { countWords } from '../condense/sentences.ts'
import { besides, introOf, type Statement, statements } from '../condense/statements.ts'
import { fits } from '../fit/slide.ts'
import type { Part, Slide } from '../slide.ts'
import { type Content, compose, type Head, moreInNotes, pictureBodies, standsAlone } from './compose.ts'
import { notesFor, type PlanContext, slide } from './context.ts'
import { introduced } from './intro.ts'
import { type ChosenLead, leadOf } from './lead.ts'
import { areShort } from './list.ts'
import { type Illustration, illustrations } from './pictures.ts'
import { spread } from './split.ts'

const mostBullets = 7

/** A sentence of running text that has no figure, name or news in it is the speaker's to say. */
const leastWeight = 1.5

/** A slide that is being filled: the blocks that its notes hold, and what it shows of them. */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly lead: ChosenLead | null
  /** The sentence that leads to the list, table or picture that comes next. */
  readonly intro: readonly Inline[] | null
  readonly said: readonly Statement[]
  readonly pictures: readonly Illustration[]
}

export const blank: Draft = { blocks: [], lead: null, intro: null, said: [], pictures: [] }

export const hasText = (draft: Draft): boolean => draft.lead !== null || draft.said.length > 0

/** The draft with what a block adds: of a paragraph what says most, of a list every head. */
export function extended(before: Draft, block: Block, context: PlanContext): Draft {
  const draft = block.type === 'paragraph' ? withoutIdleLead(before) : before
  const { words } = context.allowance
  const all = statements([block], context.recap.lang)
  const isList = block.type === 'list' || block.type === 'definition-list'
  const lead = hasText(draft) || isList ? null : leadOf(all, context)
  const rest = besides(all, lead?.statement)
  const leading = draft.said.length === 0 ? introOf(block) : null
  const chosen = isList ? rest : leading === null ? choose(rest, words, words.most - 26, 1, leastWeight) : []
  const led = hasText(draft) || leading === null ? null : leadOfLast(all)
  const shortest = all.toSorted((a, b) => a.shortWords - b.shortWords).slice(0, 1)
  return {
    blocks: [...draft.blocks, block],
    lead: draft.lead ?? lead ?? led,
    intro: leading ?? draft.intro,
    said: [
      ...draft.said,
      ...((lead ?? led) === null && chosen.length === 0 && !hasText(draft) ? shortest : chosen),
    ],
    pictures: [...draft.pictures, ...illustrations([block])],
  }
}

/** The draft without a lead that leads to something which is not shown ("From the documentation:"). */
export function withoutIdleLead(draft: Draft): Draft {
  const isIdle = draft.said.length === 0 && draft.pictures.length === 0
  const leads = draft.lead !== null && /[:：]$/.test(inlineText(draft.lead.text))
  return isIdle && leads ? { ...draft, lead: null, intro: null } : draft
}

/** The draft with its list's labels alone, where its author gave most items one; null where not. */
export function labelled(draft: Draft): Draft | null {
  const said = labelsOf(draft.said)
  return said === null ? null : { ...draft, said }
}

/** The labels of a list's items in the place of what they say; null where too few have one. */
export function labelsOf(items: readonly Statement[]): readonly Statement[] | null {
  const found = items.filter((one) => one.label !== null).length
  if (found < 3 || found <= 0.6 * items.length) return null
  return items.map((one): Statement => {
    if (one.label === null) return one
    const words = countWords(inlineText(one.label))
    return { ...one, text: one.label, isLong: false, short: one.label, words, shortWords: words }
  })
}

/** True for a paragraph that is worth the speaker's voice but no place on a slide. */
export function isAside(block: Block, least: number, context: PlanContext): boolean {
  if (block.type !== 'paragraph' || illustrations([block]).length > 0) return false
  return statements([block], context.recap.lang).every((one) => one.weight < least)
}

/** True while the draft's words and pictures can stand on one slide; the last of a text may be a little fuller. */
export function isRoomy(head: Head, draft: Draft, context: PlanContext, isLast = false): boolean {
  if (!isShort(draft.said, draft.lead?.words ?? 0, context, isLast)) return false
  if (hasText(draft) && draft.pictures.length > 1) return false
  return (
    draft.pictures.length <= mostTogether(draft) && compose(head, contentOf(draft, context), context) !== null
  )
}

/** The author's own list may be a little longer than sentences that were chosen. */
function isShort(
  said: readonly Statement[],
  spent: number,
  { allowance, fit }: PlanContext,
  isLast: boolean,
): boolean {
  const words = said.reduce((sum, one) => sum + bulletWords(one), spent)
  const most = isLast || said.every((one) => one.listed) ? allowance.words.most : allowance.words.usual
  const limit = areShort(said.map(toBullet), fit) ? 2 * mostBullets : mostBullets
  return words <= most && said.length <= limit
}

/** Pictures with captions and formulas stand alone, others at most four together. */
const mostTogether = ({ pictures }: Draft): number => (pictures.some(standsAlone) ? 1 : 4)

export const leadParts = ({ lead, intro }: Draft, context: PlanContext): readonly Part[] =>
  introduced(lead, intro, context)

function contentOf(draft: Draft, context: PlanContext): Content {
  const [first] = draft.said
  return {
    above: leadParts(draft, context),
    bullets: draft.said.map(toBullet),
    start: draft.said.every((one) => one.number !== null) ? (first?.number ?? null) : null,
    pictures: draft.pictures,
  }
}

/** The slides of a draft: one where all fits, else its list and its pictures on as many as they need. */
export function finish(head: Head, whole: Draft, context: PlanContext): readonly Slide[] {
  const draft = isRoomy(head, whole, context, true) ? whole : (labelled(whole) ?? whole)
  const bodies = isRoomy(head, draft, context, true)
    ? [compose(head, contentOf(draft, context), context) ?? []]
    : spill(head, draft, context)
  const notes = notesFor(draft.blocks, context)
  const position = draft.blocks[0]?.position ?? head.position
  return bodies.map((body, index) => slide({ ...head, body, notes: index === 0 ? notes : '', position }))
}

function spill(head: Head, draft: Draft, context: PlanContext): readonly (readonly Part[])[] {
  const part = (said: readonly Statement[], first: boolean): readonly Part[] | null =>
    compose(head, contentOf(first ? { ...draft, said, pictures: [] } : { ...blank, said }, context), context)
  const holds = (body: readonly Part[] | null): boolean =>
    body !== null && fits(context.fit, { ...head, body: [...body, ...moreInNotes(10, context)] })
  let chunks = hasText(draft)
    ? spread(
        draft.said,
        (said, first) =>
          isShort(said, first ? (draft.lead?.words ?? 0) : 0, context, false) && holds(part(said, first)),
      )
    : []
  if (isThinTail(chunks)) chunks = joinTail(chunks, (said) => holds(part(said, chunks.length === 2)))
  const { listSlides } = context.allowance
  const texts = chunks.slice(0, listSlides).map((said, index) => part(said, index === 0) ?? [])
  const count = chunks.slice(0, listSlides).reduce((sum, chunk) => sum + chunk.length, 0)
  const cut = moreInNotes(draft.said.length - count, context)
  const alone = draft.said.length === 0 && draft.lead !== null ? [leadParts(draft, context)] : []
  return [
    ...alone,
    ...texts.map((body, index) => (index === texts.length - 1 ? [...body, ...cut] : body)),
    ...pictureBodies(head, draft.pictures, context),
  ]
}

const fewWords = 14

/** True where the last of some slides has hardly anything to show. */
function isThinTail(chunks: readonly (readonly Statement[])[]): boolean {
  const last = chunks.length > 1 ? chunks.at(-1) : undefined
  return last !== undefined && last.reduce((sum, one) => sum + bulletWords(one), 0) < fewWords
}

/** The last chunk with the one before it, where both have room together. */
function joinTail(
  chunks: readonly (readonly Statement[])[],
  holds: (said: readonly Statement[]) => boolean,
): readonly (readonly Statement[])[] {
  const together = chunks.slice(-2).flat()
  return holds(together) ? [...chunks.slice(0, -2), together] : chunks
}

/** The sentence that leads to what comes next, where no other is a lead. */
function leadOfLast(all: readonly Statement[]): ChosenLead | null {
  const statement = all.at(-1)
  return statement === undefined ? null : { statement, text: statement.text, words: statement.words }
}
