import type { Fonts } from '@recapkit/content-model'
import PDFDocument from 'pdfkit'
import type { EmbeddedFont } from '../embedded-font.ts'
import { ownFace, scratchOf } from '../faces.ts'
import { lettersOf } from '../letters.ts'
import { type DocumentFacts, identification, info } from '../metadata.ts'
import type { Measure } from '../typesetter.ts'
import { Canvas } from './canvas.ts'
import { addForm, type Form, type PackedDrawing } from './form.ts'
import { Navigation } from './navigation.ts'
import { type Output, takeOutput } from './output.ts'
import type { PdfkitDocument } from './pdfkit.ts'
import { openPicture, type Picture, readsPicture } from './picture.ts'
import { Structure } from './structure.ts'

/**
 * The one place that speaks with pdfkit, by its low level alone: no text flow, lists or tables of its own. All casts
 * over its types live in this folder. Coordinates are points from the sheet's top left corner.
 */
export class Surface {
  readonly canvas: Canvas
  readonly structure: Structure
  readonly navigation: Navigation
  readonly #doc: PdfkitDocument
  readonly #output: Output

  constructor(facts: DocumentFacts, fonts: Fonts) {
    const options = {
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: facts.lang,
      subset: 'PDF/A-2a',
      font: null,
      info: info(facts),
    }
    // The types lag behind: no font of null, no String objects in the information dictionary, no structure tree.
    this.#doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as PdfkitDocument
    this.#output = takeOutput(this.#doc)
    for (const face of fonts.faces) this.#doc.registerFont(face.name, ownFace(face))
    this.#doc.appendXML(identification)
    this.canvas = new Canvas(this.#doc)
    this.structure = new Structure(this.#doc)
    this.navigation = new Navigation(this.#doc)
  }

  /** The width of a text as it will be painted, kerning and shaping counted. */
  get measure(): Measure {
    const fonts = new Map<string, EmbeddedFont>()
    return (text, name, size) => {
      const font = fonts.get(name) ?? this.#doc.font(name)._font
      fonts.set(name, font)
      const letters = lettersOf(scratchOf(font.font), text)
      if (letters === null) return font.widthOfString(text, size)
      return (letters.reduce((sum, one) => sum + one.advance, 0) * font.scale * size) / 1000
    }
  }

  /** True for the bytes of a picture that can be painted. */
  reads(bytes: Uint8Array): boolean {
    return readsPicture(this.#doc, bytes)
  }

  /** Makes a picture ready to be painted; null when its bytes are no picture. */
  open(bytes: Uint8Array): Promise<Picture | null> {
    return openPicture(this.#doc, bytes)
  }

  page(width: number, height: number): void {
    this.#output.page()
    this.#doc.addPage({ size: [width, height], margin: 0 })
    this.canvas.begin()
  }

  /** Makes a drawing ready to be painted. */
  form(drawing: PackedDrawing): Form {
    return addForm(this.#doc, drawing)
  }

  /** Ends the document and gives its bytes. */
  finish(): Uint8Array {
    this.#output.page()
    this.structure.finish()
    this.#doc.end()
    return this.#output.bytes()
  }
}
