import type { Block, Figure, Inline, Position } from '@recapkit/content-model'
import { plain } from './inline-text.ts'

/** A paragraph's inlines as blocks: figures when it holds pictures and nothing else but a caption, else the paragraph. */
export function paragraphOrFigures(children: readonly Inline[], position: Position): readonly Block[] {
  if (children.every(isBlank)) return []
  if (children.some(isWords) || !children.some(mayBeFigure))
    return [{ type: 'paragraph', children, position, only: null, slide: null }]
  const captioned = withCaption(children)
  if (captioned !== null) return [captioned]
  const figures = children.map((inline) => asFigure(inline))
  if (figures.some((figure) => figure === null)) {
    return [{ type: 'paragraph', children, position, only: null, slide: null }]
  }
  const found = figures.filter((figure) => figure !== null && figure !== 'nothing')
  if (found.length > 0) return found
  return [{ type: 'paragraph', children, position, only: null, slide: null }]
}

/** A picture and below it words in italics, which is how a caption is written where Markdown knows none. */
function withCaption(children: readonly Inline[]): Figure | null {
  const [first, last, ...others] = children.filter((inline) => !isBlank(inline))
  if (first === undefined || last?.type !== 'emphasis' || last.kind !== 'emphasis' || others.length > 0)
    return null
  const figure = asFigure(first)
  if (figure === null || figure === 'nothing' || figure.caption.length > 0) return null
  return { ...figure, caption: last.children }
}

function asFigure(inline: Inline): Figure | 'nothing' | null {
  if (isBlank(inline)) return 'nothing'
  const target = inline.type === 'link' ? inline.target : null
  const [shown, ...others] =
    inline.type === 'link' ? inline.children.filter((child) => !isBlank(child)) : [inline]
  if (shown?.type !== 'picture' || others.length > 0) return null
  const { picture, position } = shown
  const caption = picture.title === null ? [] : [plain(picture.title)]
  return { type: 'figure', picture, caption, target, position, only: null, slide: null }
}

const mayBeFigure = (inline: Inline): boolean => inline.type === 'picture' || inline.type === 'link'

const isWords = (inline: Inline): boolean => inline.type === 'text' && !isBlank(inline)

/** True for what shows nothing: spaces and line breaks. */
const isBlank = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '')
