import type { Quote } from '@recapkit/content-model'
import { type Column, inset } from '../column.ts'
import { behind, type Strip, spaced } from '../strips.ts'
import { tag } from '../tag.ts'

/** A quotation: set in, beside a bar that goes on over the spaces between its paragraphs. */
export function quoteStrips(quote: Quote, column: Column): readonly Strip[] {
  const { theme } = column.env
  const inner = { ...inset(column, 15), tag: tag('BlockQuote', column.tag) }
  return behind(spaced(column.env.flow(quote.children, inner), theme.gap * 1.4), (one, index) => [
    {
      kind: 'rect',
      x: column.x,
      y: 0,
      width: 2.25,
      height: one.height,
      fill: theme.bar,
      radius: 0,
      bridge: index === 0 ? 0 : one.gap,
    },
  ])
}
