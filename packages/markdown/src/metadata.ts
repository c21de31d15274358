import { type Author, contentText, type Picture, type Recap, slug } from '@recapkit/content-model'
import { pictureSource } from './addresses.ts'
import { readDate } from './dates.ts'
import type { Fields } from './front-matter.ts'
import type { Page } from './page.ts'

/** All of a recap but its content. */
export type Metadata = Omit<Recap, 'children'>

/** What the front matter, the file name and the path say of a post. */
export function readMetadata(fields: Fields, page: Page): Metadata {
  const name = baseName(page.path)
  const title = text(fields['title']) ?? name
  const date = text(fields['date'])
  const published = date === null ? null : readDate(date, 'key')
  return {
    id: slug(text(fields['slug']) ?? name),
    title,
    lang: text(fields['lang']) ?? page.site.lang,
    summary: text(fields['description']) ?? text(fields['excerpt']) ?? text(fields['summary']) ?? '',
    event: null,
    authors: authors(fields['author'] ?? fields['authors']),
    published: published ?? dateOfName(page.path),
    updated: null,
    draft: fields['draft'] === true || fields['published'] === false,
    tags: tags(fields['tags']),
    cover: cover(fields, page),
    permalink: text(fields['permalink']),
    path: page.path,
  }
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function tags(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String)
  const written = text(value)
  return written === null ? [] : written.split(written.includes(',') ? /\s*,\s*/ : /\s+/)
}

function authors(value: unknown): readonly Author[] {
  if (Array.isArray(value)) return value.flatMap(authors)
  const name = text(value)
  return name === null ? [] : [{ name, url: null }]
}

function cover(fields: Fields, page: Page): Picture | null {
  const written = text(fields['image'])
  if (written === null) return null
  const src = pictureSource(written, page, { line: 1, column: 1 })
  return src === null ? null : { src, alt: '', title: null, position: { line: 1, column: 1 } }
}

/** The file's name without its date and its extension; `index.md` takes its folder's. */
function baseName(path: string): string {
  const parts = path.split('/')
  const file = (parts.at(-1) ?? '').replace(/\.(?:md|mdx|markdown|txt)$/i, '')
  const name = /^_?index$/i.test(file) ? (parts.at(-2) ?? file) : file
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/, '')
}

function dateOfName(path: string): Recap['published'] {
  const match = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})[-_][^/]*$/.exec(path)
  return match?.[1] === undefined ? null : readDate(match[1], 'file-name')
}

/** The first paragraph's whole sentences up to 300 characters. */
export function firstSentences(children: Recap['children']): string {
  const paragraph = firstParagraph(children)
  if (paragraph.length <= 300) return paragraph
  let summary = ''
  for (const sentence of paragraph.match(/.+?[.!?。！？](?=\s|$)\s*/g) ?? []) {
    if ((summary + sentence).trimEnd().length > 300) break
    summary += sentence
  }
  return summary.trim()
}

function firstParagraph(children: Recap['children']): string {
  for (const node of children) {
    if (node.type === 'paragraph') return contentText([node])
    if (node.type !== 'section' && node.type !== 'announcement') continue
    const found = firstParagraph(node.children)
    if (found !== '') return found
  }
  return ''
}
