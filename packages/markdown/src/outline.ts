import { type Availability, type Block, noAvailability } from '@recapkit/content-model'
import type { Heading, Node } from './flow.ts'

/** A heading with all that stands below it, up to the next heading of its level or a higher one. */
export interface Chapter {
  readonly type: 'chapter'
  /** Once announcements are found, its title is without the words that state the availability. */
  readonly heading: Heading
  /** As the author wrote it, which is what other engines make the anchor of. */
  readonly written: Heading['children']
  readonly availability: Availability
  /** What is told of as an announcement; a group is an umbrella over the products among its children. */
  readonly role: 'section' | 'announcement' | 'group'
  readonly children: readonly Outline[]
}

export type Outline = Block | Chapter

/** Nests flat content by the levels of its headings; levels that the author skipped leave no gap. */
export function nest(flow: readonly Node[]): readonly Outline[] {
  const first = flow.findIndex((node) => node.type === 'heading')
  if (first < 0) return flow.filter((node) => node.type !== 'heading')
  return [...flow.slice(0, first).filter((node) => node.type !== 'heading'), ...chapters(flow.slice(first))]
}

function chapters(flow: readonly Node[]): readonly Chapter[] {
  const found: Chapter[] = []
  let start = 0
  while (start < flow.length) {
    const heading = flow[start]
    if (heading?.type !== 'heading') break
    let end = start + 1
    for (let next = flow[end]; next !== undefined && !endsAt(next, heading); next = flow[end]) end++
    found.push(chapter(heading, nest(flow.slice(start + 1, end))))
    start = end
  }
  return found
}

const endsAt = (node: Node, heading: Heading): boolean =>
  node.type === 'heading' && node.level <= heading.level

function chapter(heading: Heading, children: readonly Outline[]): Chapter {
  return {
    type: 'chapter',
    heading,
    written: heading.children,
    availability: noAvailability,
    role: 'section',
    children,
  }
}
