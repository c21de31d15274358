import { assertNever, type Block } from '@recapkit/content-model'
import type { Column } from '../../column.ts'
import { extent } from '../../lines.ts'
import { plainRun } from '../../run.ts'
import { toRuns } from '../../runs.ts'
import { formulaExtent } from '../math.ts'
import { naturalSize } from '../picture-size.ts'

/** How narrow and how wide content wants to be, in points. */
export interface Extent {
  readonly min: number
  readonly max: number
}

/** What a cell's blocks ask of their column: no less than the widest word, no more than the longest line. */
export function extentOf(blocks: readonly Block[], column: Column): Extent {
  return blocks.map((block) => one(block, column)).reduce(widest, { min: 0, max: 0 })
}

const widest = (a: Extent, b: Extent): Extent => ({
  min: Math.max(a.min, b.min),
  max: Math.max(a.max, b.max),
})
const plus = ({ min, max }: Extent, room: number): Extent => ({ min: min + room, max: max + room })

function one(block: Block, column: Column): Extent {
  const { theme, typesetter, assets } = column.env
  switch (block.type) {
    case 'paragraph':
      return extent(toRuns(block.children, column.style, column.tag, column), typesetter)
    case 'subheading':
      return extent(toRuns(block.children, { ...column.style, bold: true }, column.tag, column), typesetter)
    case 'list':
      return plus(
        block.items.map((item) => extentOf(item.children, column)).reduce(widest, { min: 0, max: 0 }),
        theme.indent,
      )
    case 'definition-list':
      return plus(
        block.items
          .flatMap((item) => item.details.map((detail) => extentOf(detail, column)))
          .reduce(widest, { min: 0, max: 0 }),
        theme.indent,
      )
    case 'quote':
    case 'callout':
      return plus(extentOf(block.children, column), 28)
    case 'code-block': {
      const run = plainRun(block.value, theme.code, column.tag)
      const { max } = extent([run], typesetter)
      return { min: Math.min(max, 120), max: max + 24 }
    }
    case 'figure': {
      const asset = assets.get(block.picture.src)
      const width = asset === undefined ? 120 : naturalSize(asset, theme).width
      return { min: Math.min(width, 90), max: width }
    }
    case 'table':
      return { min: 120, max: column.wide }
    case 'math':
      return formulaExtent(block, column) ?? extent([plainRun(block.tex, theme.code, column.tag)], typesetter)
    case 'embed':
      return { min: 90, max: 220 }
    case 'divider':
      return { min: 48, max: 48 }
    default:
      return assertNever(block)
  }
}
