import type { Box } from './box.ts'
import type { PdfkitDocument } from './pdfkit.ts'
import type { Element } from './structure.ts'

/** Links, the places they lead to, and bookmarks. */
export class Navigation {
  readonly #doc: PdfkitDocument

  constructor(document: PdfkitDocument) {
    this.#doc = document
  }

  /** An area that leads somewhere: an address, or a destination of this document. */
  link(
    box: Box,
    to: { readonly url: string } | { readonly name: string },
    label: string,
    element: Element,
  ): void {
    // A plain text would become a PDF name, so Contents is a String object, which the types refuse.
    const options = {
      structParent: element,
      Contents: new String(label),
    } as unknown as PDFKit.Mixins.AnnotationOption
    const { x, y, width, height } = box
    if ('url' in to) this.#doc.link(x, y, width, height, to.url, options)
    else this.#doc.goTo(x, y, width, height, to.name, options)
  }

  destination(name: string, y: number): void {
    this.#doc.addNamedDestination(name, 'XYZ', 0, y, null)
  }

  /** Adds a bookmark for a place on the current page, below another one or at the top. */
  bookmark(parent: PDFKit.PDFOutline | null, title: string, y: number, pageWidth: number): PDFKit.PDFOutline {
    const options = { fit: false, top: y, left: pageWidth, expanded: parent === null }
    return (parent ?? this.#doc.outline).addItem(title, options as { readonly expanded: boolean })
  }
}
