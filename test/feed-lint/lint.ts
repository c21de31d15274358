import type { Document } from '@xmldom/xmldom'
import type { Rule } from './rule.ts'
import { atomRules } from './rules/atom.ts'
import { htmlRules } from './rules/html.ts'
import { type Fields, jsonRules } from './rules/json.ts'
import { rssRules } from './rules/rss.ts'
import { all, parseXml } from './xml.ts'

interface FeedRules {
  readonly rss: Rules<Document>
  readonly atom: Rules<Document>
  readonly json: Rules<Fields>
  readonly html: Rules<string>
}
type Rules<Feed> = Readonly<Record<string, Rule<Feed>>>

/** The rules of one format, by the name it goes by; `html` are those of the content in all of them. */
export const feedRules: FeedRules = { rss: rssRules, atom: atomRules, json: jsonRules, html: htmlRules }

/** Every complaint about one document of a feed in any of the three formats: "rss/guid: …". */
export function lintFeed(source: string): readonly string[] {
  if (source.startsWith('{')) {
    const feed: Fields = JSON.parse(source)
    const items = Array.isArray(feed['items']) ? feed['items'] : []
    return [
      ...apply('json', jsonRules, feed),
      ...lintContents(items.map((item) => String(item.content_html ?? ''))),
    ]
  }
  const document = parseXml(source)
  const contents = ['content:encoded', 'content'].flatMap((name) => all(document, name))
  const complaints =
    document.documentElement?.nodeName === 'rss'
      ? apply('rss', rssRules, document)
      : apply('atom', atomRules, document)
  return [...complaints, ...lintContents(contents.map((content) => content.textContent ?? ''))]
}

function lintContents(contents: readonly string[]): readonly string[] {
  return contents.flatMap((html) => apply('html', htmlRules, html))
}

function apply<Feed>(format: keyof FeedRules, rules: Rules<Feed>, feed: Feed): readonly string[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule.find(feed).map((message) => `${format}/${name}: ${message} (${rule.source})`),
  )
}
