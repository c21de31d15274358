import type { TagItem } from '../item.ts'
import type { Tag } from '../tag.ts'
import type { Dictionary, PdfkitDocument } from './pdfkit.ts'

/** An element of the structure tree that is being written. */
export type Element = PDFKit.PDFStructureElement & { readonly dictionary: { readonly data: Dictionary } }

/** The structure tree of a document, and the content that is painted for its elements or for the eye alone. */
export class Structure {
  readonly #doc: PdfkitDocument
  readonly #notes: { readonly id: string; readonly element: Element }[] = []

  constructor(document: PdfkitDocument) {
    this.#doc = document
  }

  /** Adds an element to the structure tree; `box` is a figure's area on the current page. */
  element(tag: Tag, parent: Element | null, box: TagItem | null): Element {
    const options = {
      ...(tag.alt === null ? {} : { alt: tag.alt }),
      ...(tag.lang === null ? {} : { lang: tag.lang }),
      ...(box === null || box.height === 0
        ? {}
        : { bbox: [box.x, box.y, box.x + box.width, box.y + box.height], placement: 'Block' }),
    }
    const element = this.#doc.struct(tag.type, options as PDFKit.Mixins.StructureElementOptions) as Element
    const attributes = attributeDictionary(tag)
    if (attributes !== null) element.dictionary.data['A'] = attributes
    if (tag.id !== null) {
      element.dictionary.data['ID'] = new String(tag.id)
      this.#notes.push({ id: tag.id, element })
    }
    if (parent === null) this.#doc.addStructure(element)
    else parent.add(element)
    return element
  }

  end(element: Element): void {
    element.end()
  }

  /** Paints as content of an element; `actual` says what the painted characters stand for. */
  tagged(element: Element, type: string, actual: string | null, paint: () => void): void {
    const content =
      actual === null
        ? this.#doc.markStructureContent(type)
        : this.#doc.markStructureContent('Span', { actual })
    paint()
    this.#doc.endMarkedContent()
    element.add(content)
  }

  /** Paints as content of an element of its own that spells the text: its glyphs do not, having been reordered. */
  spelled(element: Element, actual: string, paint: () => void): void {
    const span = this.#doc.struct('Span', { actual }) as Element
    element.add(span)
    this.tagged(span, 'Span', null, paint)
    span.end()
  }

  /** Paints what only the eye needs; `kind` is what follows `/Type` of an artefact's properties. */
  artefact(kind: 'Layout' | 'Header' | 'Footer' | 'Pagination', paint: () => void): void {
    this.#doc.addContent(`/Artifact <<${artefacts[kind]}>> BDC`)
    paint()
    this.#doc.addContent('EMC')
  }

  /** Writes how notes are found by their names; nothing may be added afterwards. */
  finish(): void {
    if (this.#notes.length === 0) return
    const sorted = this.#notes.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    const names = sorted.flatMap(({ id, element }) => [new String(id), element.dictionary])
    const tree = this.#doc.ref({ Names: names })
    tree.end()
    this.#doc._root.data.StructTreeRoot.data['IDTree'] = tree
  }
}

const artefacts = {
  Layout: '/Type /Layout',
  Pagination: '/Type /Pagination',
  Header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  Footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
} as const

function attributeDictionary({ attributes }: Tag): Dictionary | null {
  if (attributes === null) return null
  if (attributes.owner === 'List') return { O: 'List', ListNumbering: attributes.numbering }
  const { scope, columns, rows } = attributes
  if (scope === null && columns === 1 && rows === 1) return null
  return {
    O: 'Table',
    ...(scope === null ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  }
}
