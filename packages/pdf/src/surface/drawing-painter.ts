import type { Clip, Drawing, Gradient, Ink, Stroke } from '../drawing/drawing.ts'
import { identity, type Matrix } from '../drawing/matrix.ts'
import { colorParts, written } from '../operators.ts'

/** What operators are written to. */
export interface DrawingTarget {
  readonly write: (operators: string) => void
  /** Sets how much of what is filled, and of lines, hides what is behind: from 0 to 1. */
  readonly opacity: (fill: number, line: number) => void
  /** The name of a gradient's pattern. */
  readonly gradient: (gradient: Gradient) => string
}

/** Paints a drawing in its own coordinates by PDF's operators (ISO 32000-1, 8.5); `color` is that of what has none of its own. */
export function paintDrawing({ paths }: Drawing, color: string, target: DrawingTarget): void {
  const { write, opacity } = target
  let clips: readonly Clip[] = []
  const now = { fill: '', line: '', filled: 1, lined: 1 }
  for (const path of paths) {
    if (!sameClips(clips, path.clips)) {
      if (clips.length > 0) write('Q')
      Object.assign(now, { fill: '', line: '', filled: 1, lined: 1 })
      clips = path.clips
      if (clips.length > 0) for (const one of ['q', ...clips.flatMap(clipping)]) write(one)
    }
    const { fill, stroke, matrix } = path
    const [filled, lined] = [fill?.opacity ?? 1, stroke?.opacity ?? 1]
    if (filled !== now.filled || lined !== now.lined) {
      opacity(filled, lined)
      Object.assign(now, { filled, lined })
    }
    const filling = fill === null ? '' : coloring(fill.color ?? color, 'fill', target)
    if (filling !== '' && filling !== now.fill) {
      write(filling)
      now.fill = filling
    }
    const line = stroke === null ? '' : lineOf(stroke, color, target)
    if (line !== '' && line !== now.line) {
      write(line)
      now.line = line
    }
    const painted = `${path.operators} ${painting(fill, stroke, path.evenOdd)}`
    write(matrix === identity || isIdentity(matrix) ? painted : `q ${placing(matrix)} ${painted} Q`)
  }
  if (clips.length > 0) write('Q')
}

/** The operator that maps what follows. */
export function placing([a, b, c, d, e, f]: Matrix): string {
  const place = `${written(e, 3)} ${written(f, 3)} cm`
  if (a === 1 && b === 0 && c === 0 && d === 1) return `1 0 0 1 ${place}`
  return `${written(a, 6)} ${written(b, 6)} ${written(c, 6)} ${written(d, 6)} ${place}`
}

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

/** The operators that set a colour for what is filled, or for lines (8.6.8). */
function coloring(color: string | Gradient, use: 'fill' | 'line', { gradient }: DrawingTarget): string {
  const isFill = use === 'fill'
  if (typeof color === 'string') return `${colorParts(color)} ${isFill ? 'rg' : 'RG'}`
  const name = gradient(color)
  return isFill ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`
}

function lineOf(stroke: Stroke, color: string, target: DrawingTarget): string {
  const { width, cap, join, miterLimit, dash, dashOffset } = stroke
  const dashes = `[${dash.map((one) => written(one, 3)).join(' ')}] ${written(dashOffset, 3)} d`
  const shape = `${written(width, 4)} w ${cap} J ${join} j ${written(Math.max(1, miterLimit), 3)} M ${dashes}`
  return `${coloring(stroke.color ?? color, 'line', target)} ${shape}`
}
