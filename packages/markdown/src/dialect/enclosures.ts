import { type Arguments, namedArgument } from './arguments.ts'
import { directiveOf } from './equivalents.ts'
import { addressOf, keptMarkup, openingAnchor } from './kept.ts'
import { type Enclosure, labelMarkup, printMarkup, quoteMarkup } from './markup.ts'
import type { Pair } from './pairs.ts'

const labelled = /^(?:tab|tab-?item|tabs-item|accordion|accordion-?item|step|panel|section|slide|pane)$/i
const formulas = /^(?:katex|math|latex|equation)$/i
const drawings = /^(?:mermaid|plantuml|graphviz|dot)$/i
const quotes = /^(?:quote|blockquote|pull-?quote|epigraph|testimonial)$/i

/** What a pair of tags puts around what it encloses, and whether it says all that the tags mean. */
export function enclosureOf(
  { opener, closer }: Pair,
  args: Arguments,
  from: string | null,
): Enclosure & { readonly known: boolean } {
  const { name } = opener
  const onLines = opener.alone && closer.alone
  const directive = onLines ? directiveOf(name, args) : null
  if (directive !== null) return { opening: directive, closing: ':::', known: true }
  if (formulas.test(name) && (onLines || opener.line === closer.line))
    return { opening: '$$', closing: '$$', known: true }
  if (onLines && drawings.test(name))
    return { opening: `\`\`\`${name.toLowerCase()}`, closing: '```', known: true }
  if (onLines && quotes.test(name)) return { ...quoteMarkup(from ?? attribution(args)), known: true }
  const label = labelled.test(name)
    ? (namedArgument(args, 'title', 'name', 'label', 'header', 'summary') ?? args.values[0] ?? null)
    : null
  if (label !== null && opener.alone) return { opening: labelMarkup(label), closing: '', known: true }
  const address = addressOf(args)
  if (address !== null && opener.line === closer.line)
    return { opening: openingAnchor(address), closing: '</a>', known: true }
  const kept = keptMarkup(args)
  return {
    opening: kept === null ? '' : printMarkup({ ...kept, block: opener.alone }, opener.alone),
    closing: '',
    known: false,
  }
}

function attribution(args: Arguments): string | null {
  const parts = ['author', 'source', 'cite', 'attribution', 'by'].flatMap(
    (name) => args.named.get(name) ?? [],
  )
  return parts.length > 0 ? parts.join(', ') : args.values.join(' ') || null
}
