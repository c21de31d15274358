import { kappa } from '../operators.ts'
import type { Clip, Drawing, DrawnPath, View } from './drawing.ts'
import { type GradientDefinition, gradientFor } from './gradients.ts'
import { inksOf, type Look, lookWithin, plainLook } from './inks.ts'
import { type Attributes, readMarkup } from './markup.ts'
import { identity, type Matrix, multiply, readTransform } from './matrix.ts'
import { type Path, readPath, writePath } from './path.ts'
import { shapesApart } from './shapes-apart.ts'
import { viewOf, viewport } from './view.ts'

/** Where a reader stands within the drawing. */
interface Scope {
  readonly name: string
  readonly attributes: Attributes
  readonly matrix: Matrix
  readonly look: Look
  readonly clips: readonly Clip[]
}

export interface ReadOptions {
  /** Decimals of coordinates that are kept. */
  readonly digits: number
  /** The outlines of a text from its origin, y upwards, a thousand units to its font size; without it no text is read. */
  readonly outline?: (text: string, bold: boolean, italic: boolean) => Path | null
  /** In what colours of unknown names are painted; without it they are not read. */
  readonly unknownColors?: 'text'
  /** Told of each element before what it holds is read, with how many paths were read before it. */
  readonly opened?: (attributes: Attributes, depth: number, paths: number, matrix: Matrix) => void
}

/**
 * Reads an SVG that a program has reduced to groups, shapes and plain colours. Null where anything in it could not be
 * painted just as it is meant: filters, masks, pictures, groups that are seen through, patterns.
 */
