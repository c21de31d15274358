import {
  type Announcement,
  type Block,
  type Inline,
  inlineText,
  isGain,
  type KeyFigure,
  keyFigures,
  type List,
} from '@recapkit/content-model'
import { type Column, inset } from '../column.ts'
import { plainRun } from '../run.ts'
import { asArtefacts, type Strip, stacked, strip } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { setText } from './text.ts'

/** A figure with its number apart from what stands before it: "up to", "4x". */
interface SetFigure extends KeyFigure {
  readonly qualifier: string
}

/** Side by side, more would be a table. */
const most = 4
/** The narrowest room of a figure, and the room between two. */
const narrowest = 84
const between = 18

/** A list of nothing but key figures, side by side, each number above its words; null for any other list. */
export function figureListStrips(list: List, column: Column): readonly Strip[] | null {
  const found = figuresOf(list)
  if (found === null || !hasRoom(found, column)) return null
  const own = tag('L', column.tag, { attributes: { owner: 'List', numbering: 'None' } })
  const row = rowStrip(found, column, () => tag('P', tag('LBody', tag('LI', own))))
  return [{ ...row, gap: column.env.theme.gap * 1.4, position: list.position }]
}

/**
 * The gains that an announcement's text tells, set off above it for the eye alone, since the text says them in their place;
 * none where it tells fewer than two, or lists them.
 */
export function announcementFigureStrips({ children }: Announcement, column: Column): readonly Strip[] {
  const texts = children.flatMap((node) =>
    node.type === 'paragraph' && node.only !== 'deck' ? [inlineText(node.children)] : [],
  )
  const text = texts.join('\n')
  if (!gain.test(text)) return []
  const figures = keyFigures(text, 3).filter(isGain).map(toSetFigure)
  const isListed = children.some((node) => node.type === 'list' && figuresOf(node) !== null)
  if (figures.length < 2 || isListed || !hasRoom(figures, column)) return []
  const row = rowStrip(figures, column, () => tag('P', null))
  return [{ ...row, items: asArtefacts(row.items), gap: column.env.theme.gap, keepWithNext: true }]
}

/** What no text without gains holds. */
const gain = /\d\s?(?:[x\u00D7%\u2030]|percent|times)/i

/** The figures of a list of nothing else; null for any other list. */
function figuresOf({ ordered, items }: List): readonly SetFigure[] | null {
  if (ordered || items.length < 2 || items.length > most) return null
  const figures = items.map((item) => figureOf(item.checked === null ? item.children : []))
  const found = figures.filter((one) => one !== null)
  return found.length < figures.length ? null : found
}

/** Nothing but words: links, notes and pictures would be lost. */
const isPlain = (inlines: readonly Inline[]): boolean =>
  inlines.every((one) => one.type === 'text' || (one.type === 'emphasis' && isPlain(one.children)))

/** An item that is one short line and begins with its number. */
function figureOf(blocks: readonly Block[]): SetFigure | null {
  const [block] = blocks
  if (block?.type !== 'paragraph' || blocks.length > 1) return null
  if (!isPlain(block.children)) return null
  const text = inlineText(block.children).trim()
  if (text.search(/\d/) < 0) return null
  const [figure] = keyFigures(text, 1)
  if (figure === undefined || !text.startsWith(figure.value)) return null
  const label = text
    .slice(figure.value.length)
    .replace(/[,;.]$/, '')
    .trim()
  return label.length > 48 || label === '' ? null : toSetFigure({ value: figure.value, label })
}

function toSetFigure({ value, label }: KeyFigure): SetFigure {
  const at = value.search(/[$\u20AC\u00A3]?\s?\d/)
  return { qualifier: value.slice(0, Math.max(at, 0)), value: value.slice(Math.max(at, 0)), label }
}

function hasRoom(figures: readonly SetFigure[], column: Column): boolean {
  return column.width >= figures.length * narrowest + (figures.length - 1) * between
}

function rowStrip(figures: readonly SetFigure[], column: Column, cell: () => Tag): Strip {
  const { figure, qualifier, caption } = column.env.theme
  const width = (column.width - between * (figures.length - 1)) / figures.length
  const cells = figures.map((one, index) => {
    const own = cell()
    const inner = { ...inset(column, index * (width + between)), width, wide: width }
    const before = one.qualifier === '' ? [] : [plainRun(one.qualifier, qualifier, own)]
    const number = setText([...before, plainRun(`${one.value} `, figure, own)], inner, figure)
    return stacked([...number, ...setText([plainRun(one.label, caption, own)], inner, caption)])
  })
  const height = Math.max(...cells.map((one) => one.height))
  return strip(
    height,
    cells.flatMap((one) => one.items),
  )
}
