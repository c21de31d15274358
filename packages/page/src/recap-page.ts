import type { Entry } from '@recapkit/content-model'
import { element, type HtmlContext, safeUrl, toHtml } from '@recapkit/html'
import { contents } from './contents.ts'
import { downloads } from './downloads.ts'
import { glanceTable } from './glance-table.ts'
import { mathMl } from './math-ml.ts'
import { metadata } from './metadata.ts'
import { pagePicture } from './pictures.ts'
import type { Page, Place } from './site.ts'
import { titleBlock } from './title-block.ts'

/** Below the output folder. */
export function recapPath(recapId: string): string {
  return `${recapId}/index.html`
}

/** The page of one recap. */
export function recapPage(entry: Entry, place: Place): Page {
  const { recap } = entry
  const path = recapPath(recap.id)
  const html: HtmlContext = {
    words: place.words,
    headingLevel: 2,
    styling: 'classes',
    link: (target) => (target.kind === 'anchor' ? `#${encodeURIComponent(target.id)}` : safeUrl(target.url)),
    picture: (picture) => pagePicture(picture, entry, place),
    math: mathMl,
  }
  const parts = [
    titleBlock(entry, html, place),
    downloads(entry, place),
    glanceTable(entry, place),
    contents(entry, place),
    element('div', { class: 'text' }, '\n', toHtml(recap.children, html), '\n'),
  ]
  return {
    path,
    lang: recap.lang,
    title: recap.title,
    description: recap.summary,
    topic: null,
    head: metadata(entry, path, place),
    body: element('article', {}, '\n', parts.filter(Boolean).join('\n'), '\n'),
  }
}
