import type { Availability, Block, Paragraph } from '@recapkit/content-model'
import { attributesAtEnd } from '../attributes.ts'
import { tidy } from '../inline-text.ts'
import { stateNamed } from './state.ts'

/** A paragraph without the hint at its end, and what the hint says. */
export interface Hinted {
  readonly paragraph: Paragraph
  readonly availability: Availability | 'none'
}

/** What an author says at the end of a paragraph: `{availability="preview"}`; null where there is no such hint. */
export function hintedParagraph(block: Block | undefined): Hinted | null {
  if (block?.type !== 'paragraph') return null
  const last = block.children.at(-1)
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return null
  const found = attributesAtEnd(last.value)
  const availability = stateNamed(found?.attributes.values.get('availability') ?? '')
  if (found === null || availability === null) return null
  const children = tidy([...block.children.slice(0, -1), { ...last, value: found.rest }])
  return { paragraph: { ...block, children }, availability }
}
