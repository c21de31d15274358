import type { CollectionExporter, Entry, ExportContext, OutputFile } from '@recapkit/content-model'
import { announcements, wordsFor } from '@recapkit/content-model'
import { announcementsPage } from './announcements-page.ts'
import { documentHtml } from './document.ts'
import { indexPage, indexPath } from './index-page.ts'
import { logoFiles, pagePictures } from './pictures.ts'
import { recapPage, recapPath } from './recap-page.ts'
import { type Page, type Place, placeAt } from './site.ts'
import { sitemap } from './sitemap.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'
import { siteTopics } from './topic-list.ts'
import { topicPage } from './topic-page.ts'

export interface PageOptions {
  /** One recap is one file of HTML with its looks in it, its pictures in `assets` beside it; nothing else is made. */
  readonly alone?: boolean
}

/**
 * A page for each recap, one of all recaps, one of each tag, author and event, one of everything that was announced, a
 * style sheet and a sitemap: a site to upload as it is.
 */
export function page({ alone = false }: PageOptions = {}): CollectionExporter {
  return {
    scope: 'collection',
    name: 'page',
    extension: 'html',
    mediaType: 'text/html',
    path: (recapId) => (recapId === null ? indexPath : recapPath(recapId)),
    async export(entries, context) {
      const [only, ...others] = entries
      if (alone && only !== undefined && others.length === 0)
        return { value: await pageAlone(only, context), diagnostics: [] }
      const value = [
        ...pages(entries, context).map(([page, place]) =>
          file(page.path, 'text/html', documentHtml(page, place)),
        ),
        file(stylesheetPath, 'text/css', stylesheet(context.brand)),
        file('sitemap.xml', 'application/xml', sitemap(entries, context)),
        ...(await logoFiles(context.brand)),
        ...(await Promise.all(entries.map(pagePictures))).flat(),
      ]
      return { value, diagnostics: [] }
    },
  }
}

async function pageAlone(entry: Entry, context: ExportContext): Promise<readonly OutputFile[]> {
  const words = wordsFor(entry.recap.lang)
  const place: Place = { context, words, root: '', announces: false, alone: true }
  const only = recapPage(entry, place)
  return [file(only.path, 'text/html', documentHtml(only, place)), ...(await pagePictures(entry))]
}

/** Every page, and where it stands. */
function pages(
  entries: readonly Entry[],
  context: ExportContext,
): readonly (readonly [page: Page, place: Place])[] {
  const announces = entries.some(({ recap }) => announcements(recap).length > 0)
  const site = { context, announces }
  const { lang } = context.site
  const topics = siteTopics(entries)
  const top = placeAt(0, lang, site)
  const below = placeAt(1, lang, site)
  const deep = placeAt(2, lang, site)
  return [
    [indexPage(entries, topics, top), top],
    ...entries.map((entry) => {
      const place = placeAt(1, entry.recap.lang, site)
      return [recapPage(entry, place), place] as const
    }),
    ...(announces ? [[announcementsPage(entries, below), below] as const] : []),
    ...topics.flatMap(({ kind, topics }) =>
      topics.map((topic) => [topicPage(kind, topic, deep), deep] as const),
    ),
  ]
}

function file(path: string, mediaType: string, text: string): OutputFile {
  return { path, mediaType, bytes: new TextEncoder().encode(text) }
}
