import type { ExportContext, Exporter, OutputFile } from '@recapkit/content-model'
import { docx } from '@recapkit/docx'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { rss } from '@recapkit/rss'
import { marp } from '@recapkit/slides'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { readPost } from './corpus.ts'
import { pdfLines } from './pdf-lines.ts'
import { xmlLines } from './xml-lines.ts'

let context: ExportContext

beforeAll(async () => {
  context = {
    site: {
      title: 'Field notes',
      url: 'https://example.org/',
      lang: 'en',
      description: 'Notes from events',
      author: null,
    },
    brand: { accent: '#0B5CAD', logo: null },
    fonts: await loadFonts(),
    addresses: (id, format) => (format === 'pdf' ? `${id}/${id}.pdf` : null),
  }
})

/** The file of an exporter that ends as given, for a post without its pictures. */
async function made(exporter: Exporter, post: string, ending: string): Promise<OutputFile> {
  const recap = readPost(post).value
  if (recap === null) throw new Error(`${post} cannot be read.`)
  const { value } =
    exporter.scope === 'recap'
      ? await exporter.export(recap, new Map(), context)
      : await exporter.export([{ recap, assets: new Map(), made: [] }], context)
  const file = value.find(({ path }) => path.endsWith(ending))
  if (file === undefined) throw new Error(`No ${ending} was made of ${post}.`)
  return file
}

const posts = ['meetup', 'announcement-list']

it.each(posts)('%s is set on the pages of a PDF as its golden says', async (post) => {
  const { bytes } = await made(pdf(), post, '.pdf')
  await expect(await pdfLines(bytes)).toMatchFileSnapshot(`${post}/expected.pdf.txt`)
})

it.each(posts)('%s is the Word document that its golden says', async (post) => {
  const { bytes } = await made(docx(), post, '.docx')
  const body = unzipSync(bytes)['word/document.xml']
  await expect(xmlLines(strFromU8(body ?? new Uint8Array()))).toMatchFileSnapshot(`${post}/expected.docx.xml`)
})

it.each(posts)('%s is the deck that its golden says', async (post) => {
  const { bytes } = await made(marp(), post, '.marp.md')
  // The theme is the same in every deck, and has tests of its own.
  const deck = new TextDecoder().decode(bytes).replace(/^style: \|\n(?: .*\n|\n)*/m, 'style: …\n')
  await expect(deck).toMatchFileSnapshot(`${post}/expected.marp.md`)
})

it.each(posts)('%s is the feed that its golden says', async (post) => {
  const { bytes } = await made(rss(), post, 'feed.xml')
  await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(`${post}/expected.feed.xml`)
})
