import { announcements, inlineText, type Situated, type Stage } from '@recapkit/content-model'
import { element, escapeText, inLanguage, plainTexts, toHtml } from '@recapkit/html'
import type { Item } from './channel.ts'
import { excerpt } from './excerpt.ts'
import type { Origin } from './item.ts'
import { itemPicture } from './item-picture.ts'
import { announcementTitle } from './subject.ts'

export interface AnnouncementItem {
  readonly item: Item
  readonly stage: Stage | null
}

/** An item for each product that the recap announces; an umbrella is named on its products' items. */
export function announcementItems(origin: Origin): readonly AnnouncementItem[] {
  return announcements(origin.entry.recap)
    .filter(({ announcement }) => !announcement.group)
    .map((situated) => ({
      item: announcementItem(situated, origin),
      stage: situated.announcement.availability.stage,
    }))
}

function announcementItem({ announcement, trail }: Situated, origin: Origin): Item {
  const { entry, context, home, html, authors } = origin
  const { recap } = entry
  const { stage } = announcement.availability
  const title = announcementTitle(announcement, recap.lang)
  const content = announcement.children.filter((node) => node.type !== 'announcement')
  const around = [recap.title, ...trail.map((node) => inlineText(node.title))].join(' › ')
  const source = element('p', {}, element('a', { href: home.url }, escapeText(around)))
  return {
    ...origin.identify(announcement.id),
    title,
    url: home.anchor(announcement.id),
    summary: excerpt(content) || title,
    html: inLanguage(`${toHtml(content, html)}\n${source}`.trim(), recap.lang, context.site.lang),
    lang: recap.lang === context.site.lang ? null : recap.lang,
    authors,
    categories: plainTexts([...(stage === null ? [] : [html.words.stages[stage]]), ...recap.tags]),
    picture: itemPicture(origin, null, content),
    enclosures: [],
  }
}
