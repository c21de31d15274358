import { type Block, inlineText, type Paragraph } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { chapterOf, levels } from './chapter.ts'
import { hintedParagraph } from './hints.ts'
import { maySpeak } from './keywords.ts'
import { isStrong, readLead } from './lead.ts'
import { splitTitle } from './split-title.ts'

/** A paragraph of bold words alone that end in a status, used as a heading, the status within or after; null for any other block. */
export function boldHeading(block: Outline): Chapter | null {
  if (block.type !== 'paragraph' || !isStrong(block.children[0])) return null
  const [only] = block.children
  if (only?.type !== 'emphasis') return null
  if (!maySpeak(inlineText(block.children))) return null
  if (block.children.length > 1) {
    const lead = readLead(block.children)
    return lead?.availability && lead.rest.length === 0 ? headed(block, lead.title, lead.availability) : null
  }
  const { title, availability } = splitTitle(only.children)
  return availability.stage === null ? null : headed(block, title, availability)
}

const headed = (
  block: Paragraph,
  title: Chapter['heading']['children'],
  availability: Chapter['availability'],
): Chapter =>
  chapterOf({
    level: levels.boldLine,
    title,
    written: block.children,
    availability,
    children: [],
    slide: block.slide,
    position: block.position,
  })

/** A paragraph of bold words with a hint at its end, used as a heading; null for any other block. */
export function toldHeading(block: Block): Chapter | null {
  const hinted = hintedParagraph(block)
  if (hinted === null || hinted.availability === 'none' || !isBoldLine(hinted.paragraph)) return null
  const [only] = hinted.paragraph.children
  const title = only?.type === 'emphasis' ? only.children : hinted.paragraph.children
  return { ...headed(hinted.paragraph, title, hinted.availability), written: hinted.paragraph.children }
}

/** True for any paragraph of bold words alone: it ends what stands below the one before. */
export function isBoldLine(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 1 && isStrong(block.children[0])
}

/**
 * A paragraph that begins with a bold name, or with a link, a sign before it at most, and states its availability in clear
 * words, with the rest below; null for any other.
 */
export function boldLead(block: Outline): Chapter | null {
  if (block.type !== 'paragraph') return null
  const isLinked = leadsByLink(block)
  if ((!isLinked && !isStrong(block.children[0])) || !maySpeak(inlineText(block.children))) return null
  const lead = readLead(block.children)
  if (lead === null || lead.availability === null || !lead.isClear) return null
  if ((lead.rest.length === 0 && !isLinked) || inlineText(lead.title).length > 120) return null
  return chapterOf({
    level: levels.lead,
    title: lead.title,
    availability: lead.availability,
    children: lead.rest.length === 0 ? [] : [{ ...block, children: lead.rest, slide: null }],
    slide: block.slide,
    position: block.position,
  })
}

/** “🌍 [X](…) reaches GA”: a link with words behind it. */
function leadsByLink({ children }: Paragraph): boolean {
  const start = children.findIndex(({ type }) => type === 'link')
  if (start < 0 || start === children.length - 1) return false
  return children.slice(0, start).every((inline) => !/[\p{L}\p{N}]/u.test(inlineText([inline])))
}
