import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** A PDF as lines of text, one for each run as it is painted: page, y and x in points from the top left, tag, font, words. */
export async function pdfLines(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const lines: string[] = []
  for (let number = 1; number <= document.numPages; number++)
    lines.push(...(await pageLines(await document.getPage(number), number)))
  return `${lines.join('\n')}\n`
}

async function pageLines(page: Page, number: number): Promise<readonly string[]> {
  const tags = tagsByContent(await page.getStructTree())
  // The fonts' names are known once the operators of the page have been read.
  await page.getOperatorList()
  const [, , , height = 0] = page.view
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: string[] = []
  const lines: string[] = []
  for (const item of content.items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue
      const [, , , , x = 0, y = 0] = item.transform.map(Number)
      const place = `${number} ${(height - y).toFixed(1).padStart(5)} ${x.toFixed(1).padStart(5)}`
      lines.push(`${place}  ${open.at(-1) ?? '-'}  ${fontName(page, item.fontName)}  ${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item.id !== null && item.id !== undefined && tags.get(item.id)) || 'Artifact')
  }
  return lines
}

/** The role of the element that owns each piece of marked content. */
function tagsByContent(node: unknown, role = ''): ReadonlyMap<string, string> {
  if (typeof node !== 'object' || node === null) return new Map()
  if ('id' in node && typeof node.id === 'string') return new Map([[node.id, role]])
  const own = 'role' in node && typeof node.role === 'string' ? node.role : role
  const below = 'children' in node && Array.isArray(node.children) ? node.children : []
  return new Map(below.flatMap((child: unknown) => [...tagsByContent(child, own)]))
}

function fontName(page: Page, id: string): string {
  const font: unknown = page.commonObjs.get(id)
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : id
  return name.replace(/^[A-Z]{6}\+/, '')
}
