import type { Target } from '@recapkit/content-model'
import { relationshipTarget } from './address.ts'
import { bookmarked } from './bookmark.ts'
import { element, inParagraph, type ParagraphChild } from './element.ts'
import type { Scope } from './scope.ts'

/** What leads to a target: a hyperlink of Word, or the children alone where the target is nowhere to be found. */
export function linked(
  target: Target,
  children: readonly ParagraphChild[],
  scope: Scope,
  title: string | null = null,
): readonly ParagraphChild[] {
  if (target.kind === 'anchor') {
    const anchor = scope.bookmarks.get(target.id)
    return anchor === undefined ? children : [internalLink(anchor, children, title)]
  }
  const address = relationshipTarget(target.url)
  if (address === null) return children
  const link = hyperlink({ 'r:id': scope.links.idOf(address) }, children, title)
  const first = scope.claimLink(target.url)
  return first === null ? [link] : bookmarked(first, [link], scope)
}

/** A link to a bookmark of the document. */
export const internalLink = (
  anchor: string,
  children: readonly ParagraphChild[],
  title: string | null = null,
): ParagraphChild => hyperlink({ 'w:anchor': anchor }, children, title)

/** Word shows no more of a tip than this. */
const longestTip = 255

function hyperlink(
  target: Readonly<Record<string, string>>,
  children: readonly ParagraphChild[],
  title: string | null,
): ParagraphChild {
  const tip = title === null || title.trim() === '' ? {} : { 'w:tooltip': title.trim().slice(0, longestTip) }
  return inParagraph(element('w:hyperlink', { ...target, ...tip, 'w:history': '1' }, children))
}
