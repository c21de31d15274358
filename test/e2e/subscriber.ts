import { DOMParser, type Element } from '@xmldom/xmldom'
import { expect } from 'vitest'
import type { Site } from './site.ts'

/** What a reader of feeds knows of an item. */
interface Known {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly published: string
  readonly updated: string
}

/** One who reads the feeds after every publication and keeps what was read. */
export interface Subscriber {
  /** Publishes and builds the site on a day, reads its feeds, and tells what the reader shows: "new Riverbed 3". */
  read(day: string): Promise<readonly string[]>
}

/**
 * A subscriber of the recaps and announcements of a site. The three formats must tell of the same items each time, and
 * none may ever change the day on which it was published.
 */
export function subscriberOf(site: Site): Subscriber {
  const known = new Map<string, Known>()
  return {
    async read(day) {
      for (const argv of [['publish'], ['build', '--format', 'rss,atom,json,page']])
        expect(await site.recapOn(day, ...argv)).toMatchObject({ code: 0 })
      const items = ['', 'announcements/'].flatMap((folder) => itemsOf(site, `dist/${folder}`))
      const shown = items.flatMap((item) => {
        const before = known.get(item.id)
        known.set(item.id, item)
        if (before === undefined) return [`new ${item.title}`]
        expect(item.published, item.title).toBe(before.published)
        return before.updated === item.updated ? [] : [`updated ${item.title}`]
      })
      return shown
    },
  }
}

/** The items of a feed, which is there in three formats, or in none when nothing is announced. */
function itemsOf(site: Site, folder: string): readonly Known[] {
  if (!site.has(`${folder}feed.xml`)) return []
  const atom = elements(site.read(`${folder}atom.xml`), 'entry').map((entry) => ({
    id: textOf(entry, 'id'),
    title: textOf(entry, 'title'),
    link: entry.getElementsByTagName('link')[0]?.getAttribute('href') ?? '',
    published: textOf(entry, 'published'),
    updated: textOf(entry, 'updated'),
  }))
  const rss = elements(site.read(`${folder}feed.xml`), 'item')
  expect(rss.map((item) => [textOf(item, 'guid'), textOf(item, 'link')])).toEqual(
    atom.map(({ id, link }) => [id, link]),
  )
  expect(rss.map((item) => Date.parse(textOf(item, 'pubDate')))).toEqual(
    atom.map(({ published }) => Date.parse(published)),
  )
  const json: { items: { id: string; date_modified?: string; date_published: string }[] } = JSON.parse(
    site.read(`${folder}feed.json`),
  )
  expect(json.items.map((item) => [item.id, item.date_modified ?? item.date_published])).toEqual(
    atom.map(({ id, updated }) => [id, updated]),
  )
  return atom
}

function elements(xml: string, name: string): readonly Element[] {
  return [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name)]
}

function textOf(element: Element, name: string): string {
  return element.getElementsByTagName(name)[0]?.textContent ?? ''
}
