import { attributeOf, elementOf, elementsOf, numberOf } from '../reference/xml.ts'

/** What of a paragraph style decides how much room its paragraphs take; lengths in points. */
export interface StyleMetrics {
  readonly size: number
  /** Lines of the face's own height. */
  readonly leading: number
  readonly before: number
  readonly after: number
  /** Left and right together. */
  readonly indent: number
  /** Room that a border takes above and below paragraphs of the style that stand together. */
  readonly edge: number
  readonly monospaced: boolean
  readonly keepNext: boolean
  readonly keepLines: boolean
}

const plain: StyleMetrics = {
  size: 10,
  leading: 1,
  before: 0,
  after: 0,
  indent: 0,
  edge: 0,
  monospaced: false,
  keepNext: false,
  keepLines: false,
}

/**
 * The metrics of each paragraph style of a styles part, by id, with what it takes from the styles it builds on; `codeFace`
 * is the family that code is in.
 */
export function styleMetrics(styles: string, codeFace: string): (id: string) => StyleMetrics {
  const codeFaces = new Set([codeFace, 'Consolas', 'Courier New'])
  const sources = new Map(
    elementsOf(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  )
  const defaults = withOwn(elementOf(styles, 'w:docDefaults') ?? '', plain, codeFaces)
  const known = new Map<string, StyleMetrics>()
  const metrics = (id: string): StyleMetrics => {
    const found = known.get(id)
    if (found !== undefined) return found
    // A style that builds on itself ends here.
    known.set(id, defaults)
    const style = sources.get(id) ?? ''
    const base = attributeOf(elementOf(style, 'w:basedOn') ?? '', 'w:val')
    const own = withOwn(style, base === null ? defaults : metrics(base), codeFaces)
    known.set(id, own)
    return own
  }
  return metrics
}

function withOwn(style: string, base: StyleMetrics, codeFaces: ReadonlySet<string>): StyleMetrics {
  const spacing = elementOf(style, 'w:spacing') ?? ''
  const indent = elementOf(style, 'w:ind') ?? ''
  const border = elementOf(style, 'w:pBdr')
  const face = attributeOf(elementOf(style, 'w:rFonts') ?? '', 'w:ascii')
  const points = (element: string, name: string): number | null => {
    const twips = numberOf(element, name)
    return twips === null ? null : twips / 20
  }
  const left = points(indent, 'w:left')
  const right = points(indent, 'w:right')
  const line = numberOf(spacing, 'w:line')
  return {
    size: (numberOf(elementOf(style, 'w:sz') ?? '', 'w:val') ?? base.size * 2) / 2,
    leading: line === null ? base.leading : line / 240,
    before: points(spacing, 'w:before') ?? base.before,
    after: points(spacing, 'w:after') ?? base.after,
    indent: left === null && right === null ? base.indent : (left ?? 0) + (right ?? 0),
    edge: border === null ? base.edge : edgeOf(border),
    monospaced: face === null ? base.monospaced : codeFaces.has(face),
    keepNext: held(style, 'w:keepNext') ?? base.keepNext,
    keepLines: held(style, 'w:keepLines') ?? base.keepLines,
  }
}

/** Whether a property that is on or off is on; null where it is not stated. */
function held(style: string, name: string): boolean | null {
  const property = elementOf(style, name)
  return property === null ? null : !/^(?:0|false|off)$/.test(attributeOf(property, 'w:val') ?? '')
}

const edgeOf = (border: string): number =>
  ['w:top', 'w:bottom'].reduce((sum, side) => {
    const line = elementOf(border, side)
    return line === null ? sum : sum + (numberOf(line, 'w:space') ?? 0)
  }, 0) / 2
