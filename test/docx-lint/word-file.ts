import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word document as trees, by name. */
export interface WordFile {
  readonly part: (name: string) => Document
  readonly names: readonly string[]
}

export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes)
  const read = new Map<string, Document>()
  const parse = (name: string): Document =>
    new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml')
  return {
    names: Object.keys(parts),
    part(name) {
      const found = read.get(name) ?? parse(name)
      read.set(name, found)
      return found
    },
  }
}

/** The elements of a name anywhere below. */
export const all = (node: Document | Element, name: string): readonly Element[] => [
  ...node.getElementsByTagName(name),
]

export const first = (node: Document | Element, name: string): Element | null => all(node, name)[0] ?? null

/** The attribute that most elements of WordprocessingML have; empty when it is not there. */
export const val = (node: Element | null): string => node?.getAttribute('w:val') ?? ''

/** The paragraphs of the text, those in tables among them. */
export const paragraphs = (file: WordFile): readonly Element[] => all(file.part('word/document.xml'), 'w:p')

export const textOf = (node: Element): string =>
  all(node, 'w:t')
    .map((piece) => piece.textContent ?? '')
    .join('')

/** The id of a paragraph's style. */
export const styleOf = (paragraph: Element): string => val(first(paragraph, 'w:pStyle'))