export function readDrawing(svg: string, options: ReadOptions): Drawing | null {
  const paths: DrawnPath[] = []
  const clipPaths = new Map<string, Clip>()
  const gradients = new Map<string, GradientDefinition>()
  const stack: Scope[] = []
  let view: View | null = null
  for (const part of readMarkup(svg)) {
    const scope = stack.at(-1)
    if (part.kind === 'unknown') return null
    if (part.kind === 'close') stack.pop()
    else if (part.kind === 'text') {
      if (scope?.name === 'text' && !drawText(part.text, scope)) return null
    } else if (scope === undefined) {
      if (part.name !== 'svg') return null
      view = viewport(part.attributes)
      if (view === null) return null
      stack.push({ ...part, matrix: identity, look: lookWithin(plainLook, part.attributes), clips: [] })
    } else {
      const within = enter(part.name, part.attributes, scope)
      if (within === null) return null
      options.opened?.(part.attributes, stack.length, paths.length, within.matrix)
      if (!part.empty) stack.push(within)
    }
  }
  return view === null ? null : { view, paths }

  function enter(name: string, attributes: Attributes, around: Scope): Scope | null {
    if (!containers.has(name) && !Object.hasOwn(shapes, name) && name !== 'text') return null
    if (Object.keys(attributes).some((key) => refused.has(key))) return null
    if (name === 'linearGradient' || name === 'radialGradient') {
      const kind = name === 'linearGradient' ? 'linear' : 'radial'
      gradients.set(attributes['id'] ?? '', { kind, attributes, stops: [] })
    }
    if (name === 'stop') gradients.get(around.attributes['id'] ?? '')?.stops.push(attributes)
    if (Number(attributes['opacity'] ?? 1) !== 1 || attributes['style']?.includes('blend') === true)
      return null
    if (name === 'clipPath' && attributes['clip-path'] !== undefined) return null
    const transform = readTransform(attributes['transform'] ?? '')
    if (transform === null) return null
    const clips = clipsWithin(attributes, around)
    if (clips === null) return null
    const own: Scope = {
      name,
      attributes,
      matrix: multiply(around.matrix, transform),
      look: lookWithin(around.look, attributes),
      clips,
    }
    if (name === 'svg') return framed(own)
    const data = shapes[name]?.(attributes)
    if (data === undefined) return own
    const path = readPath(data)
    if (path === null) return null
    if (around.name === 'clipPath') return addClip(around, own, writePath(path, options.digits)) ? own : null
    return addPath(path, own) ? own : null
  }

  function addPath(path: Path, { matrix, look, clips }: Scope): boolean {
    const inks = inksOf(look, options.unknownColors ?? null, (reference) => {
      const found = gradients.get(/^url\(#(.*)\)$/.exec(reference)?.[1] ?? '')
      return found === undefined ? null : gradientFor(found, path, matrix)
    })
    if (inks === null) return false
    if (path.operators.length === 0 || (inks.fill === null && inks.stroke === null)) return true
    const same = { ...inks, evenOdd: look.evenOdd, clips }
    const { digits } = options
    const shapes = inks.stroke === null && path.operators.length > few ? shapesApart(path) : null
    if (shapes === null) paths.push({ ...same, operators: writePath(path, digits), matrix })
    for (const { stretches } of shapes ?? []) {
      const start = stretches[0]?.points[0] ?? 0
      const [x = 0, y = 0] = path.points.subarray(start, start + 2)
      const operators = writePath(path, digits, stretches, [x, y])
      paths.push({ ...same, operators, matrix: multiply(matrix, [1, 0, 0, 1, x, y]) })
    }
    return true
  }

  /** A clip of several shapes would be their union, which one path is not. */
  function addClip(clipPath: Scope, shape: Scope, operators: string): boolean {
    const id = clipPath.attributes['id'] ?? ''
    const units = clipPath.attributes['clipPathUnits'] ?? 'userSpaceOnUse'
    if (clipPaths.has(id) || units !== 'userSpaceOnUse') return false
    const evenOdd = shape.attributes['clip-rule'] === 'evenodd'
    clipPaths.set(id, { matrix: shape.matrix, operators, evenOdd })
    return true
  }

  function clipsWithin(attributes: Attributes, around: Scope): readonly Clip[] | null {
    const id = /^url\(#(.+)\)$/.exec(attributes['clip-path'] ?? '')?.[1]
    if (id === undefined) return around.clips
    const clip = clipPaths.get(id)
    if (clip === undefined) return null
    // A clip path is in the coordinates of what refers to it.
    const transform = readTransform(attributes['transform'] ?? '') ?? identity
    const matrix = multiply(multiply(around.matrix, transform), clip.matrix)
    return [...around.clips, { ...clip, matrix }]
  }

  /** A drawing in the drawing: what is outside its frame is not seen. */
  function framed(scope: Scope): Scope | null {
    const view = viewOf(scope.attributes)
    const number = (name: string): number => Number.parseFloat(scope.attributes[name] ?? '') || 0
    if (view === null || view.width <= 0 || view.height <= 0) return null
    const [across, down] = [number('width') / view.width, number('height') / view.height]
    const frame: Matrix = [across, 0, 0, down, number('x') - view.x * across, number('y') - view.y * down]
    const matrix = multiply(scope.matrix, frame)
    const path = readPath(boxPath(view.x, view.y, view.width, view.height))
    const operators = path === null ? '' : writePath(path, options.digits)
    return { ...scope, matrix, clips: [...scope.clips, { matrix, operators, evenOdd: false }] }
  }

  function drawText(text: string, scope: Scope): boolean {
    const { attributes } = scope
    const outline = options.outline?.(
      text,
      attributes['font-weight'] === 'bold',
      attributes['font-style'] === 'italic',
    )
    if (outline === undefined || outline === null) return false
    const size = Number.parseFloat(attributes['font-size'] ?? '16') / 1000
    return addPath(outline, { ...scope, matrix: multiply(scope.matrix, [size, 0, 0, -size, 0, 0]) })
  }
}

/** Operators of a path that is not worth cutting. */
const few = 24

const containers = new Set([
  'g',
  'svg',
  'defs',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'stop',
  'a',
  'title',
])
const refused = new Set(['filter', 'mask', 'marker-start', 'marker-mid', 'marker-end', 'paint-order'])

const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`

/** Basic shapes as path data. */
const shapes: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: (attributes) => attributes['d'] ?? '',
  rect: (attributes) => {
    const [x, y, width, height] = numbersOf(attributes, 'x', 'y', 'width', 'height')
    return width > 0 && height > 0 ? boxPath(x, y, width, height) : ''
  },
  line: (attributes) => {
    const [x1, y1, x2, y2] = numbersOf(attributes, 'x1', 'y1', 'x2', 'y2')
    return `M${x1} ${y1}L${x2} ${y2}`
  },
  polygon: ({ points = '' }) => (points.trim() === '' ? '' : `M${points}Z`),
  polyline: ({ points = '' }) => (points.trim() === '' ? '' : `M${points}`),
  ellipse: (attributes) => {
    const [cx, cy, rx, ry] = numbersOf(attributes, 'cx', 'cy', 'rx', 'ry')
    const [sx, sy] = [rx * kappa, ry * kappa]
    return (
      `M${cx + rx} ${cy}C${cx + rx} ${cy + sy} ${cx + sx} ${cy + ry} ${cx} ${cy + ry}` +
      `S${cx - rx} ${cy + sy} ${cx - rx} ${cy}S${cx - sx} ${cy - ry} ${cx} ${cy - ry}S${cx + rx} ${cy - sy} ${cx + rx} ${cy}Z`
    )
  },
}

function numbersOf(
  attributes: Attributes,
  ...names: readonly [string, string, string, string]
): readonly [number, number, number, number] {
  const one = (name: string): number => Number.parseFloat(attributes[name] ?? '') || 0
  const [a, b, c, d] = names
  return [one(a), one(b), one(c), one(d)]
}
