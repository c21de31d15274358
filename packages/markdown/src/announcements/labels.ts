import { type Inline, inlineText, type List, type ListItem, noAvailability } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'

/** Labels stand below any heading and above the items of the lists that they label. */
const level = 6.8

/**
 * A list whose items are bold labels over lists of announcements, as sections; `read` turns a labelled block to what
 * it is. Null when an item is no label, or when no announcement stands below any.
 */
export function labelledSections(
  list: List,
  read: (block: Outline) => readonly Outline[],
): readonly Chapter[] | null {
  const chapters = list.items.map((item): Chapter | null => {
    const label = labelOf(item)
    if (label === null) return null
    const children = item.children.slice(1).flatMap(read)
    const heading = {
      type: 'heading',
      level,
      children: label,
      id: null,
      availability: null,
      slide: null,
      position: item.position,
    } as const
    return {
      type: 'chapter',
      heading,
      written: label,
      availability: noAvailability,
      role: 'section',
      children,
    }
  })
  const found = chapters.filter((chapter) => chapter !== null)
  const announces = found.some(({ children }) => children.some((child) => child.type === 'chapter'))
  return found.length === list.items.length && announces ? found : null
}

function labelOf(item: ListItem): readonly Inline[] | null {
  const [first] = item.children
  if (first?.type !== 'paragraph' || first.children.length !== 1 || inlineText(first.children).length > 60)
    return null
  const [only] = first.children
  return only?.type === 'emphasis' && only.kind === 'strong' ? only.children : null
}
