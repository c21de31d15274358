import { type Entry, type Topic, type TopicKind, topicKinds, topics } from '@recapkit/content-model'
import { element, encodeUrl, escapeText, plainTexts } from '@recapkit/html'
import type { Place } from './site.ts'

/** The topics of one kind that recaps have. */
export interface Topics {
  readonly kind: TopicKind
  readonly topics: readonly Topic<Entry>[]
}

const kinds: readonly TopicKind[] = ['tags', 'authors', 'events']

/** Every tag, author and event of a site, with its recaps. */
export function siteTopics(entries: readonly Entry[]): readonly Topics[] {
  return kinds.map((kind) => ({
    kind,
    topics: topics(entries, ({ recap }) => plainTexts(topicKinds[kind](recap))),
  }))
}

/** The folder of a topic's page and feeds below the output folder. */
export function topicFolder(kind: TopicKind, slug: string): string {
  return `${kind}/${slug}/`
}

/** The ways to the pages of all topics, each with the number of its recaps; empty when there are none. */
export function topicList(all: readonly Topics[], { root, words }: Place): string {
  const rows = all
    .filter(({ topics }) => topics.length > 0)
    .map(({ kind, topics }) => {
      const id = `_${kind}`
      const items = topics.map(({ slug, name, items }) => {
        const href = `${root + encodeUrl(topicFolder(kind, slug))}index.html`
        const count = element('small', {}, String(items.length))
        return element('li', {}, element('a', { href }, escapeText(name), ' ', count))
      })
      const heading = element('h2', { id }, escapeText(words[kind]))
      return element(
        'section',
        { 'aria-labelledby': id },
        heading,
        '\n',
        element('ul', { class: 'tags' }, ...items),
      )
    })
  return rows.length === 0 ? '' : element('div', { class: 'topics' }, '\n', rows.join('\n'), '\n')
}
