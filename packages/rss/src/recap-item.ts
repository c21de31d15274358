import {
  artefactName,
  type Entry,
  type Figure,
  glance,
  glanceSentence,
  pictures,
  type Recap,
  walkContent,
} from '@recapkit/content-model'
import { absoluteUrl, element, escapeText, inLanguage, plainText, plainTexts, toHtml } from '@recapkit/html'
import type { Enclosure, Item } from './channel.ts'
import { excerpt } from './excerpt.ts'
import type { Origin } from './item.ts'
import { itemPicture } from './item-picture.ts'
import { recapTitle } from './subject.ts'

/** The item of a whole recap: its cover, the count of its announcements, then everything it says. */
export function recapItem(origin: Origin): Item {
  const { entry, context, home, html, authors } = origin
  const { recap } = entry
  const sentence = glanceSentence(glance(recap), html.words)
  const counts = sentence === '' ? '' : `${element('p', {}, element('strong', {}, escapeText(sentence)))}\n`
  const content = toHtml([...cover(entry), ...recap.children], html)
  const title = recapTitle(recap)
  const opening = counts === '' && !hasProse(recap) ? element('p', {}, escapeText(title)) : counts
  return {
    ...origin.identify(null),
    title,
    url: home.url,
    summary: plainText(recap.summary) || excerpt(recap.children) || title,
    html: inLanguage(opening + content, recap.lang, context.site.lang),
    lang: recap.lang === context.site.lang ? null : recap.lang,
    authors,
    categories: plainTexts(recap.tags),
    picture: itemPicture(origin, recap.cover, recap.children),
    enclosures: enclosures(origin),
  }
}

/** False for a recap that is nothing, or nothing but code and formulas: readers that set those aside would show a blank. */
function hasProse({ cover, children }: Recap): boolean {
  if (cover !== null) return true
  for (const node of walkContent(children)) {
    if (node.type === 'picture' || node.type === 'figure') return true
    if (node.type === 'text' && node.value.trim() !== '') return true
  }
  return false
}

/** The cover as a figure where the text does not show it; without words of its own it takes the recap's title. */
function cover({ recap }: Entry): readonly Figure[] {
  const src = recap.cover?.src
  if (recap.cover === null || pictures(recap).filter((picture) => picture.src === src).length > 1) return []
  const picture = { ...recap.cover, alt: recap.cover.alt === '' ? recap.title : recap.cover.alt }
  const position = recap.cover.position ?? { line: 1, column: 1 }
  return [{ type: 'figure', position, only: null, slide: null, picture, caption: [], target: null }]
}

/** Every document that was made of the recap, the handout first. */
function enclosures({ entry, context, html }: Origin): readonly Enclosure[] {
  return [...entry.made]
    .sort((a, b) => Number(b.format === 'pdf') - Number(a.format === 'pdf'))
    .map((artefact) => ({
      title: artefactName(artefact, html.words),
      url: absoluteUrl(context.site.url, artefact.path),
      mediaType: artefact.mediaType,
      byteLength: artefact.byteLength,
    }))
}
