import {
  assertNever,
  type Block,
  type Content,
  type Inline,
  inlineText,
  type List,
  type Recap,
} from '@recapkit/content-model'

/** An item of a list by the text beside its mark, and the number of lists around it up to the container it stands in. */
export interface ListedItem {
  readonly text: string
  readonly level: number
}

/** Word has nine levels of lists. */
const deepest = 9

/** The items of all lists of a recap that have a text, in reading order. */
export const listItems = (recap: Recap): readonly (ListedItem & InList)[] => [...itemsOf(recap.children, 0)]

/** An output may say more of a picture than its alternative text. */
const isText = ({ type }: Inline): boolean => type !== 'picture'

interface InList {
  /** True where its list holds lines of text and lists alone: no box, and no paragraph, table or code between two items. */
  readonly unbroken: boolean
}

const isUnbroken = (list: List): boolean =>
  list.items.every(({ checked, children: [first, ...rest] }) => {
    const lists = rest.every((block) => block.type === 'list' && isUnbroken(block))
    return checked === null && first?.type === 'paragraph' && lists
  })

function* itemsOf(
  content: readonly Content[],
  level: number,
  unbroken: boolean | null = null,
): Generator<ListedItem & InList> {
  for (const node of content) {
    if (node.type === 'section' || node.type === 'announcement') yield* itemsOf(node.children, 0)
    else yield* itemsIn(node, level, unbroken)
  }
}

function* itemsIn(block: Block, level: number, around: boolean | null): Generator<ListedItem & InList> {
  switch (block.type) {
    case 'list': {
      const unbroken = around ?? isUnbroken(block)
      for (const item of block.items) {
        const [first] = item.children
        const text = first?.type === 'paragraph' ? inlineText(first.children.filter(isText)) : ''
        if (text.trim() !== '') yield { text, level: Math.min(level + 1, deepest), unbroken }
        yield* itemsOf(item.children, level + 1, unbroken)
      }
      break
    }
    case 'quote':
    case 'callout':
      yield* itemsOf(block.children, 0)
      break
    case 'definition-list':
      for (const { details } of block.items) for (const detail of details) yield* itemsOf(detail, 0)
      break
    case 'table':
      for (const row of [...block.head, ...block.rows])
        for (const cell of row.cells) yield* itemsOf(cell.children, 0)
      break
    case 'paragraph':
    case 'code-block':
    case 'figure':
    case 'math':
    case 'embed':
    case 'divider':
    case 'subheading':
      break
    default:
      assertNever(block)
  }
}
