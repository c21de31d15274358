import {
  type Block,
  type Callout,
  type Inline,
  inlineText,
  type List,
  type ListItem,
} from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { announces, chapterOf, levels } from './chapter.ts'

/** Turns a labelled block to what it is, knowing the label. */
type Read = (block: Outline, label: string) => readonly Outline[]

/**
 * A list whose items are bold labels over lists of announcements, as sections. Null when an item is no label, or when no
 * announcement stands below any.
 */
export function labelledSections(list: List, read: Read): readonly Chapter[] | null {
  const labels = list.items.map(labelOf)
  if (labels.includes(null)) return null
  const chapters = list.items.map((item, index) =>
    section(labels[index] ?? [], item.children.slice(1), item.position, read),
  )
  return chapters.some(announces) ? chapters : null
}

/** A disclosure (`<details>`) over announcements as a section; null for any other. */
export function disclosedSection(block: Callout, read: Read): Chapter | null {
  if (block.kind !== 'details' || block.title.length === 0) return null
  const chapter = section(block.title, block.children, block.position, read)
  return announces(chapter) ? chapter : null
}

function section(
  title: readonly Inline[],
  blocks: readonly Block[],
  position: Block['position'],
  read: Read,
): Chapter {
  const children = blocks.flatMap((block) => read(block, inlineText(title)))
  return chapterOf({ level: levels.label, title, role: 'section', children, position })
}

function labelOf(item: ListItem): readonly Inline[] | null {
  const [first] = item.children
  if (first?.type !== 'paragraph' || first.children.length > 2) return null
  const [only, colon] = first.children
  if (only?.type !== 'emphasis' || only.kind !== 'strong' || inlineText(first.children).length > 60)
    return null
  if (colon === undefined) return only.children
  return colon.type === 'text' && /^\s*[:：]\s*$/.test(colon.value) ? [...only.children, colon] : null
}
