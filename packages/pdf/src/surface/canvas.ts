import type { Direction } from '@recapkit/content-model'
import { characterCode } from '../compose.ts'
import type { Drawing, View } from '../drawing/drawing.ts'
import { type Matrix, multiply } from '../drawing/matrix.ts'
import type { EmbeddedFont } from '../embedded-font.ts'
import { colorParts, kappa, written } from '../operators.ts'
import { shape } from '../shape.ts'
import { substituteCodes } from '../substitutes.ts'
import type { FontPiece } from '../typesetter.ts'
import type { Box } from './box.ts'
import { paintDrawing, placing } from './drawing-painter.ts'
import type { Form } from './form.ts'
import type { PdfkitDocument } from './pdfkit.ts'
import type { Picture } from './picture.ts'
import { shadingPattern } from './shading.ts'
import { showing, showingLetters } from './text-operator.ts'

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

/** Where unseen text is: `y` of its baseline, and its largest size. */
export interface UnseenPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** The narrowest that unseen text is made, as a share of its width. */
const tightest = 0.3

/**
 * Paints text, shapes and pictures on the current page, by PDF's own operators (ISO 32000-1, annex A). The page's axes
 * are turned so that `y` grows downwards; colours and fonts stay until others are set.
 */
export class Canvas {
  readonly #doc: PdfkitDocument
  readonly #fonts = new Map<string, EmbeddedFont>()
  #fill = ''
  #font = ''

  constructor(document: PdfkitDocument) {
    this.#doc = document
  }

  /** A new page begins with no colour and no font set. */
  begin(): void {
    this.#fill = ''
    this.#font = ''
  }

  text({ text, x, y, font, size, color }: PaintedText): void {
    const embedded = this.#embedded(font)
    const shown = showingLetters(embedded, text)
    if (shown === null) this.shaped({ text, x, y, font, size, color }, 'ltr')
    else this.#show(shown, embedded.id, { x, y, size, color })
  }

  /** Paints from left to right, one glyph for each character. */
  shaped({ text, font, ...at }: PaintedText, direction: Direction): void {
    const embedded = this.#embedded(font)
    const codes = shape(embedded, text, direction).map((one) => characterCode(embedded, one))
    this.#show(showing(codes), embedded.id, at)
  }

  /** Paints a box for each cluster, which copies as the cluster. */
  substitutes(boxes: string, clusters: readonly string[], { font, ...at }: Omit<PaintedText, 'text'>): void {
    const embedded = this.#embedded(font)
    const codes = substituteCodes(embedded, Array.from(boxes)[0] ?? '', clusters)
    this.#show(showing(codes), embedded.id, at)
  }

