import type { Block, Figure, Inline, Position } from '@recapkit/content-model'
import { plain } from './inline-text.ts'

/** A paragraph's inlines as blocks: figures when it holds pictures and nothing else, else the paragraph. */
export function paragraphOrFigures(children: readonly Inline[], position: Position): readonly Block[] {
  if (children.every(isBlank)) return []
  const figures = children.map((inline) => asFigure(inline))
  if (figures.some((figure) => figure === null)) {
    return [{ type: 'paragraph', children, position, only: null, slide: null }]
  }
  const found = figures.filter((figure) => figure !== null && figure !== 'nothing')
  if (found.length > 0) return found
  return [{ type: 'paragraph', children, position, only: null, slide: null }]
}

function asFigure(inline: Inline): Figure | 'nothing' | null {
  if (isBlank(inline)) return 'nothing'
  const target = inline.type === 'link' ? inline.target : null
  const shown = inline.type === 'link' && inline.children.length === 1 ? inline.children[0] : inline
  if (shown?.type !== 'picture') return null
  const { picture, position } = shown
  const caption = picture.title === null ? [] : [plain(picture.title)]
  return { type: 'figure', picture, caption, target, position, only: null, slide: null }
}

/** True for what shows nothing: spaces and line breaks. */
const isBlank = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '')
