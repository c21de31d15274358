import type { Direction } from '@recapkit/content-model'
import { characterCode } from '../compose.ts'
import { shape } from '../shape.ts'
import { substituteCodes } from '../substitutes.ts'
import type { Box } from './box.ts'
import type { PdfkitDocument } from './pdfkit.ts'
import type { Picture } from './picture.ts'

/** A text and where it is painted. */
export interface PaintedText extends TextLook {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
}

/** How a text is painted; `font` names a face and `size` is in points. */
export interface TextLook {
  readonly font: string
  readonly size: number
  readonly color: string
}

/** Paints text, shapes and pictures on the current page. */
export class Canvas {
  readonly #doc: PdfkitDocument

  constructor(document: PdfkitDocument) {
    this.#doc = document
  }

  text({ text, x, y, ...look }: PaintedText): void {
    this.#set(look)
    this.#doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** Paints from left to right, one glyph for each character. */
  shaped({ text, x, y, ...look }: PaintedText, direction: Direction): void {
    this.#set(look)
    const font = this.#doc._font
    const codes = shape(font, text, direction).map((one) => characterCode(font, one))
    this.#show(codes, x, y, look.size)
  }

  /** Paints a box for each cluster, which copies as the cluster. */
  substitutes(boxes: string, clusters: readonly string[], { x, y, ...look }: PaintedText): void {
    this.#set(look)
    const codes = substituteCodes(this.#doc._font, Array.from(boxes)[0] ?? '', clusters)
    this.#show(codes, x, y, look.size)
  }

  #set({ font, size, color }: TextLook): void {
    this.#doc.font(font).fontSize(size).fillColor(color)
  }

  #show(codes: readonly string[], x: number, y: number, size: number): void {
    const doc = this.#doc
    const { height, fonts } = doc.page
    const font = doc._font
    fonts[font.id] ??= font.ref()
    doc.save()
    doc.transform(1, 0, 0, -1, 0, height)
    doc.addContent(`BT 1 0 0 1 ${fixed(x)} ${fixed(height - y)} Tm`)
    doc.addContent(`/${font.id} ${size} Tf <${codes.join('')}> Tj ET`)
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
    // pdfkit takes a picture it has opened before; its types know of bytes alone.
    this.#doc.image(picture as unknown as Buffer, x, y, { width, height })
  }
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000)
