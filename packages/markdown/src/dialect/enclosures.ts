import { isWrapper } from '../wrappers.ts'
import { type Arguments, namedArgument } from './arguments.ts'
import { directiveOf, equivalentOf, knows } from './equivalents.ts'
import { addressOf, keptMarkup, openingAnchor } from './kept.ts'
import { codeMarkup, type Enclosure, labelMarkup, printMarkup, quoteMarkup } from './markup.ts'
import type { Pair } from './pairs.ts'

const labelled =
  /^(?:tab|tab-?item|tabs-item|accordion|accordion-?item|step|panel|section|slide|pane|timeline)$/i
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
  const language = namedArgument(args, 'lang', 'language')
  if (onLines && /^(?:tab|runkit)$/i.test(name) && (language !== null || /^runkit$/i.test(name)))
    return {
      ...codeMarkup(
        language ?? 'js',
        namedArgument(args, 'header', 'name', 'title') ?? args.values[0] ?? null,
      ),
      known: true,
    }
  const label = labelled.test(name)
    ? (namedArgument(args, 'title', 'name', 'label', 'header', 'summary') ?? args.values[0] ?? null)
    : null
  if (label !== null && opener.alone) return { opening: labelMarkup(label), closing: '', known: true }
  const address = addressOf(args)
  if (address !== null && opener.line === closer.line)
    return { opening: openingAnchor(address), closing: '</a>', known: true }
  const shown = knows(name) ? equivalentOf(name, args) : null
  if (shown !== null) return { opening: printMarkup(shown, opener.alone), closing: '', known: true }
  if (address !== null && onLines && closer.line - opener.line <= 3 && /button|btn|cta|link/i.test(name))
    return { opening: openingAnchor(address), closing: '</a>', known: true }
  // A set of tabs is named for scripts.
  const kept = /^(?:sub)*tabs$/i.test(name) ? null : keptMarkup(args)
  return {
    opening: kept === null ? '' : printMarkup({ ...kept, block: opener.alone }, opener.alone),
    closing: '',
    known: kept === null && isWrapper(name),
  }
}

function attribution(args: Arguments): string | null {
  const parts = ['author', 'source', 'cite', 'attribution', 'by'].flatMap(
    (name) => args.named.get(name) ?? [],
  )
  const words = args.values.filter((value) => !/^(?:left|right|center|mindset)$/.test(value))
  return parts.length > 0 ? parts.join(', ') : words.join(' ') || null
}
