import { element, inParagraph, type ParagraphChild } from './element.ts'
import type { Scope } from './scope.ts'

/** What is in a paragraph between the two ends of a bookmark. */
export function bookmarked(
  name: string,
  children: readonly ParagraphChild[],
  scope: Scope,
): readonly ParagraphChild[] {
  const id = String(scope.nextBookmark())
  return [
    inParagraph(element('w:bookmarkStart', { 'w:name': name, 'w:id': id })),
    ...children,
    inParagraph(element('w:bookmarkEnd', { 'w:id': id })),
  ]
}
