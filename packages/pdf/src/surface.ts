import type { Fonts, Image } from '@recapkit/content-model'
import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { ownFace } from './faces.ts'
import { type EmbeddedFont, type PlacedGlyph, shapedGlyphs, substituteGlyphs } from './glyphs.ts'
import { type DocumentFacts, identification, info } from './metadata.ts'
import type { Measure, Tag, TagItem } from './types.ts'

/** An element of the structure tree that is being written. */
export type Element = PDFKit.PDFStructureElement & { readonly dictionary: { readonly data: Dictionary } }

/** A picture that is ready to be painted. */
export type Picture = PDFImage & { readonly brand?: 'picture' }

export interface PaintedText extends TextLook {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
}

export interface TextLook {
  readonly font: string
  readonly size: number
  readonly color: string
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Dictionary = Record<string, unknown>
interface PDFImage {
  finalize(): unknown
  embed(document: PDFKit.PDFDocument): void
  readonly obj: object | null
  readonly imgData?: Uint8Array | null
}

/** What pdfkit has and its types do not tell. */
type Internals = PDFKit.PDFDocument & {
  readonly _root: { readonly data: { readonly StructTreeRoot: { readonly data: Dictionary } } }
  readonly _font: EmbeddedFont
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> }
  openImage(bytes: Uint8Array): PDFImage
  registerFont(name: string, font: Font): Internals
  markStructureContent(type: string, options?: object): PDFKit.PDFStructureContent
  ref(data: Dictionary): { end(): void }
  appendXML(xml: string): void
}

/**
 * The one place that speaks with pdfkit, by its low level alone: no text flow, lists or tables of its own. All casts
 * over its types live here. Coordinates are points from the sheet's top left corner.
 */
export class Surface {
  readonly #doc: Internals
  readonly #bytes: Promise<Uint8Array>
  readonly #notes: { readonly id: string; readonly element: Element }[] = []

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
    this.#doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as Internals
    this.#bytes = collect(this.#doc)
    for (const face of fonts.faces) this.#doc.registerFont(face.name, ownFace(face))
    this.#doc.appendXML(identification)
  }

  /** The width of a text as it will be painted, kerning and shaping counted. */
  get measure(): Measure {
    return (text, font, size) => this.#doc.font(font).fontSize(size).widthOfString(text)
  }

  /** Reads a picture's bytes, one after the other so that they come to lie in the file in one order; null when they are no picture. */
  async open(image: Image): Promise<Picture | null> {
    let picture: PDFImage
    try {
      picture = this.#doc.openImage(image.bytes)
    } catch {
      return null
    }
    const finalize = picture.finalize?.bind(picture)
    if (finalize === undefined) {
      picture.embed(this.#doc)
      return picture
    }
    await new Promise<void>((resolve) => {
      picture.finalize = () => {
        finalize()
        resolve()
      }
      picture.embed(this.#doc)
    })
    return picture
  }

  page(width: number, height: number): void {
    this.#doc.addPage({ size: [width, height], margin: 0 })
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

  text({ text, x, y, ...look }: PaintedText): void {
    this.#set(look)
    this.#doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** Paints glyph by glyph in the order of the characters. */
  shaped({ text, x, y, ...look }: PaintedText): void {
    this.#set(look)
    this.#glyphs(shapedGlyphs(this.#doc._font, text), x, y, look.size)
  }

  /** Paints a box for each cluster, which copies as the cluster. */
  substitutes(boxes: string, clusters: readonly string[], { x, y, ...look }: PaintedText): void {
    this.#set(look)
    this.#glyphs(substituteGlyphs(this.#doc._font, Array.from(boxes)[0] ?? '', clusters), x, y, look.size)
  }

  #set({ font, size, color }: TextLook): void {
    this.#doc.font(font).fontSize(size).fillColor(color)
  }

  #glyphs(glyphs: readonly PlacedGlyph[], x: number, y: number, size: number): void {
    const doc = this.#doc
    const { height, fonts } = doc.page
    const font = doc._font
    fonts[font.id] ??= font.ref()
    doc.save()
    doc.transform(1, 0, 0, -1, 0, height)
    doc.addContent('BT').addContent(`/${font.id} ${size} Tf`)
    for (const glyph of glyphs) {
      const left = fixed(x + (glyph.x * size) / 1000)
      const up = fixed(height - y + (glyph.y * size) / 1000)
      doc.addContent(`1 0 0 1 ${left} ${up} Tm <${glyph.code}> Tj`)
    }
    doc.addContent('ET')
    doc.restore()
  }

  rect({ x, y, width, height }: Box, fill: string, radius: number): void {
    if (radius > 0) this.#doc.roundedRect(x, y, width, height, radius).fill(fill)
    else this.#doc.rect(x, y, width, height).fill(fill)
  }

  circle(x: number, y: number, radius: number, color: string, filled: boolean): void {
    if (filled) this.#doc.circle(x, y, radius).fill(color)
    else
      this.#doc
        .lineWidth(radius * 0.3)
        .circle(x, y, radius)
        .stroke(color)
  }

  /** The half of a disc on the left of its centre. */
  leftHalf(x: number, y: number, radius: number, color: string): void {
    const side = 0.5522847498 * radius
    this.#doc
      .moveTo(x, y - radius)
      .bezierCurveTo(x - side, y - radius, x - radius, y - side, x - radius, y)
      .bezierCurveTo(x - radius, y + side, x - side, y + radius, x, y + radius)
      .fill(color)
  }

  image(picture: Picture, { x, y, width, height }: Box): void {
    this.#doc.image(picture as unknown as Buffer, x, y, { width, height })
  }

  /** An area that leads somewhere: an address, or a destination of this document. */
  link(
    box: Box,
    to: { readonly url: string } | { readonly name: string },
    label: string,
    element: Element,
  ): void {
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

  /** Ends the document and gives its bytes. */
  finish(): Promise<Uint8Array> {
    const root = this.#doc._root.data.StructTreeRoot.data
    if (this.#notes.length > 0) {
      const sorted = this.#notes.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const names = sorted.flatMap(({ id, element }) => [new String(id), element.dictionary])
      const tree = this.#doc.ref({ Names: names })
      tree.end()
      root['IDTree'] = tree
    }
    this.#doc.end()
    return this.#bytes
  }
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000)

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

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of doc) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
