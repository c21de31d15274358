import { type Announcement, type Content, type Section, slug } from '@recapkit/content-model'
import type { Page } from './page.ts'
import { rewriteInlines } from './rewrite.ts'
import type { Sectioned } from './sections.ts'

/** Leads links within the post to the ids of its sections; where there is none, the link's text alone is kept. */
export function resolveAnchors({ content, anchors }: Sectioned, page: Page): readonly Content[] {
  if (page.wanted.size === 0) return content
  const chapters = chaptersOf(content)
  // An anchor of HTML leads to the section it stands in, or to the heading right below it.
  const chapterAt = (line: number | undefined): string | undefined =>
    line === undefined ? undefined : chapters.findLast(({ position }) => position.line <= line + 2)?.id
  return rewriteInlines(content, (inline) => {
    if (inline.type !== 'link' || inline.target.kind !== 'anchor') return [inline]
    const wanted = inline.target.id
    const id =
      anchors.get(wanted) ??
      anchors.get(wanted.toLowerCase()) ??
      anchors.get(slug(wanted)) ??
      chapterAt(page.anchors.get(wanted))
    if (id !== undefined) return [{ ...inline, target: { kind: 'anchor', id } }]
    const hint = 'Link to the anchor of a heading of this post.'
    page.report('markdown/dead-anchor', `Nothing here is called “#${wanted}”.`, inline.position, hint)
    return inline.children
  })
}

/** Sections and announcements, which stand in no other block, in reading order. */
function chaptersOf(content: readonly Content[]): readonly (Announcement | Section)[] {
  return content.flatMap((node) =>
    node.type === 'section' || node.type === 'announcement' ? [node, ...chaptersOf(node.children)] : [],
  )
}
