import type { Block } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { splitAvailability } from './availability.ts'

/** Bold lines stand below any heading and above list items. */
const level = 6.5

/** A paragraph of bold words alone that end in a status, used as a heading; null for any other block. */
export function boldHeading(block: Outline): Chapter | null {
  if (block.type !== 'paragraph') return null
  const [only] = block.children
  if (block.children.length !== 1 || only?.type !== 'emphasis' || only.kind !== 'strong') return null
  const { title, availability } = splitAvailability(only.children)
  if (availability.stage === null) return null
  return {
    type: 'chapter',
    heading: {
      type: 'heading',
      level,
      children: title,
      id: null,
      availability: null,
      slide: block.slide,
      position: block.position,
    },
    written: only.children,
    availability,
    role: 'announcement',
    children: [],
  }
}

/** True for any paragraph of bold words alone: it ends what stands below the one before. */
export function isBoldLine(block: Block): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false
  const [only] = block.children
  return only?.type === 'emphasis' && only.kind === 'strong'
}
