import type { Matrix } from './matrix.ts'

/** A picture of paths alone, which can be painted at any size. Coordinates go right and down. */
export interface Drawing {
  /** What of its plane is seen. */
  readonly view: View
  readonly paths: readonly DrawnPath[]
}

export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnPath {
  /** From the path's coordinates to the drawing's. */
  readonly matrix: Matrix
  /** The path as PDF writes it (ISO 32000-1, 8.5.2). */
  readonly operators: string
  readonly fill: Ink | null
  readonly evenOdd: boolean
  readonly stroke: Stroke | null
  /** What it is seen through, from the outermost. */
  readonly clips: readonly Clip[]
}

export interface Ink {
  /** `#RRGGBB`; null is the colour of the text around. */
  readonly color: string | Gradient | null
  /** From 0 to 1. */
  readonly opacity: number
}

/** Colours that go over into each other along a line, or from one circle to another, and on beyond its ends. */
export interface Gradient {
  readonly kind: 'linear' | 'radial'
  /** Of both points, or of both circles with the radius of each. */
  readonly coordinates: readonly number[]
  /** From the gradient's coordinates to the drawing's. */
  readonly matrix: Matrix
  /** From 0 to 1, each farther than the one before; two at least. */
  readonly stops: readonly Stop[]
}

export interface Stop {
  readonly offset: number
  /** `#RRGGBB` */
  readonly color: string
}

export interface Stroke extends Ink {
  readonly width: number
  readonly cap: 0 | 1 | 2
  readonly join: 0 | 1 | 2
  readonly miterLimit: number
  readonly dash: readonly number[]
  readonly dashOffset: number
}

export interface Clip {
  readonly matrix: Matrix
  readonly operators: string
  readonly evenOdd: boolean
}
