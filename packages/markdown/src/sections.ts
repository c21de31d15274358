import { type Content, inlineText, slug, uniqueSlug } from '@recapkit/content-model'
import type { Chapter, Outline } from './outline.ts'

/** The content of a recap, and the anchors that links may name: what engines make of headings, to our ids. */
export interface Sectioned {
  readonly content: readonly Content[]
  readonly anchors: ReadonlyMap<string, string>
}

/**
 * Turns chapters to sections and announcements, each with an anchor that is unique in the recap; what other engines call
 * them is only told where links ask for it.
 */
export function makeSections(outline: readonly Outline[], recapId: string, hasLinks: boolean): Sectioned {
  const taken = new Set([recapId])
  const anchors = new Map<string, string>()
  // Many headings may be the same: each looks on from where the last one found its number.
  const counts = new Map<string, number>()
  const unique = (wanted: string): string => {
    const count = counts.get(wanted) ?? 1
    counts.set(wanted, count + 1)
    return uniqueSlug(count === 1 ? wanted : `${wanted}-${count}`, taken)
  }
  const make = (node: Outline): Content => {
    if (node.type !== 'chapter') return node
    const { children: title, id: given, slide, position } = node.heading
    const id = unique(given ?? slug(inlineText(title)))
    for (const name of hasLinks ? [id, given, ...engineAnchors(node)] : [])
      if (name !== null && !anchors.has(name)) anchors.set(name, id)
    const shared = { id, title, children: node.children.map(make), slide, position }
    if (node.role === 'section') return { type: 'section', ...shared }
    const { availability } = node
    return { type: 'announcement', ...shared, availability, group: node.role === 'group' }
  }
  return { content: outline.map(make), anchors }
}

/** The anchors that GitHub, kramdown and Hugo make of a heading. */
function engineAnchors(chapter: Chapter): readonly string[] {
  const written = inlineText(chapter.written).trim()
  const github = written
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
  const kramdown = github.replace(/^[^\p{L}]+/u, '')
  return [github, kramdown, github.replace(/-{2,}/g, '-'), slug(written)]
}
