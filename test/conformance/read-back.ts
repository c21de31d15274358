import type { OutputFile } from '@recapkit/content-model'
import { readDocx } from './read-docx.ts'
import { readFeed, readHtml } from './read-feed.ts'
import { readPdf } from './read-pdf.ts'
import { addressesIn, decodeReferences, type TextFound } from './text-found.ts'

/** Reads an output back by its media type; null for a kind that holds no text of its own (a picture). */
export async function readBack(file: OutputFile): Promise<TextFound | null> {
  if (file.mediaType.startsWith('image/')) return null
  if (file.mediaType === 'application/pdf') return readPdf(file.bytes)
  if (file.mediaType.includes('wordprocessingml')) return readDocx(file.bytes)
  const source = new TextDecoder().decode(file.bytes)
  if (/[/+](xml|json)$/.test(file.mediaType.split(';')[0] ?? '')) return readFeed(source)
  if (file.mediaType === 'text/html') return readHtml(source)
  // Notes are comments, where a reference is what it looks like.
  const text = `${source}\n${decodeReferences(`${source}\n${withoutMarks(source)}`)}`
  return { text, links: addressesIn(source), alts: [text] }
}

/** The words of a deck as its slides show them: without tags, and without the targets of links. */
const withoutMarks = (source: string): string =>
  source.replace(/<!--|-->|<\/?[a-z][^>]*>/gi, '').replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']')
