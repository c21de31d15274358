import type { Direction } from '@recapkit/content-model'
import type { Placed } from './cuttable.ts'
import type { Item, RectItem } from './item.ts'
import type { Sheet } from './paginate.ts'
import type { Leaf } from './sheets.ts'
import { asArtefacts, bridged, type Strip } from './strips.ts'
import { type Theme, turnedTheme } from './theme.ts'
import type { Typesetter } from './typesetter.ts'

/** Items with `x` and `y` from the top left corner of the sheet. */
export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  readonly furniture: readonly Furniture[]
}

export interface Furniture {
  readonly place: 'header' | 'footer'
  readonly items: readonly Item[]
}

/** What the pages say around the content: the same on each but for its number. */
export type Furnish = (
  page: number,
  pages: number,
  section: string,
  sheet: Theme['page'],
) => readonly Furniture[]

/** Sheets of strips as pages of items: what was late is filled in, and the furniture added. */
export function toPages(
  sheets: readonly Leaf[],
  theme: Theme,
  typesetter: Typesetter,
  furnish: Furnish,
  direction: Direction,
): readonly Page[] {
  const numbers = anchorPages(sheets)
  const sections = runningSections(sheets)
  const upright = placer(theme.page, direction)
  const lying = turnedTheme(theme).page
  const onLying = placer(lying, direction)
  const { side, top } = theme.margin
  return sheets.map((sheet, index) => {
    const size = sheet.turned ? lying : theme.page
    const onPage = sheet.turned ? onLying : upright
    return {
      number: index + 1,
      ...size,
      items: sheetParts(sheet, theme).flatMap(({ items, y }) =>
        items.flatMap((item) => {
          const late = settled(item, numbers, typesetter)
          return late === null ? [] : [onPage(late, side, top + y)]
        }),
      ),
      furniture: furnish(index + 1, sheets.length, sections[index] ?? '', size).map((one) => ({
        ...one,
        items: one.items.map((item) => onPage(item, 0, 0)),
      })),
    }
  })
}

/** Puts an item where it stands on the sheet: from here on `x` counts from the left, whichever side the document begins on. */
function placer(page: Theme['page'], direction: Direction): (item: Item, x: number, y: number) => Item {
  if (direction === 'ltr') return (item, x, y) => ({ ...item, x: item.x + x, y: item.y + y })
  return (item, x, y) => ({ ...item, x: page.width - item.x - x - item.width, y: item.y + y })
}

interface SheetPart {
  readonly items: readonly Item[]
  readonly y: number
}

function sheetParts({ repeated, placed, foot }: Sheet<Strip>, theme: Theme): readonly SheetPart[] {
  const part = ({ y, strip }: Placed<Strip>, index: number): SheetPart => ({
    y,
    items: index === 0 ? strip.items : bridged(strip.items),
  })
  const head = repeated === null ? [] : [{ items: asArtefacts(repeated.items), y: 0 }]
  const [first] = foot
  const rule = first === undefined ? [] : [{ items: [footRule(first.y, theme)], y: 0 }]
  return [...head, ...placed.map(part), ...rule, ...foot.map(part)]
}

const footRule = (y: number, theme: Theme): RectItem => ({
  kind: 'rect',
  x: 0,
  y: y - 6,
  width: 60,
  height: 0.5,
  fill: theme.bar,
  radius: 0,
  bridge: 0,
})

/** The section that each page begins in: the last one that began on a page before, or at the very top. */
function runningSections(sheets: readonly Sheet<Strip>[]): readonly string[] {
  let current = ''
  return sheets.map(({ placed }) => {
    const begun = placed.flatMap(({ y, strip }) =>
      strip.items.flatMap((item) =>
        item.kind === 'anchor' && item.bookmark?.level === 2 && !item.id.includes(':')
          ? [{ y, title: item.bookmark.title }]
          : [],
      ),
    )
    const [first] = begun
    const here = first !== undefined && first.y < 1 ? first.title : current
    current = begun.at(-1)?.title ?? current
    return here
  })
}

/** What a page number can be asked for: a place, or an address that is linked. */
function namesOf(item: Item): readonly string[] {
  if (item.kind === 'anchor') return [item.id]
  return item.kind === 'link' && item.target.kind === 'url' ? [item.target.url] : []
}

function anchorPages(sheets: readonly Sheet<Strip>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [index, sheet] of sheets.entries())
    for (const { strip } of [...sheet.placed, ...sheet.foot])
      for (const item of strip.items)
        for (const name of namesOf(item)) if (!numbers.has(name)) numbers.set(name, index + 1)
  return numbers
}

/** The item as it is painted: page numbers as text; links that lead nowhere in the document not at all. */
function settled(item: Item, numbers: ReadonlyMap<string, number>, typesetter: Typesetter): Item | null {
  if (item.kind === 'link' && item.target.kind === 'anchor') return numbers.has(item.target.id) ? item : null
  if (item.kind !== 'page-number') return item
  const { style, tag } = item
  const text = String(numbers.get(item.of) ?? '')
  const [piece] = typesetter.segment(style, text)
  if (text === '' || piece === undefined) return null
  const font = piece.font ?? typesetter.substitute.font
  const width = typesetter.measure(text, font, style.size)
  const { size, color } = style
  return {
    kind: 'text',
    x: item.x - width,
    y: item.y,
    width,
    text,
    font,
    size,
    color,
    tag,
    actual: null,
    missing: null,
    shaped: false,
  }
}
