import { assertNever } from '@recapkit/content-model'
import type { Badge, Bullet, Part, ShownCode, ShownPicture, ShownTable, TableCell } from '../slide.ts'
import { escapeLineStart, escapeText, hasEmoji } from './escape.ts'
import { codeElement } from './html.ts'
import { type Links, printInlines } from './inlines.ts'

/** What the dialects do each in their own way. */
export interface Dialect {
  readonly links: Links
  /** The number of the slide that an anchor begins. */
  readonly slideNumber: (anchor: string) => number | null
  readonly picture: (part: ShownPicture) => string
  /** Code that a fence cannot hold in this dialect; null for a fence. */
  readonly code?: (code: ShownCode) => string | null
}

/** A part of a slide as Markdown, without a final line break. */
export function printPart(part: Part, dialect: Dialect): string {
  const inline = (text: Parameters<typeof printInlines>[0]): string => printInlines(text, dialect.links)
  switch (part.type) {
    case 'lead':
    case 'small':
      return escapeLineStart(inline(part.text))
    case 'figures':
      return part.items.map((item) => `- **${escapeText(item.value)}** ${escapeText(item.label)}`).join('\n')
    case 'bullets':
      return part.items
        .map((item, index) => {
          const mark = part.ordered ? `${part.start + index}.` : '*'
          return `${'  '.repeat(item.level ?? 0)}${mark} ${printBullet(item, dialect)}`
        })
        .join('\n')
    case 'picture': {
      const picture = dialect.picture(part)
      return part.caption.length === 0 || part.place === 'beside'
        ? picture
        : `${picture}\n\n${escapeLineStart(inline(part.caption))}`
    }
    case 'wall':
      return part.pictures.map(dialect.picture).join(' ')
    case 'table':
      return printTable(part, dialect)
    case 'code':
      return dialect.code?.(part) ?? printFence(part)
    case 'quote':
      return part.paragraphs.map((text) => `> ${escapeLineStart(inline(text))}`).join('\n>\n')
    default:
      return assertNever(part)
  }
}

/** A badge behind the text that it qualifies. */
export function printBadge(badge: Badge | null): string {
  return badge === null
    ? ''
    : ` <span class="badge ${badge.stage ?? 'unknown'}">${escapeText(badge.label)}</span>`
}

const printBullet = (item: Bullet, dialect: Dialect): string =>
  escapeLineStart(printInlines(item.text, dialect.links)) + printBadge(item.badge)

function printTable(table: ShownTable, dialect: Dialect): string {
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length))
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const print = (cells: readonly TableCell[]): string =>
    row(Array.from({ length: count }, (_, index) => printCell(cells[index], dialect)))
  const rule = Array.from({ length: count }, (_, index) => rules[table.align[index] ?? 'left'])
  return [print(table.head), row(rule), ...table.rows.map(print)].join('\n')
}

const rules = { left: '---', center: ':-:', right: '--:' } as const

function printCell(cell: TableCell | undefined, dialect: Dialect): string {
  if (cell === undefined) return ''
  if (cell.slideOf !== null) return String(dialect.slideNumber(cell.slideOf) ?? '')
  return `${printInlines(cell.text, dialect.links).replace(/\|/g, '\\|')}${printBadge(cell.badge)}`.trim()
}

/** A fence longer than any in the code: backticks, which every dialect knows. Emoji in it would be drawn from the web. */
function printFence({ language, value }: ShownCode): string {
  if (hasEmoji(value)) return codeElement({ value })
  const longest = Math.max(2, ...Array.from(value.matchAll(/`{3,}/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language?.replace(/[^\w+#.-]/g, '') ?? ''}\n${value}\n${fence}`
}
