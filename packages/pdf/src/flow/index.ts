import { assertNever, type Block, type Content, inlineText } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { type Strip, spaced } from '../strips.ts'
import { announcementStrips } from './announcement.ts'
import { calloutStrips } from './callout.ts'
import { codeStrips } from './code.ts'
import { definitionStrips } from './definitions.ts'
import { dividerStrips } from './divider.ts'
import { embedStrips } from './embed.ts'
import { figureStrips } from './figure.ts'
import { sectionStrips, subheadingStrips } from './heading.ts'
import { listStrips } from './list.ts'
import { mathStrips } from './math.ts'
import { pairStrips } from './pair.ts'
import { paragraphStrips } from './paragraph.ts'
import { quoteStrips } from './quote.ts'
import { tableStrips } from './table.ts'

/** Lays content out as one endless column of strips; what is meant for the deck alone stays out. */
export function flow(content: readonly Content[], column: Column): readonly Strip[] {
  const { gap } = column.env.theme
  const shown = content.filter(isShown)
  let before: Content | null = null
  let paired = false
  return shown.flatMap((node, index) => {
    if (paired) {
      paired = false
      return []
    }
    const next = shown[index + 1]
    const pair = pairStrips(node, next, column)
    paired = pair !== null
    const own = pair ?? strips(node, column)
    const set = announces(node, next) ? leading(own) : own
    const [first] = set
    const apart = before !== null && setOff.has(before.type) ? gap * 1.5 : 0
    if (first !== undefined) before = node
    return first === undefined || first.gap >= apart ? set : spaced(set, apart)
  })
}

/** A paragraph that ends in a colon belongs to the list, the code or the table below it. */
function announces(node: Content, next: Content | undefined): boolean {
  if (node.type !== 'paragraph' || next === undefined || next.type === 'paragraph') return false
  return /[:\uFF1A]\s*$/.test(inlineText(node.children))
}

const leading = (set: readonly Strip[]): readonly Strip[] =>
  set.map((one, index) => (index === set.length - 1 ? { ...one, keepWithNext: true } : one))

/** What stands apart from the text asks for room on both sides. */
const setOff: ReadonlySet<Content['type']> = new Set<Content['type']>([
  'figure',
  'table',
  'code-block',
  'callout',
  'quote',
  'embed',
  'math',
  'definition-list',
  'divider',
])

const isShown = (node: Content): boolean =>
  node.type === 'section' || node.type === 'announcement' || (node satisfies Block).only !== 'deck'

function strips(node: Content, column: Column): readonly Strip[] {
  switch (node.type) {
    case 'section':
      return sectionStrips(node, column)
    case 'announcement':
      return announcementStrips(node, column)
    case 'subheading':
      return subheadingStrips(node, column)
    case 'paragraph':
      return paragraphStrips(node, column)
    case 'list':
      return listStrips(node, column)
    case 'definition-list':
      return definitionStrips(node, column)
    case 'quote':
      return quoteStrips(node, column)
    case 'callout':
      return calloutStrips(node, column)
    case 'code-block':
      return codeStrips(node, column)
    case 'figure':
      return figureStrips(node, column)
    case 'table':
      return tableStrips(node, column)
    case 'math':
      return mathStrips(node, column)
    case 'embed':
      return embedStrips(node, column)
    case 'divider':
      return dividerStrips(column)
    default:
      return assertNever(node)
  }
}
