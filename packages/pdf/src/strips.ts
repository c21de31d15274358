import type { Position } from '@recapkit/content-model'
import type { Item } from './item.ts'

/** The unbreakable piece of the column: a line, a row, a picture. */
export interface Strip {
  readonly height: number
  /** The space before it, ignored at the top of a page. */
  readonly gap: number
  readonly breakBefore: 'allow' | 'avoid' | 'force'
  /** True when what follows may not be parted from it. */
  readonly keepWithNext: boolean
  readonly items: readonly Item[]
  /** Drawn again, as an artefact, on top of a page that begins with this strip. */
  readonly head: Strip | null
  /** The same with less height, taken when that keeps it on the page. */
  readonly smaller: Strip | null
  /** Of no height: opens its tag where it stands in reading order, when it moves on to the next page itself. */
  readonly standIn: Strip | null
  /** For the foot of the page on which this strip comes to stand. */
  readonly notes: readonly Strip[]
  readonly position: Position | null
  /** It is laid out for a sheet that lies on its side. */
  readonly turned: boolean
}

/** A strip of a height with what is drawn in it, and nothing more said of it than is given. */
export function strip(height: number, items: readonly Item[], more: Partial<Strip> = {}): Strip {
  return {
    height,
    gap: 0,
    breakBefore: 'allow',
    keepWithNext: false,
    items,
    head: null,
    smaller: null,
    standIn: null,
    notes: [],
    position: null,
    turned: false,
    ...more,
  }
}

/** The same strips with another space before the first. */
export function spaced(strips: readonly Strip[], gap: number): readonly Strip[] {
  return strips.map((one, index) => (index === 0 ? { ...one, gap } : one))
}

/** The same strips, not to be parted from each other. */
export function together(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) => (index === 0 ? one : { ...one, breakBefore: 'avoid' }))
}

/** The same strips, not to be parted from each other nor from what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return together(strips).map((one) => ({ ...one, keepWithNext: true }))
}

/** The same strips with something more drawn before their own items. */
export function behind(
  strips: readonly Strip[],
  draw: (strip: Strip, index: number) => readonly Item[],
): readonly Strip[] {
  return strips.map((one, index) => inEachForm(one, (form) => [...draw(form, index), ...form.items]))
}

/** The strip with other items, its smaller forms likewise. */
export function inEachForm(one: Strip, items: (form: Strip) => readonly Item[]): Strip {
  const smaller = one.smaller === null ? null : inEachForm({ ...one.smaller, gap: one.gap }, items)
  return { ...one, items: items(one), smaller }
}

/** The same strips with something more drawn in the first of them. */
export function withFirst(strips: readonly Strip[], items: readonly Item[]): readonly Strip[] {
  return behind(strips, (_, index) => (index === 0 ? items : []))
}

/** The strips one below the other as one that cannot be broken. */
export function stacked(strips: readonly Strip[]): Strip {
  let y = 0
  const items: Item[] = []
  for (const [index, one] of strips.entries()) {
    if (index > 0) y += one.gap
    items.push(...moved(index > 0 ? bridged(one.items) : one.items, 0, y))
    y += one.height
  }
  return strip(y, items, {
    gap: strips[0]?.gap ?? 0,
    breakBefore: strips[0]?.breakBefore ?? 'allow',
    keepWithNext: strips.at(-1)?.keepWithNext ?? false,
    notes: strips.flatMap((one) => one.notes),
    position: strips[0]?.position ?? null,
  })
}

/** The items at another place. */
export function moved(items: readonly Item[], x: number, y: number): readonly Item[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }))
}

/** The items with grounds that fill the gap above their strip. */
export function bridged(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.kind === 'rect' && item.bridge > 0)) return items
  return items.map((item) =>
    item.kind === 'rect' && item.bridge > 0
      ? { ...item, y: item.y - item.bridge, height: item.height + item.bridge, bridge: 0 }
      : item,
  )
}

/** The height of the strips with the spaces between them. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, one, index) => sum + one.height + (index === 0 ? 0 : one.gap), 0)
}

/** The items without what only its first showing may have: tags, links, anchors and notices. */
export function asArtefacts(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    switch (item.kind) {
      case 'text':
      case 'image':
      case 'drawing':
        return [{ ...item, tag: null }]
      case 'rect':
      case 'shape':
        return [item]
      default:
        return []
    }
  })
}
