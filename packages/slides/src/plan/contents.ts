import { build, contentText, type Inline, inlineText, type Section } from '@recapkit/content-model'
import { isBlock, type PlanContext } from './context.ts'

/** True for a section that lists the others, as an author does by hand: the deck has an agenda of its own. */
export function isContents(node: Section, { recap }: PlanContext): boolean {
  const titles = new Set(recap.children.flatMap((one) => (isBlock(one) ? [] : [plainTitle(one.title)])))
  const lists = node.children.filter((child) => child.type === 'list')
  const items = lists.flatMap((list) => list.items.map((item) => contentText(item.children.slice(0, 1))))
  const known = items.filter((item) => titles.has(plainTitle([build.text(item)])))
  return lists.length > 0 && lists.length === node.children.length && known.length > 0.7 * items.length
}

const plainTitle = (title: readonly Inline[]): string => inlineText(title).trim().toLowerCase()
