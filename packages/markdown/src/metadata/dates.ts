import type { Timestamp } from '@recapkit/content-model'
import type { FrontMatter } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import { readDate } from './date-spellings.ts'
import { asText, findField } from './fields.ts'

const publishedNames =
  'date.created date publishDate pubDate published publishedAt published_at datePublished date_published posted created createdAt created_at dateCreated extra.date publish_date pub_date publication_date publicationDate publication ms.date'.split(
    ' ',
  )
const updatedNames =
  'date.updated lastmod updated updatedDate updated_at updatedAt last_modified_at lastModified modified modified_date dateModified lastUpdated last_updated'.split(
    ' ',
  )

/** When a post was published: the date of its front matter, else of its file name, else of its path. */
export function readPublished(frontMatter: FrontMatter, path: string, report: Report): Timestamp | null {
  const stated = readField(frontMatter, publishedNames, report)
  return stated ?? dateOfPath(path)
}

/** When a post was last changed, as its front matter says. */
export function readUpdated(frontMatter: FrontMatter, report: Report): Timestamp | null {
  return readField(frontMatter, updatedNames, report)
}

function readField(frontMatter: FrontMatter, names: readonly string[], report: Report): Timestamp | null {
  const found = findField(frontMatter, names, (value) => typeof value !== 'boolean')
  if (found === null) return null
  const text = asText(found.value) ?? JSON.stringify(found.value)
  // Microsoft Learn asks for the American order.
  const written =
    found.name === 'ms.date' ? text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$3-$1-$2') : text
  const { timestamp, sound } = readDate(written)
  if (!sound) {
    const message = `The date “${written}” is malformed${timestamp === null ? '' : `; it was read as ${timestamp.iso}`}.`
    const hint = 'Write it as 2024-05-31, or with a time as 2024-05-31T09:00:00+02:00.'
    report('front-matter/bad-date', message, frontMatter.at(found.name), hint)
  }
  return timestamp
}

function dateOfPath(path: string): Timestamp | null {
  const name = path.split('/').at(-1) ?? ''
  const inName =
    /^(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?!\d)/.exec(name) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(name)
  const inPath = inName ?? /(?:^|[/_-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=[-_/.]|$)/.exec(path)
  const { timestamp } = readDate(inPath?.slice(1, 4).join('-') ?? '')
  return timestamp === null ? null : { ...timestamp, from: inName === null ? 'path' : 'file-name' }
}
