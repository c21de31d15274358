import {
  type Author,
  calendarDay,
  type Entry,
  eventDays,
  opensWithSummary,
  type Recap,
  type Timestamp,
  topicSlug,
} from '@recapkit/content-model'
import {
  type Attributes,
  element,
  encodeUrl,
  escapeText,
  type HtmlContext,
  plainTexts,
  safeUrl,
  toHtml,
} from '@recapkit/html'
import type { Place } from './site.ts'
import { topicFolder } from './topic-list.ts'

/** Event and date, title, summary, authors, tags and cover: what stands above the text. */
export function titleBlock({ recap }: Entry, html: HtmlContext, place: Place): string {
  const parts = [
    eventLine(recap),
    element('h1', {}, escapeText(recap.title)),
    recap.summary === '' || opensWithSummary(recap)
      ? ''
      : element('p', { class: 'summary' }, escapeText(recap.summary)),
    byline(recap, place),
    tagList(recap.tags, place),
    coverFigure(recap, html),
  ]
  return element('header', {}, parts.filter(Boolean).join('\n'))
}

/** "AWS re:Invent 2022 · Las Vegas · 28 November – 2 December 2022"; empty when the recap names no event. */
export function eventLine({ event, lang }: Recap): string {
  if (event === null) return ''
  const { name, place, url } = event
  const named = linked(name, url, {})
  const rest = [place ?? '', eventDays(event, lang)].filter(Boolean).map(escapeText)
  return element('p', { class: 'event' }, [named, ...rest].join(' · '))
}

/** "By Ada Example · 27 January 2023 · Updated 3 February 2023". */
export function byline(recap: Recap, { words, context }: Place): string {
  const site = context.site.author === null ? [] : [{ name: context.site.author, url: null }]
  const authors = recap.authors.length > 0 ? recap.authors : site
  const parts = [
    authors.length === 0 ? '' : `${escapeText(words.by)} ${authors.map(authorHtml).join(', ')}`,
    recap.published === null ? '' : timeHtml(recap.published, recap.lang),
    recap.updated === null ? '' : `${escapeText(words.updated)} ${timeHtml(recap.updated, recap.lang)}`,
  ].filter(Boolean)
  return parts.length === 0 ? '' : element('p', { class: 'byline' }, parts.join(' · '))
}

function authorHtml({ name, url }: Author): string {
  return linked(name, url, { rel: 'author' })
}

function linked(text: string, url: string | null, attributes: Attributes): string {
  const href = url === null ? null : safeUrl(url)
  return href === null ? escapeText(text) : element('a', { href, ...attributes }, escapeText(text))
}

function timeHtml({ iso }: Timestamp, lang: string): string {
  return element('time', { datetime: iso }, escapeText(calendarDay(iso, lang)))
}

/** Each tag leads to the page of its recaps, where there are pages. */
function tagList(tags: readonly string[], { words, root, alone }: Place): string {
  const named = plainTexts(tags)
  if (named.length === 0) return ''
  const items = named.map((tag) => {
    if (alone) return element('li', {}, escapeText(tag))
    const href = `${root + encodeUrl(topicFolder('tags', topicSlug(tag)))}index.html`
    return element('li', {}, element('a', { href, rel: 'tag' }, escapeText(tag)))
  })
  return element('ul', { class: 'tags', 'aria-label': words.tags }, ...items)
}

function coverFigure({ cover, title }: Recap, html: HtmlContext): string {
  if (cover === null) return ''
  const position = cover.position ?? { line: 1, column: 1 }
  const picture = { ...cover, alt: cover.alt === '' ? title : cover.alt }
  const figure = {
    type: 'figure',
    position,
    only: null,
    slide: null,
    picture,
    caption: [],
    target: null,
  } as const
  return element('div', { class: 'cover' }, toHtml([figure], html))
}
