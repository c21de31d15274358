import { type Inline, inlineText, type List, type Section } from '@recapkit/content-model'
import { isBlock, type PlanContext } from './context.ts'

/** True where a list that the recap opens with names most of some sections. */
export function isListed(sections: readonly Section[], { recap }: PlanContext): boolean {
  const lists = recap.children.filter((child) => child.type === 'list')
  const lines = new Set(lists.flatMap(linesOf).map(plainTitle))
  const listed = sections.filter(({ title }) => lines.has(plainTitle(title)))
  return listed.length > 0.7 * sections.length
}

/** True for a section that lists the others, as an author does by hand: the deck has an agenda of its own. */
export function isContents(node: Section, { recap }: PlanContext): boolean {
  const lists = node.children.filter((child) => child.type === 'list')
  if (lists.length === 0 || lists.length < node.children.length) return false
  const titles = new Set(recap.children.flatMap((one) => (isBlock(one) ? [] : [plainTitle(one.title)])))
  const lines = lists.flatMap(linesOf)
  const known = lines.filter((line) => leadsInside(line) || titles.has(plainTitle(line)))
  return known.length > 0.7 * lines.length
}

/** The text of each item and of those below it. */
function linesOf(list: List): readonly (readonly Inline[])[] {
  return list.items.flatMap(({ children }) =>
    children.flatMap((child) => {
      if (child.type === 'paragraph') return [child.children]
      return child.type === 'list' ? linesOf(child) : []
    }),
  )
}

/** True for a line that is a link to another part of the post. */
function leadsInside(line: readonly Inline[]): boolean {
  const [only, ...others] = line.filter((inline) => inlineText([inline]).trim() !== '')
  return only?.type === 'link' && only.target.kind === 'anchor' && others.length === 0
}

const plainTitle = (title: readonly Inline[]): string => inlineText(title).trim().toLowerCase()
