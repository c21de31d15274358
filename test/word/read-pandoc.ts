import type { ListedItem } from './list-items.ts'
import type { WordRead } from './word-read.ts'

type Tree = null | string | number | boolean | readonly Tree[] | { readonly [key: string]: Tree }

/** What is in the document model that pandoc makes of a document (`pandoc --to json`). */
export function readPandoc(json: string): WordRead {
  const document: { readonly blocks: Tree; readonly meta: Tree } = JSON.parse(json)
  const links: string[] = []
  const alts: string[] = []
  const items: ListedItem[] = []
  const notes: Tree[] = []
  const visit = (node: Tree, level: number): void => {
    for (const { type, content } of elementsOf(node)) {
      const parts = Array.isArray(content) ? content : []
      if (type === 'Link') links.push(String(partsOf(parts[2])[0] ?? ''))
      if (type === 'Image') alts.push(textOf(parts[1] ?? null))
      if (type === 'Note') notes.push(content)
      const lists = type === 'BulletList' ? parts : type === 'OrderedList' ? partsOf(parts[1]) : null
      if (lists === null) {
        visit(content, type === 'Table' || type === 'BlockQuote' ? 0 : level)
        continue
      }
      for (const item of lists) {
        const [first] = partsOf(item)
        items.push({ text: textOf(first ?? null), level: level + 1 })
        visit(item, level + 1)
      }
    }
  }
  const whole = [document.meta, document.blocks]
  visit(whole, 0)
  const text = [whole, ...notes].map(textOf).join('\n')
  return { text, links, alts, notes: notes.length, items }
}

interface PandocElement {
  readonly type: string
  readonly content: Tree
}

const partsOf = (tree: Tree | undefined): readonly Tree[] => (Array.isArray(tree) ? tree : [])

/** The outermost elements in a tree. */
function elementsOf(tree: Tree): readonly PandocElement[] {
  if (Array.isArray(tree)) return tree.flatMap((part: Tree) => elementsOf(part))
  if (tree === null || typeof tree !== 'object') return []
  const { t: type, c: content } = tree as { readonly [key: string]: Tree }
  return typeof type === 'string' ? [{ type, content: content ?? null }] : elementsOf(Object.values(tree))
}

/** All text in a tree but formulas and notes; what stands in attributes and targets is none. */
function textOf(tree: Tree): string {
  return elementsOf(tree)
    .map(({ type, content }) => {
      if (type === 'Str' && typeof content === 'string') return content
      if (type === 'Space' || type === 'SoftBreak' || type === 'LineBreak') return ' '
      if (type === 'Note' || type === 'Math') return ''
      if (type === 'Code' || type === 'CodeBlock') return String(partsOf(content)[1] ?? '')
      return textOf(content)
    })
    .join('')
}
