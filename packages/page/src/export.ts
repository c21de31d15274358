import type { CollectionExporter, OutputFile } from '@recapkit/content-model'
import { announcements, wordsFor } from '@recapkit/content-model'
import { documentHtml } from './document.ts'
import { indexPage, indexPath } from './index-page.ts'
import { pagePictures } from './pictures.ts'
import { recapPage, recapPath } from './recap-page.ts'
import { recapPlace } from './site.ts'
import { sitemap } from './sitemap.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

/** A page for each recap, one of all recaps, a style sheet and a sitemap: a site to upload as it is. */
export function page(): CollectionExporter {
  return {
    scope: 'collection',
    name: 'page',
    extension: 'html',
    mediaType: 'text/html',
    path: (recapId) => (recapId === null ? indexPath : recapPath(recapId)),
    async export(entries, context) {
      const announces = entries.some(({ recap }) => announcements(recap).length > 0)
      const indexPlace = { context, words: wordsFor(context.site.lang), root: '', announces }
      const value = [
        file(indexPath, 'text/html', documentHtml(indexPage(entries, indexPlace), indexPlace)),
        ...entries.map((entry) => {
          const place = recapPlace(entry, context, announces)
          const page = recapPage(entry, place)
          return file(page.path, 'text/html', documentHtml(page, place))
        }),
        file(stylesheetPath, 'text/css', stylesheet(context.brand)),
        file('sitemap.xml', 'application/xml', sitemap(entries, context)),
        ...entries.flatMap(pagePictures),
      ]
      return { value, diagnostics: [] }
    },
  }
}

function file(path: string, mediaType: string, text: string): OutputFile {
  return { path, mediaType, bytes: new TextEncoder().encode(text) }
}
