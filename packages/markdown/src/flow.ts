import type { Block, Inline, Position, SlideHint } from '@recapkit/content-model'

/** What a post holds from top to bottom, before headings become sections. */
export type Flow = Node | Mark

/** What readers see of it. */
export type Node = Block | Heading

/** A heading where a section may begin. */
export interface Heading {
  readonly type: 'heading'
  /** 1 to 6, as the author wrote it. */
  readonly level: number
  readonly children: readonly Inline[]
  /** The anchor that the author gave it. */
  readonly id: string | null
  /** What the author says in braces of the availability; `none` when it is no announcement. */
  readonly availability: string | null
  readonly slide: SlideHint | null
  readonly position: Position
}

/** Something that a comment or an attribute says, and that shows nowhere itself. */
export type Mark =
  | { readonly type: 'more' }
  | { readonly type: 'slide-hint'; readonly hint: SlideHint; readonly only: 'deck' | 'handout' | null }

/** Blocks for a container, where no section can begin: headings become subheadings. */
export function contained(flow: readonly Flow[]): readonly Block[] {
  if (flow.every(isBlock)) return flow
  return applyHints(flow).map((node) => {
    if (node.type !== 'heading') return node
    const { level, children, position, slide } = node
    return { type: 'subheading', level, children, position, only: null, slide }
  })
}

/** The flow without marks; what a hint asks for is laid on the block or heading that follows it. */
export function applyHints(flow: readonly Flow[]): readonly Node[] {
  if (flow.every(isNode)) return flow
  let hint: Extract<Mark, { type: 'slide-hint' }> | null = null
  const nodes: Node[] = []
  for (const node of flow) {
    if (node.type === 'slide-hint') hint = node
    if (!isNode(node)) continue
    if (hint === null) nodes.push(node)
    else if (node.type === 'heading') nodes.push({ ...node, slide: hint.hint })
    else nodes.push({ ...node, slide: hint.hint, only: hint.only })
    hint = null
  }
  return nodes
}

const isNode = (node: Flow): node is Node => node.type !== 'more' && node.type !== 'slide-hint'

const isBlock = (node: Flow): node is Block => isNode(node) && node.type !== 'heading'
