import { assertNever, build, type Inline } from '@recapkit/content-model'
import { spaces, styles, type TextStyle } from '../geometry.ts'
import type { Bullet, Bullets, Part, ShownCode, ShownTable, Slide } from '../slide.ts'
import { columnWidths } from './columns.ts'
import { badgeWidth, type Fit, wordStyles } from './fit.ts'
import { countLines } from './lines.ts'

const lines = (fit: Fit, text: readonly Inline[], style: TextStyle, width: number, after = 0): number =>
  countLines(text, style, width, fit.measure, after)

/** The room for "(2/3)" behind a title. */
const partNumber = 90

/** A title with its badge and its part number, and the space below it. */
export function titleHeight(fit: Fit, slide: Pick<Slide, 'title' | 'badge' | 'kind'>, width: number): number {
  const style = slide.kind === 'title' || slide.kind === 'divider' ? styles.display : styles.title
  const count = lines(fit, slide.title, style, width, badgeWidth(fit, slide.badge) + partNumber)
  return count * style.line + spaces.afterTitle
}

/** A part in a column of `width`, and the space below it; a picture beside others takes no height of its own. */
export function partHeight(fit: Fit, part: Part, width: number): number {
  switch (part.type) {
    case 'lead':
      return lines(fit, part.text, wordStyles(fit).lead, width) * wordStyles(fit).lead.line + spaces.afterPart
    case 'figures': {
      const column = (width - (part.items.length - 1) * spaces.column) / part.items.length
      const label = Math.max(
        ...part.items.map((item) => lines(fit, [build.text(item.label)], wordStyles(fit).body, column)),
      )
      const value = Math.max(
        ...part.items.map((item) => lines(fit, [build.text(item.value)], styles.figure, column)),
      )
      return value * styles.figure.line + label * wordStyles(fit).body.line + spaces.afterPart
    }
    case 'bullets':
      return bulletsHeight(fit, part, width) + spaces.afterPart
    case 'picture': {
      if (part.place === 'beside') return 0
      const caption = part.caption.length === 0 ? 0 : lines(fit, part.caption, styles.small, width)
      return (
        part.height + (caption === 0 ? 0 : caption * styles.small.line + spaces.caption) + spaces.afterPart
      )
    }
    case 'wall':
      return part.height + spaces.afterPart
    case 'table':
      return tableHeight(fit, part, width) + spaces.afterPart
    case 'code':
      return codeHeight(fit, part, width) + spaces.afterPart
    case 'quote': {
      const column = width - spaces.quoteIndent
      const count = part.paragraphs.map((text) => lines(fit, text, styles.quote, column))
      return (
        count.reduce((sum, one) => sum + one * styles.quote.line + spaces.betweenBullets, 0) +
        spaces.afterPart
      )
    }
    case 'small':
      return lines(fit, part.text, styles.small, width) * styles.small.line + spaces.betweenBullets
    default:
      return assertNever(part)
  }
}

/** The items of a list, without the space below the last; of two columns the first, which is the longer. */
function bulletsHeight(fit: Fit, { items, columns }: Bullets, width: number): number {
  const column = columns === 1 ? width : columnOf(width, columns) + spaces.indent
  return items
    .slice(0, Math.ceil(items.length / columns))
    .reduce(
      (sum, item, index) =>
        sum + bulletHeight(fit, item, column) + (index === 0 && columns === 1 ? 0 : spaces.betweenBullets),
      0,
    )
}

/** The width of the text in each of some columns of a list. */
export const columnOf = (width: number, columns: number): number =>
  (width - (columns - 1) * spaces.column) / columns - spaces.indent

/** One item of a list. */
function bulletHeight(fit: Fit, item: Bullet, width: number): number {
  const column = width - spaces.indent * (1 + (item.level ?? 0))
  return (
    lines(fit, item.text, wordStyles(fit).body, column, badgeWidth(fit, item.badge)) *
    wordStyles(fit).body.line
  )
}

function tableHeight(fit: Fit, table: ShownTable, width: number): number {
  const widths = columnWidths(fit, table, width)
  const height = (row: ShownTable['head'], bold: boolean): number => {
    const style = { ...styles.small, bold }
    const count = row.map((cell, column) =>
      lines(fit, cell.text, style, widths[column] ?? width, badgeWidth(fit, cell.badge)),
    )
    return Math.max(1, ...count) * styles.small.line + 2 * spaces.cell + 1
  }
  const head = table.head.length === 0 ? 0 : height(table.head, true)
  return table.rows.reduce((sum, row) => sum + height(row, false), head)
}

function codeHeight(fit: Fit, code: ShownCode, width: number): number {
  const columns = codeColumns(fit, width)
  const count = code.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / columns)), 0)
  return count * styles.code.line + 2 * spaces.codePadding
}

/** How many characters of code stand on a line. */
export function codeColumns(fit: Fit, width: number): number {
  return Math.floor((width - 2 * spaces.codePadding) / fit.measure('0', styles.code, true))
}
