import type { Clip, Drawing, Ink, Stroke } from '../drawing/drawing.ts'
import { identity, type Matrix } from '../drawing/matrix.ts'
import { colorParts, written } from '../operators.ts'
import type { Box } from './box.ts'
import type { PdfkitDocument } from './pdfkit.ts'

/** Paints a drawing into a box by PDF's own operators (ISO 32000-1, 8.5); the graphics state is afterwards as it was. */
export function paintDrawing(doc: PdfkitDocument, { view, paths }: Drawing, box: Box, color: string): void {
  const across = box.width / view.width
  const down = box.height / view.height
  const write = (...operators: readonly string[]): void => {
    for (const one of operators) doc.addContent(one)
  }
  write('q', placing([across, 0, 0, down, box.x - view.x * across, box.y - view.y * down]))
  let clips: readonly Clip[] = []
  const now = { fill: '', line: '', opacity: '1 1' }
  for (const path of paths) {
    if (!sameClips(clips, path.clips)) {
      if (clips.length > 0) write('Q')
      Object.assign(now, { fill: '', line: '', opacity: '1 1' })
      clips = path.clips
      if (clips.length > 0) write('q', ...clips.flatMap(clipping))
    }
    const { fill, stroke, matrix } = path
    const opacity = `${fill?.opacity ?? 1} ${stroke?.opacity ?? 1}`
    if (opacity !== now.opacity) {
      doc.fillOpacity(fill?.opacity ?? 1).strokeOpacity(stroke?.opacity ?? 1)
      now.opacity = opacity
    }
    const filling = fill === null ? '' : `${colorParts(fill.color ?? color)} rg`
    if (filling !== '' && filling !== now.fill) {
      write(filling)
      now.fill = filling
    }
    const line = stroke === null ? '' : lineOf(stroke, color)
    if (line !== '' && line !== now.line) {
      write(line)
      now.line = line
    }
    const painted = `${path.operators} ${painting(fill, stroke, path.evenOdd)}`
    write(matrix === identity || isIdentity(matrix) ? painted : `q ${placing(matrix)} ${painted} Q`)
  }
  if (clips.length > 0) write('Q')
  write('Q')
}

const placing = (matrix: Matrix): string =>
  `${matrix.map((one, index) => written(one, index < 4 ? 6 : 3)).join(' ')} cm`

const isIdentity = (matrix: Matrix): boolean => matrix.every((one, index) => one === identity[index])

const sameClips = (one: readonly Clip[], other: readonly Clip[]): boolean =>
  one.length === other.length && one.every((clip, index) => clip === other[index])

/** A clip's coordinates are its own, and those of what follows are not. */
function clipping({ matrix, operators, evenOdd }: Clip): readonly string[] {
  const end = evenOdd ? 'W* n' : 'W n'
  if (isIdentity(matrix)) return [`${operators} ${end}`]
  const back = inverse(matrix)
  return back === null ? ['0 0 0 0 re W n'] : [placing(matrix), `${operators} ${end}`, placing(back)]
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const size = a * d - b * c
  if (Math.abs(size) < 1e-12) return null
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size]
}

function painting(fill: Ink | null, stroke: Stroke | null, evenOdd: boolean): string {
  const rule = evenOdd ? '*' : ''
  if (fill === null) return 'S'
  return stroke === null ? `f${rule}` : `B${rule}`
}

function lineOf(stroke: Stroke, color: string): string {
  const { width, cap, join, miterLimit, dash, dashOffset } = stroke
  const dashes = `[${dash.map((one) => written(one, 3)).join(' ')}] ${written(dashOffset, 3)} d`
  const shape = `${written(width, 4)} w ${cap} J ${join} j ${written(Math.max(1, miterLimit), 3)} M ${dashes}`
  return `${colorParts(stroke.color ?? color)} RG ${shape}`
}
