import type { Font } from 'fontkit'
import type { EmbeddedFont } from '../embedded-font.ts'

/** A dictionary object of the file. */
export type Dictionary = Record<string, unknown>

/** A picture as pdfkit holds it. */
export interface PdfkitImage {
  readonly label: string
  readonly width: number
  readonly height: number
  readonly obj: object | null
  finalize?(): unknown
  embed(document: PDFKit.PDFDocument): void
  readonly imgData?: Uint8Array | null
}

/** A document with what pdfkit has and its types do not tell. */
export type PdfkitDocument = PDFKit.PDFDocument & {
  readonly _root: { readonly data: { readonly StructTreeRoot: { readonly data: Dictionary } } }
  readonly _font: EmbeddedFont
  readonly page: {
    readonly height: number
    readonly fonts: Record<string, unknown>
    readonly xobjects: Record<string, unknown>
    readonly patterns: Record<string, unknown>
    /** The stream of its operators. */
    readonly content: { compress: boolean; readonly data: Dictionary; write(bytes: Uint8Array): void }
  }
  /** How many bytes of the file are written. */
  _offset: number
  _write(data: string | Uint8Array): void
  addContent(operators: string): PdfkitDocument
  read(): Uint8Array | null
  /** How many pictures were opened. */
  _imageCount: number
  openImage(bytes: Uint8Array): PdfkitImage
  font(name: string): PdfkitDocument
  registerFont(name: string, font: Font): PdfkitDocument
  markStructureContent(type: string, options?: object): PDFKit.PDFStructureContent
  ref(data: Dictionary): { write(bytes: Uint8Array): void; end(bytes?: Uint8Array): void }
  appendXML(xml: string): void
}
