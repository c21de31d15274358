import { calendarDay, type Event, eventDays, opensWithSummary, type Recap } from '@recapkit/content-model'
import { type FileChild, Paragraph } from 'docx'
import { atAGlance } from './at-a-glance.ts'
import { bookmarked } from './bookmark.ts'
import type { ParagraphChild } from './element.ts'
import { pictureParagraph } from './figure.ts'
import { linked } from './hyperlink.ts'
import { bidirectional } from './paragraph.ts'
import { inBody } from './place.ts'
import type { Scope } from './scope.ts'
import { tableOfContents } from './table-of-contents.ts'
import { textRuns } from './text-runs.ts'

/** What stands before the first section: event, title, authors, tags, summary, cover, at a glance, contents. */
export function front(width: number, scope: Scope): readonly FileChild[] {
  const { recap } = scope
  const title = bookmarked(scope.bookmarks.get(recap.id) ?? '', textRuns(recap.title, undefined), scope)
  const { cover } = recap
  const summary = opensWithSummary(recap) ? '' : recap.summary
  return [
    ...line('Event', eventRuns(recap.event, scope), scope),
    ...line('Title', title, scope, recap.title),
    ...line('Author', authorRuns(recap, scope), scope),
    ...line('Tags', textRuns(recap.tags.join(' · '), undefined), scope),
    ...line('Subtitle', textRuns(summary, undefined), scope, summary),
    ...(cover === null
      ? []
      : [
          pictureParagraph(
            { ...cover, alt: cover.alt === '' ? recap.title : cover.alt },
            false,
            null,
            inBody(width),
            scope,
          ),
        ]),
    ...atAGlance(width, scope),
    ...tableOfContents(scope),
  ]
}

function line(
  style: string,
  children: readonly ParagraphChild[],
  scope: Scope,
  text: string | null = null,
): readonly Paragraph[] {
  if (children.length === 0 || text === '') return []
  const direction = bidirectional(text === null ? [] : [{ type: 'text', value: text, lang: null }], scope)
  return [new Paragraph({ style, ...direction, children: [...children] })]
}

function eventRuns(event: Event | null, scope: Scope): readonly ParagraphChild[] {
  if (event === null) return []
  const name = textRuns(event.name, undefined)
  const rest = [event.place, eventDays(event, scope.recap.lang)].filter(
    (part) => part !== null && part !== '',
  )
  return [
    ...(event.url === null ? name : linked({ kind: 'url', url: event.url }, name, scope)),
    ...textRuns(rest.map((part) => ` · ${part}`).join(''), undefined),
  ]
}

function authorRuns(recap: Recap, scope: Scope): readonly ParagraphChild[] {
  const names = recap.authors.flatMap((author, index) => {
    const name = textRuns(author.name, author.url === null ? undefined : 'Hyperlink')
    const shown = author.url === null ? name : linked({ kind: 'url', url: author.url }, name, scope)
    return index === 0
      ? [...textRuns(`${scope.words.by} `, undefined), ...shown]
      : [...textRuns(', ', undefined), ...shown]
  })
  const date = recap.published === null ? null : calendarDay(recap.published.iso, recap.lang)
  if (date === null) return names
  return [...names, ...textRuns(names.length === 0 ? date : ` · ${date}`, undefined)]
}
