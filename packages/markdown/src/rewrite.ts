import { assertNever, type Block, type Content, type Inline } from '@recapkit/content-model'

/** What an inline becomes; its children have been rewritten before. */
export type RewriteInline = (inline: Inline) => readonly Inline[]

/** The content with every inline rewritten, from the inside out. */
export function rewriteInlines(content: readonly Content[], rewrite: RewriteInline): readonly Content[] {
  const map = (inlines: readonly Inline[]): readonly Inline[] => inInlines(inlines, rewrite)
  return mapInlines(content, map, map)
}

type MapInlines = (inlines: readonly Inline[]) => readonly Inline[]

/** The content with the inlines of each title and of each block of text mapped as a whole, in reading order. */
export function mapInlines(
  content: readonly Content[],
  titles: MapInlines,
  text: MapInlines,
): readonly Content[] {
  return content.map((node): Content => {
    if (node.type !== 'section' && node.type !== 'announcement') return inBlock(node, text)
    return { ...node, title: titles(node.title), children: mapInlines(node.children, titles, text) }
  })
}

function inInlines(inlines: readonly Inline[], rewrite: RewriteInline): readonly Inline[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'emphasis':
      case 'link':
        return rewrite({ ...inline, children: inInlines(inline.children, rewrite) })
      case 'note':
        return rewrite({
          ...inline,
          children: inBlocks(inline.children, (inner) => inInlines(inner, rewrite)),
        })
      case 'text':
      case 'code':
      case 'picture':
      case 'inline-math':
      case 'break':
        return rewrite(inline)
      default:
        return assertNever(inline)
    }
  })
}

const inBlocks = (blocks: readonly Block[], inlines: MapInlines): readonly Block[] =>
  blocks.map((block) => inBlock(block, inlines))

function inBlock(block: Block, inlines: MapInlines): Block {
  const blocks = (children: readonly Block[]) => inBlocks(children, inlines)
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return { ...block, children: inlines(block.children) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: blocks(item.children) })) }
    case 'definition-list': {
      const items = block.items.map((item) => ({
        terms: item.terms.map(inlines),
        details: item.details.map(blocks),
      }))
      return { ...block, items }
    }
    case 'quote':
      return { ...block, children: blocks(block.children) }
    case 'callout':
      return { ...block, title: inlines(block.title), children: blocks(block.children) }
    case 'figure':
      return { ...block, caption: inlines(block.caption) }
    case 'table': {
      const rows = (list: typeof block.rows) =>
        list.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, children: blocks(cell.children) })),
        }))
      return { ...block, head: rows(block.head), rows: rows(block.rows), caption: inlines(block.caption) }
    }
    case 'code-block':
    case 'math':
    case 'embed':
    case 'divider':
      return block
    default:
      return assertNever(block)
  }
}
