import type { Position } from '@recapkit/content-model'
import { textBreaks } from '../breaks.ts'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import { justifiedLines } from '../justify.ts'
import type { Line, Span } from '../line.ts'
import { fillLines } from '../lines.ts'
import type { Run } from '../run.ts'
import { type Strip, strip } from '../strips.ts'
import type { TextStyle } from '../text-style.ts'
import { toWords } from '../words.ts'

export interface TextOptions {
  readonly gap?: number
  readonly position?: Position | null
  readonly balanced?: boolean
  /** Both edges even, where the column is wide enough for that. */
  readonly justified?: boolean
}

/** Sets runs as lines, a strip each; two lines at least stay together at either end. */
export function setText(
  runs: readonly Run[],
  column: Column,
  style: TextStyle,
  { gap = 0, position = null, balanced = false, justified = false }: TextOptions = {},
): readonly Strip[] {
  const even = justified && column.width >= style.size * narrowestJustified
  const lines = (balanced ? balancedLines : even ? bothEdges : evenedLines)(runs, column, style)
  return lines.map((line, index) => {
    const room = Math.max(0, column.width - line.width)
    const start = column.x + room * shares[isTurned(line, column) ? opposites[column.align] : column.align]
    return strip(line.height, lineItems(line, start), {
      gap: index === 0 ? gap : 0,
      breakBefore: index === 1 || (index > 0 && index === lines.length - 1) ? 'avoid' : 'allow',
      notes: line.spans.flatMap((span) => span.object?.notes ?? []),
      position,
    })
  })
}

/** In ems: in a narrower column the spaces of even lines would be holes. */
const narrowestJustified = 24

const shares = { start: 0, center: 0.5, end: 1 } as const
const opposites = { start: 'end', center: 'center', end: 'start' } as const

/**
 * Lines that go from right to left in a document that does not begin where they do. In a document from right to left, names
 * and titles in Latin letters are too many for that: they stand where all else does, as in browsers.
 */
const isTurned = (line: Line, { env }: Column): boolean => line.opposite && env.direction === 'ltr'

function bothEdges(runs: readonly Run[], { env, width }: Column, style: TextStyle): readonly Line[] {
  const { typesetter, direction } = env
  const paragraph = toWords(runs, typesetter, { breaks: textBreaks, direction, forced: null })
  return justifiedLines(paragraph, typesetter, { width, style, direction })
}

/** The paragraph's lines at any width; its words are measured once. */
function settable(
  runs: readonly Run[],
  { env }: Column,
  style: TextStyle,
): (width: number) => readonly Line[] {
  const { typesetter, direction } = env
  const paragraph = toWords(runs, typesetter, { breaks: textBreaks, direction, forced: null })
  return (width) => fillLines(paragraph, typesetter, { width: () => width, style, direction })
}

/** A last line of a word or so gets company where that costs no line. */
function evenedLines(runs: readonly Run[], column: Column, style: TextStyle): readonly Line[] {
  const within = settable(runs, column, style)
  const lines = within(column.width)
  const last = lines.at(-1)
  if (lines.length < 2 || last === undefined || last.width > column.width * 0.16) return lines
  const narrower = within(column.width * 0.95)
  return narrower.length === lines.length ? narrower : lines
}

