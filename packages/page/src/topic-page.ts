import type { Entry, Topic, TopicKind } from '@recapkit/content-model'
import { absoluteUrl, element, escapeText } from '@recapkit/html'
import { openGraph } from './open-graph.ts'
import { recapList } from './recap-list.ts'
import type { Page, Place } from './site.ts'
import { topicFolder } from './topic-list.ts'

/** The page of the recaps that share a tag, an author or an event; its feed lies beside it. */
export function topicPage(kind: TopicKind, { slug, name, items }: Topic<Entry>, place: Place): Page {
  const { context, words } = place
  const { site } = context
  const folder = topicFolder(kind, slug)
  const url = absoluteUrl(site.url, folder)
  return {
    path: `${folder}index.html`,
    lang: site.lang,
    title: name,
    description: site.description,
    topic: { name, folder },
    head: [
      element('link', { rel: 'canonical', href: url }),
      openGraph({ type: 'website', title: name, description: site.description, url }, context),
    ].join('\n'),
    body: [
      element('p', { class: 'event' }, escapeText(words[kind])),
      element('h1', {}, escapeText(name)),
      recapList(items, place),
    ].join('\n'),
  }
}
