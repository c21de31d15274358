import { announcements, availabilityLabel, inlineText, type Situated } from '@recapkit/content-model'
import { element, escapeText, inLanguage, toHtml } from '@recapkit/html'
import type { Item } from './channel.ts'
import { excerpt } from './excerpt.ts'
import { tagUri } from './identity.ts'
import type { Origin } from './item.ts'
import { itemPicture } from './item-picture.ts'

/** An item for each product that the recap announces; an umbrella is named on its products' items. */
export function announcementItems(origin: Origin): readonly Item[] {
  return announcements(origin.entry.recap)
    .filter(({ announcement }) => !announcement.group)
    .map((situated) => announcementItem(situated, origin))
}

function announcementItem({ announcement, trail }: Situated, origin: Origin): Item {
  const { entry, context, home, html, dates, authors } = origin
  const { recap } = entry
  const { stage } = announcement.availability
  const label = availabilityLabel(announcement.availability, html.words)
  const name = inlineText(announcement.title).replace(/\s*[:：]\s*$/, '')
  const title = label === '' ? name : `${name} (${label})`
  const content = announcement.children.filter((node) => node.type !== 'announcement')
  const around = [recap.title, ...trail.map((node) => inlineText(node.title))].join(' › ')
  const source = element('p', {}, element('a', { href: home.url }, escapeText(around)))
  return {
    id: tagUri(context.site.url, dates.published?.day ?? null, recap.id, announcement.id),
    title,
    url: home.anchor(announcement.id),
    summary: excerpt(content) || title,
    html: inLanguage(`${toHtml(content, html)}\n${source}`.trim(), recap.lang, context.site.lang),
    lang: recap.lang,
    authors,
    categories: [...(stage === null ? [] : [html.words.stages[stage]]), ...recap.tags],
    ...dates,
    picture: itemPicture(origin, null, content),
    enclosures: [],
  }
}
