import { type Block, noAvailability } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { splitAvailability, stateNamed } from './availability.ts'
import { boldHeading, isBoldLine } from './bold-lines.ts'
import { announcementsOf } from './items.ts'
import { labelledSections } from './labels.ts'
import { findLegend, type Legend } from './legend.ts'
import { gatherUmbrellas } from './umbrella.ts'

/**
 * Tells announcements from sections: headings, bold lines and list items that state an availability, list items with
 * signs that the post explains, and the products of umbrellas. What an author says in braces counts before all; with
 * `detect` false nothing else counts.
 */
export function findAnnouncements(outline: readonly Outline[], detect: boolean): readonly Outline[] {
  if (!detect) return outline.map((node) => (node.type === 'chapter' ? asTold(node) : node))
  const legend = findLegend(blocksOf(outline))
  return gatherUmbrellas(announce(outline, legend))
}

function announce(outline: readonly Outline[], legend: Legend): readonly Outline[] {
  const found: Outline[] = []
  let bold: Chapter | null = null
  for (const node of outline) {
    if (node.type === 'chapter') {
      found.push(announceHeading(node, legend))
      bold = null
      continue
    }
    const heading = boldHeading(node)
    if (heading !== null) {
      found.push(heading)
      bold = heading
      continue
    }
    if (isBoldLine(node)) bold = null
    const nodes = announceBlock(node, legend)
    if (bold === null) found.push(...nodes)
    else {
      bold = { ...bold, children: [...bold.children, ...nodes] }
      found[found.length - 1] = bold
    }
  }
  return found
}

/** A list that is one of announcements, or of labels over such lists; any other block as it is. */
function announceBlock(node: Outline, legend: Legend): readonly Outline[] {
  if (node.type !== 'list') return [node]
  return (
    announcementsOf(node, legend) ?? labelledSections(node, (block) => announceBlock(block, legend)) ?? [node]
  )
}

function announceHeading(chapter: Chapter, legend: Legend): Chapter {
  const children = announce(chapter.children, legend)
  if (chapter.heading.availability !== null) return asTold({ ...chapter, children })
  const { title, availability } = splitAvailability(chapter.heading.children)
  if (availability.stage === null) return { ...chapter, children }
  return {
    ...chapter,
    heading: { ...chapter.heading, children: title },
    availability,
    role: 'announcement',
    children,
  }
}

/** What the author says in braces, for this heading alone. */
function asTold(chapter: Chapter): Chapter {
  const told = chapter.heading.availability === null ? null : stateNamed(chapter.heading.availability)
  if (told === null || told === 'none') return { ...chapter, availability: noAvailability, role: 'section' }
  return { ...chapter, availability: told, role: 'announcement' }
}

const blocksOf = (outline: readonly Outline[]): readonly Block[] =>
  outline.flatMap((node) => (node.type === 'chapter' ? blocksOf(node.children) : [node]))