  #embedded(name: string) {
    const font = this.#fonts.get(name) ?? this.#doc.font(name)._font
    this.#fonts.set(name, font)
    this.#doc.page.fonts[font.id] ??= font.ref()
    return font
  }

  #show(shown: string, id: string, { x, y, size, color }: Omit<PaintedText, 'text' | 'font'>): void {
    this.#color(color)
    const font = `/${id} ${fixed(size)} Tf `
    this.#write(`BT ${font === this.#font ? '' : font}1 0 0 -1 ${fixed(x)} ${fixed(y)} Tm ${shown} ET`)
    this.#font = font
  }

  rect({ x, y, width, height }: Box, fill: string, radius: number): void {
    this.#color(fill)
    const corner = Math.min(radius, width / 2, height / 2)
    if (corner > 0) this.#write(`${rounded(x, y, x + width, y + height, corner)} f`)
    else this.#write(`${at(x, y)} ${at(width, height)} re f`)
  }

  /** A disc, or the ring that is left of it. */
  circle(x: number, y: number, radius: number, color: string, filled: boolean): void {
    this.#color(color)
    const hole = radius * 0.85
    if (filled) this.#write(`${disc(x, y, radius)} f`)
    else this.#write(`${disc(x, y, radius * 1.15)} ${disc(x, y, hole)} f*`)
  }

  /** The half of a disc on the left of its centre. */
  leftHalf(x: number, y: number, radius: number, color: string): void {
    this.#color(color)
    const side = kappa * radius
    const upper = curve([x - side, y - radius], [x - radius, y - side], [x - radius, y])
    const lower = curve([x - radius, y + side], [x - side, y + radius], [x, y + radius])
    this.#write(`${at(x, y - radius)} m ${upper} ${lower} f`)
  }

  image(picture: Picture, { x, y, width, height }: Box): void {
    // pdfkit takes a picture it has opened before; its types know of bytes alone.
    this.#doc.image(picture as unknown as Buffer, x, y, { width, height })
  }

  form({ label, reference, view }: Form, box: Box): void {
    this.#doc.page.xobjects[label] = reference
    this.#write(`q ${placing(filling(box, view))} /${label} Do Q`)
  }

  drawing(drawing: Drawing, box: Box, color: string): void {
    const place = filling(box, drawing.view)
    this.#write(`q ${placing(place)}`)
    const { patterns, height } = this.#doc.page
    paintDrawing(drawing, color, {
      write: (operators) => this.#write(operators),
      opacity: (fill, line) => this.#doc.fillOpacity(fill).strokeOpacity(line),
      gradient: (gradient) => {
        // A pattern is seen from the page's own corner, whatever was mapped since.
        const matrix = multiply(multiply([1, 0, 0, -1, 0, height], place), gradient.matrix)
        const name = `G${Object.keys(patterns).length + 1}`
        patterns[name] = shadingPattern({ ...gradient, matrix })
        return name
      },
    })
    this.#write('Q')
  }

  /**
   * Text that is not seen but found and copied, on a baseline and no wider than told: squeezed, and where that is not enough,
   * smaller, since tools take like letters that nearly cover each other for one.
   */
  unseen(pieces: readonly FontPiece[], { x, y, width, size: largest }: UnseenPlace): void {
    const shown = pieces.flatMap(({ font: name, text }) => {
      if (name === null) return []
      const font = this.#embedded(name)
      const codes = shape(font, text).map((one) => characterCode(font, one))
      return [{ font, codes, width: font.widthOfString(text, largest) }]
    })
    const natural = shown.reduce((sum, one) => sum + one.width, 0)
    if (natural === 0) return
    const across = Math.max(tightest, Math.min(1, width / natural))
    const size = Math.max(0.5, Math.min(largest, (largest * width) / natural / across))
    const parts = shown.map(({ font, codes }) => `/${font.id} ${fixed(size)} Tf ${showing(codes)}`)
    this.#write(`q BT 3 Tr ${fixed(across)} 0 0 -1 ${fixed(x)} ${fixed(y)} Tm ${parts.join(' ')} ET Q`)
  }

  #color(color: string): void {
    if (color === this.#fill) return
    this.#fill = color
    this.#write(`${colorParts(color)} rg`)
  }

  #write(operators: string): void {
    this.#doc.addContent(operators)
  }
}

/** Maps what is seen of a drawing to a box. */
function filling(box: Box, view: View): Matrix {
  const across = box.width / view.width
  const down = box.height / view.height
  return [across, 0, 0, down, box.x - view.x * across, box.y - view.y * down]
}

type Point = readonly [x: number, y: number]

const at = (x: number, y: number): string => `${fixed(x)} ${fixed(y)}`
const curve = (...points: readonly Point[]): string => `${points.map(([x, y]) => at(x, y)).join(' ')} c`
const line = (x: number, y: number): string => `${at(x, y)} l`

const disc = (x: number, y: number, radius: number): string =>
  rounded(x - radius, y - radius, x + radius, y + radius, radius)

function rounded(left: number, top: number, right: number, bottom: number, radius: number): string {
  const side = radius * (1 - kappa)
  return [
    `${at(left + radius, top)} m`,
    line(right - radius, top),
    curve([right - side, top], [right, top + side], [right, top + radius]),
    line(right, bottom - radius),
    curve([right, bottom - side], [right - side, bottom], [right - radius, bottom]),
    line(left + radius, bottom),
    curve([left + side, bottom], [left, bottom - side], [left, bottom - radius]),
    line(left, top + radius),
    curve([left, top + side], [left + side, top], [left + radius, top]),
    'h',
  ].join(' ')
}

const fixed = (value: number): string => written(value, 3)
