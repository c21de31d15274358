import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page that the document states for one of its headings, and the page that heading is laid out on. */
export interface StatedPage {
  readonly heading: string
  readonly stated: number
  readonly laidOut: number
}

/** Holds the page numbers in a Word document against the PDF that an office program made of it, with a bookmark a heading. */
export async function statedPages(docx: Uint8Array, pdf: Uint8Array): Promise<readonly StatedPage[]> {
  const part = unzipSync(docx)['word/document.xml'] ?? new Uint8Array()
  const xml = new DOMParser().parseFromString(strFromU8(part), 'text/xml')
  const paragraphs = [...xml.getElementsByTagName('w:p')]
  const headings = paragraphs.filter((paragraph) => /^Heading[1-6](?:Brief)?$/.test(styleOf(paragraph)))
  const pages = await bookmarkPages(pdf)
  if (pages.length !== headings.length)
    throw new Error(`${headings.length} headings in the document, ${pages.length} bookmarks in the PDF`)
  const laidOut = new Map<string, readonly [string, number]>()
  headings.forEach((heading, index) => {
    const name = heading.getElementsByTagName('w:bookmarkStart')[0]?.getAttribute('w:name') ?? ''
    laidOut.set(name, [heading.textContent ?? '', pages[index] ?? 0])
  })
  return [...strFromU8(part).matchAll(reference)].flatMap(([, name = '', shown]) => {
    const found = laidOut.get(name)
    return found === undefined ? [] : [{ heading: found[0], stated: Number(shown), laidOut: found[1] }]
  })
}

const reference =
  /PAGEREF (\w+) \\h <\/w:instrText><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t\b[^>]*>(\d+)</g

const styleOf = (paragraph: Element): string =>
  paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? ''

/** The pages of a PDF's bookmarks in the order of the pages, counted from 1. */
async function bookmarkPages(bytes: Uint8Array): Promise<readonly number[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    const pdf = await task.promise
    const pages: number[] = []
    const visit = async (items: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<void> => {
      for (const item of items ?? []) {
        const place = typeof item.dest === 'string' ? await pdf.getDestination(item.dest) : item.dest
        if (place !== null) pages.push((await pdf.getPageIndex(place[0])) + 1)
        await visit(item.items)
      }
    }
    await visit(await pdf.getOutline())
    return pages
  } finally {
    await task.destroy()
  }
}
