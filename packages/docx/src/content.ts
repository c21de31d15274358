import type { Announcement, Block, Content, Section } from '@recapkit/content-model'
import { type FileChild, Paragraph, TextRun } from 'docx'
import { badge } from './badge.ts'
import { oneBlock } from './blocks.ts'
import { bookmarked } from './bookmark.ts'
import { headingTitle } from './heading-title.ts'
import { bidirectional, paragraph } from './paragraph.ts'
import type { Place } from './place.ts'
import { runs } from './runs.ts'
import type { Scope } from './scope.ts'

const deepest = 6

/** The whole text of a recap; where it opens without a heading, its first paragraph stands clear of what is before it. */
export function body(content: readonly Content[], place: Place, scope: Scope): readonly FileChild[] {
  const [first, ...rest] = content
  if (first?.type !== 'paragraph') return contents(content, 1, place, scope)
  const opening = paragraph(first.children, { style: 'FirstParagraph', indent: 0 }, place, scope)
  return [opening, ...contents(rest, 1, place, scope)]
}

/** Sections and announcements as headings with what stands below them; `level` is that of their headings. */
function contents(
  content: readonly Content[],
  level: number,
  place: Place,
  scope: Scope,
): readonly FileChild[] {
  return content.flatMap((node, index) =>
    node.type === 'section' || node.type === 'announcement'
      ? [heading(node, level, place, scope), ...contents(node.children, level + 1, place, scope)]
      : oneBlock(node, blockOf(content[index + 1]), place, scope),
  )
}

const blockOf = (node: Content | undefined): Block | null =>
  node === undefined || node.type === 'section' || node.type === 'announcement' ? null : node

/** What a heading is made of. */
export type Heading = Pick<Section, 'type' | 'id' | 'title'> | Announcement

/** The badge follows the title's text, so that the title reads as the author wrote it. */
export function heading(node: Heading, level: number, place: Place, scope: Scope): Paragraph {
  const style = `Heading${Math.min(level, deepest)}`
  const isBrief = node.type === 'announcement' && node.children.length === 0
  const label = node.type === 'announcement' ? badge(node.availability, scope.words) : []
  return new Paragraph({
    style: isBrief ? scope.styles.brief(style) : style,
    ...bidirectional(node.title, scope),
    children: [
      ...bookmarked(scope.bookmarks.get(node.id) ?? '', runs(headingTitle(node.title), place, scope), scope),
      ...(label.length === 0 ? [] : [new TextRun('  '), ...label]),
    ],
  })
}
