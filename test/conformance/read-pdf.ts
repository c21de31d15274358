import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextFound } from './text-found.ts'

/** Text outside artefacts in the order of painting and again in that of the structure (lines of a row stand side by side), link annotations, and the Alt entries of the structure tree. */
export async function readPdf(bytes: Uint8Array): Promise<TextFound> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const text: string[] = []
  const links: string[] = []
  const alts: string[] = []
  const structured: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    let artefacts = 0
    const open: boolean[] = []
    const ids: string[] = []
    const marked = new Map<string, string>()
    for (const item of content.items) {
      if ('str' in item) {
        if (artefacts === 0) text.push(item.str, item.hasEOL ? '\n' : '')
        const id = ids.at(-1) ?? ''
        marked.set(id, `${marked.get(id) ?? ''}${item.str}`)
        continue
      }
      if (item.type === 'endMarkedContent') {
        artefacts -= open.pop() === true ? 1 : 0
        ids.pop()
      } else {
        ids.push(item.id ?? '')
        // pdf.js' own types leave out the tag that it sets on marked content.
        const isArtefact = 'tag' in item && item.tag === 'Artifact'
        open.push(isArtefact)
        artefacts += isArtefact ? 1 : 0
      }
    }
    for (const annotation of await page.getAnnotations())
      if (typeof annotation.url === 'string') links.push(annotation.url)
    const tree = await page.getStructTree()
    alts.push(...altsOf(tree))
    structured.push(...contentIds(tree).map((id) => marked.get(id) ?? ''))
  }
  return { text: `${text.join('')}\n${structured.join('')}`, links, alts }
}

function altsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const below = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(altsOf) : []
  return 'alt' in node && typeof node.alt === 'string' ? [node.alt, ...below] : below
}

/** The marked content below a node of the structure, in its order. */
function contentIds(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'content' && 'id' in node && typeof node.id === 'string')
    return [node.id]
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(contentIds) : []
}
