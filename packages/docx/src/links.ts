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
  const kept = firstKept(listed)
  return [
    heading(linksHeading(scope), 1, inBody(width), scope),
    ...listed.map((link, index) =>
      entry(link, places.get(link.url), index < listed.length - 1 && index >= kept, scope),
    ),
  ]
}

/** A list of so many lines stands on one page; of a longer one, so many entries at its end stay together. */
const [mostLinesTogether, lastTogether] = [40, 3]

/** Characters of a line of the list. */
const lineLength = 85

/** The first entry that stays on the page of the next. */
function firstKept(listed: readonly ListedLink[]): number {
  const lines = listed.map(({ text, url }) => Math.ceil((text.length + url.length) / lineLength))
  const total = lines.reduce((sum, one) => sum + one, 0)
  return total <= mostLinesTogether ? 0 : listed.length - lastTogether
}

/** What stands above the list, as a section of the document. */
export const linksHeading = (scope: Scope): Heading => ({
  type: 'section',
  id: linksId(scope.recap.id),
  title: [{ type: 'text', value: scope.words.links, lang: null }],
})

function entry({ text, url }: ListedLink, place: string | undefined, kept: boolean, scope: Scope): Paragraph {
  const words = text === '' ? [] : textRuns(`${text} · `, undefined)
  return new Paragraph({
    style: kept ? scope.styles.kept('LinkList') : 'LinkList',
    ...bidirectional([], scope),
    children: [
      ...words,
      ...linked({ kind: 'url', url }, textRuns(shownAddress(url), 'Hyperlink'), scope),
      ...(place === undefined ? [] : [new TextRun({ children: [new Tab()] }), ...pageReference(place)]),
    ],
  })
}

/** An address as people write it: without the scheme that all have, and without the slash after a host alone. */
const shownAddress = (url: string): string => url.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1')
