import { type Content, slug } from '@recapkit/content-model'
import type { Report } from './report.ts'
import { rewriteInlines } from './rewrite.ts'
import type { Sectioned } from './sections.ts'

/** Leads links within the post to the ids of its sections; where there is none, the link's text alone is kept. */
export function resolveAnchors({ content, anchors }: Sectioned, report: Report): readonly Content[] {
  return rewriteInlines(content, (inline) => {
    if (inline.type !== 'link' || inline.target.kind !== 'anchor') return [inline]
    const wanted = inline.target.id
    const id = anchors.get(wanted) ?? anchors.get(wanted.toLowerCase()) ?? anchors.get(slug(wanted))
    if (id !== undefined) return [{ ...inline, target: { kind: 'anchor', id } }]
    const hint = 'Link to the anchor of a heading of this post.'
    report('markdown/dead-anchor', `Nothing here is called “#${wanted}”.`, inline.position, hint)
    return inline.children
  })
}
