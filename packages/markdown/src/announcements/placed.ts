import type { Outline } from '../outline.ts'
import { isBoldLine } from './bold-lines.ts'
import { levels } from './chapter.ts'

/**
 * Reads node by node. What follows a bold line that announces stands below it, up to the next bold line or heading; what
 * follows a paragraph that announces, up to the next paragraph.
 */
export function placed(
  outline: readonly Outline[],
  readNode: (node: Outline, index: number) => readonly Outline[],
): readonly Outline[] {
  const found: Outline[] = []
  let isOpen = false
  for (const [index, node] of outline.entries()) {
    const nodes = readNode(node, index)
    const last = found.at(-1)
    const isNew = node.type === 'chapter' || (node.type === 'paragraph' && nodes[0]?.type === 'chapter')
    if (isNew || isBoldLine(node)) isOpen = false
    const isBelow = isOpen || (isLead(last) && !isNew && node.type !== 'paragraph')
    if (isBelow && last?.type === 'chapter')
      found[found.length - 1] = { ...last, children: [...last.children, ...nodes] }
    else found.push(...apart(nodes, last))
    if (isNew) isOpen = node.type === 'paragraph' && !isLead(nodes[0]) && levelOf(nodes[0]) !== levels.label
  }
  return found
}

const isLead = (node: Outline | undefined): boolean => levelOf(node) === levels.lead

const levelOf = (node: Outline | undefined): number | null =>
  node?.type === 'chapter' ? node.heading.level : null

/** What goes on after an announcement that is no heading, parted from it by a rule: else it would read as a part of it. */
function apart(nodes: readonly Outline[], before: Outline | undefined): readonly Outline[] {
  if (!endsUnmarked(before) && !endsLabelled(before) && nodes.length < 2) return nodes
  return nodes.flatMap((node, index) => {
    const previous = index === 0 ? before : nodes[index - 1]
    const isPart = endsUnmarked(previous) || (node.type === 'paragraph' && endsLabelled(previous))
    if (!isPart || node.type === 'chapter' || node.type === 'divider') return [node]
    return [{ type: 'divider', position: node.position, only: null, slide: null }, node]
  })
}

/** True for what was a list item, a row or a paragraph; what stands below a bold line or a label is its own. */
const endsUnmarked = (node: Outline | undefined): boolean => isLead(node) || levelOf(node) === levels.item

/** True for a label over what ends so. */
const endsLabelled = (node: Outline | undefined): boolean =>
  node?.type === 'chapter' && levelOf(node) === levels.label && endsUnmarked(node.children.at(-1))
