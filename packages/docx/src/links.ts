import { type ListedLink, linkList } from '@recapkit/content-model'
import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import { linksId } from './bookmarks.ts'
import { type Heading, heading } from './content.ts'
import { pageReference } from './fields.ts'
import { linked } from './hyperlink.ts'
import { bidirectional } from './paragraph.ts'
import { inBody } from './place.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/**
 * For people on paper: the addresses behind the words of the text, numbered, each with the page of its first link.
 * `places` are the bookmarks of those links by address.
 */
export function linkSection(
  width: number,
  places: ReadonlyMap<string, string>,
  scope: Scope,
): readonly FileChild[] {
  const listed = linkList(scope.recap)
  if (listed.length === 0) return []
  return [
    heading(linksHeading(scope), 1, inBody(width), scope),
    ...listed.map((link) => entry(link, places.get(link.url), scope)),
  ]
}

/** What stands above the list, as a section of the document. */
export const linksHeading = (scope: Scope): Heading => ({
  type: 'section',
  id: linksId(scope.recap.id),
  title: [{ type: 'text', value: scope.words.links, lang: null }],
})

function entry({ text, url }: ListedLink, place: string | undefined, scope: Scope): Paragraph {
  const words = text === '' ? [] : textRuns(`${text} · `, undefined)
  return new Paragraph({
    style: 'LinkList',
    ...bidirectional([{ type: 'text', value: text, lang: null }], scope),
    children: [
      ...words,
      ...linked({ kind: 'url', url }, textRuns(url.replace(/^https:\/\//, ''), 'Hyperlink'), scope),
      ...(place === undefined ? [] : [new TextRun({ children: [new Tab()] }), ...pageReference(place)]),
    ],
  })
}
