import { type Block, contentText, type Inline, type Position } from '@recapkit/content-model'
import { paragraphOrFigures } from './figures.ts'
import { contained, type Flow } from './flow.ts'
import { plain, tidy } from './inline-text.ts'

/** Where HTML may stand, a block can appear between inlines. */
export type Mixed = Inline | Flow

/** Inlines grouped to paragraphs, with the blocks between them in their places. */
export function toFlow(mixed: readonly Mixed[], position: Position): readonly Flow[] {
  if (mixed.every(isInline)) return paragraphOrFigures(tidy(mixed), position)
  const flow: Flow[] = []
  let run: Inline[] = []
  const flush = (): void => {
    flow.push(...paragraphOrFigures(tidy(run), position))
    run = []
  }
  for (const node of mixed) {
    if (isInline(node)) run.push(node)
    else {
      flush()
      flow.push(node)
    }
  }
  flush()
  return flow
}

/** For places that hold no blocks (a heading, a link): the blocks' own inlines, or their text. */
export function onlyInlines(mixed: readonly Mixed[]): readonly Inline[] {
  if (mixed.every(isInline)) return mixed
  return mixed.flatMap((node) => {
    if (isInline(node)) return [node]
    return contained([node]).flatMap((block) => [plain(' '), ...inlinesOf(block), plain(' ')])
  })
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return block.children
    case 'figure': {
      const picture = { type: 'picture', picture: block.picture, position: block.position } as const
      return [picture, ...block.caption]
    }
    case 'embed': {
      const target = { kind: 'url', url: block.url } as const
      return [{ type: 'link', target, title: null, children: [plain(block.title)], position: block.position }]
    }
    default:
      return [plain(contentText([block]).replaceAll('\n', ' '))]
  }
}

const inlineTypes = new Set(['text', 'code', 'emphasis', 'link', 'picture', 'note', 'inline-math', 'break'])

/** True for an inline, false for a block, a heading or a mark. */
export function isInline(node: Mixed): node is Inline {
  return inlineTypes.has(node.type)
}
