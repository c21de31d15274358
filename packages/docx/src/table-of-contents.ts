import { type Content, glance, inlineText, linkList } from '@recapkit/content-model'
import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import { badge } from './badge.ts'
import type { Heading } from './content.ts'
import { asBlock, element, type ParagraphChild } from './element.ts'
import { fieldEnd, fieldStart, pageReference } from './fields.ts'
import { internalLink } from './hyperlink.ts'
import { linksHeading } from './links.ts'
import { bidirectional, textParagraph } from './paragraph.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/** The table of announcements lists what stands deeper, and levels that hold announcements for the most part. */
function deepestOf({ recap }: Scope): number {
  if (glance(recap).total === 0) return 3
  const second = [...collect(recap.children, 1, 2)].filter(({ level }) => level === 2)
  const announced = second.filter(({ node }) => node.type === 'announcement')
  return announced.length > second.length / 2 ? 1 : 2
}

interface Entry {
  readonly node: Heading
  readonly level: number
}

/** Word's contents field with its entries and page numbers already in it, as Word itself would write them. */
export function tableOfContents(scope: Scope): readonly FileChild[] {
  const deepest = deepestOf(scope)
  const listed = linkList(scope.recap).length > 0
  const entries: readonly Entry[] = [
    ...collect(scope.recap.children, 1, deepest),
    ...(listed ? [{ node: linksHeading(scope), level: 1 }] : []),
  ]
  if (entries.length === 0) return []
  const title = textParagraph(scope.words.contents, 'TOCHeading', scope)
  const lines = entries.map(
    (entry, index) =>
      new Paragraph({
        style: `TOC${entry.level}`,
        ...bidirectional(entry.node.title, scope),
        children: [
          ...(index === 0 ? fieldStart(`TOC \\o "1-${deepest}" \\h \\z \\u`) : []),
          entryLink(entry, scope),
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  )
  // The gallery is what makes Word offer "Update Table" above it.
  const control = element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:docPartObj', {}, [
        element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique', {}),
      ]),
    ]),
    element('w:sdtContent', {}, [title, ...lines]),
  ])
  return [asBlock(control)]
}

function* collect(content: readonly Content[], level: number, deepest: number): Generator<Entry> {
  for (const node of content) {
    if (node.type !== 'section' && node.type !== 'announcement') continue
    yield { node, level }
    if (level < deepest) yield* collect(node.children, level + 1, deepest)
  }
}

function entryLink({ node }: Entry, scope: Scope): ParagraphChild {
  const anchor = scope.bookmarks.get(node.id) ?? ''
  const label = node.type === 'announcement' ? badge(node.availability, scope.words) : []
  return internalLink(anchor, [
    ...textRuns(inlineText(node.title), undefined),
    ...(label.length === 0 ? [] : [new TextRun('  '), ...label]),
    new TextRun({ children: [new Tab()] }),
    ...pageReference(anchor),
  ])
}