/** Lines of about the same length, as few as there must be. */
function balancedLines(runs: readonly Run[], column: Column, style: TextStyle): readonly Line[] {
  const within = settable(runs, column, style)
  let lines = within(column.width)
  if (lines.length < 2 || lines.length > 4) return lines
  for (let width = column.width * 0.95; width > column.width * 0.5; width -= column.width * 0.05) {
    const narrower = within(width)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}

/** What is drawn for a line that begins at `x`, on a strip of its own. */
export function lineItems(line: Line, x: number): readonly Item[] {
  const items: Item[] = []
  const { spans } = line
  if (spans.some(({ style }) => style.ground !== null))
    for (const group of neighbours(spans, (one, other) => one.style.ground === other.style.ground))
      items.push(...groundItems(group, x, line))
  if (spans.some(({ tag }) => tag.type === 'Figure'))
    for (const group of neighbours(spans, (one, other) => one.tag === other.tag))
      items.push(...figureItems(group, x, line))
  for (const span of spans) items.push(...spanItems(span, x, line))
  if (spans.some(({ style }) => style.rule !== null))
    for (const group of neighbours(spans, sameRule)) items.push(...ruleItems(group, x, line.baseline))
  if (spans.some(({ link }) => link !== null))
    for (const group of neighbours(spans, (one, other) => one.link === other.link))
      items.push(...linkItems(group, x, line))
  return items
}

function spanItems(span: Span, x: number, { baseline, opposite }: Line): readonly Item[] {
  if (span.object !== null) {
    const { items, width } = span.object
    const within = (item: Item): number => (opposite ? width - item.x - item.width : item.x)
    return items.map((item) => ({ ...item, x: within(item) + x + span.x, y: item.y + baseline }))
  }
  const { text, font, style, tag, actual, missing, shaped, width } = span
  const item: Item = {
    kind: 'text',
    x: x + span.x,
    y: baseline - style.rise,
    width,
    text,
    font,
    size: style.size,
    color: style.color,
    tag,
    actual,
    missing,
    shaped,
  }
  return [item]
}

const sameRule = (one: Span, other: Span): boolean =>
  one.style.rule === other.style.rule &&
  one.link === other.link &&
  one.style.rise === other.style.rise &&
  one.style.color === other.style.color &&
  one.style.size === other.style.size

function ruleItems(group: readonly Span[], x: number, baseline: number): readonly Item[] {
  const seen = group.filter(({ object, text }) => object === null && text.trim() !== '')
  const [first] = seen
  if (first === undefined || first.style.rule === null) return []
  const { style } = first
  const last = seen.reduce((one, other) => (other.x > one.x ? other : one))
  const shift = style.rule === 'under' ? style.size * 0.14 : -style.size * 0.28
  const { start, end } = edges(seen)
  return [
    {
      kind: 'rect',
      x: x + start,
      y: baseline - style.rise + shift,
      width: end - start - trailingSpaces(last) * style.size * 0.25,
      height: 0.5,
      fill: style.color,
      radius: 0,
      bridge: 0,
    },
  ]
}

/** The area of a picture that shows as text. */
function figureItems(group: readonly Span[], x: number, line: Line): readonly Item[] {
  const [first] = group
  if (first === undefined || first.object !== null || first.tag.type !== 'Figure') return []
  const { start, end } = edges(group)
  return [{ kind: 'tag', x: x + start, y: 0, width: end - start, height: line.height, tag: first.tag }]
}

function groundItems(group: readonly Span[], x: number, line: Line): readonly Item[] {
  const fill = group[0]?.style.ground
  if (fill === null || fill === undefined) return []
  const { start, end } = edges(group)
  const last = group.reduce((one, other) => (other.x > one.x ? other : one))
  const spaces = last.style.role === 'code' ? trailingSpaces(last) * last.style.size * 0.6 : 0
  const size = Math.max(...group.map((span) => span.style.size))
  const top = line.baseline - size * 0.98
  return [
    {
      kind: 'rect',
      x: x + start - 1.5,
      y: top,
      width: end - start - spaces + 3,
      height: size * 1.28,
      fill,
      radius: 2,
      bridge: 0,
    },
  ]
}

function linkItems(group: readonly Span[], x: number, line: Line): readonly Item[] {
  const link = group[0]?.link
  if (link === null || link === undefined) return []
  const { start, end } = edges(group)
  if (end <= start) return []
  return [
    {
      kind: 'link',
      x: x + start,
      y: 1,
      width: end - start,
      height: line.height - 2,
      target: link.target,
      label: link.label,
      tag: link.tag,
    },
  ]
}

const trailingSpaces = ({ text }: Span): number => text.length - text.trimEnd().length

const edges = (group: readonly Span[]) => ({
  start: Math.min(...group.map((span) => span.x)),
  end: Math.max(...group.map((span) => span.x + span.width)),
})

function neighbours(
  spans: readonly Span[],
  same: (one: Span, other: Span) => boolean,
): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && same(last, span)) groups.at(-1)?.push(span)
    else groups.push([span])
  }
  return groups
}
