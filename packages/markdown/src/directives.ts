import { calloutKind } from './callout-kinds.ts'
import { contained, type Flow } from './flow.ts'
import { tidy } from './inline-text.ts'
import { readInlines } from './inlines.ts'
import { onlyInlines, toFlow } from './mixed.ts'
import { locate, type Page } from './page.ts'
import type { Directive } from './syntax/directives.ts'

/** A container as a callout; one of another kind gives what it holds, its title as a paragraph above, and a report. */
export function readDirective(token: Directive, line: number, page: Page): readonly Flow[] {
  const position = locate(page, line, token.raw)
  const title = tidy(onlyInlines(readInlines(token.title, line, page)))
  const kind = calloutKind(token.name)
  const flow = page.readBlocks(token.tokens, line + token.head, page)
  if (token.closed && kind !== null)
    return [{ type: 'callout', kind, title, children: contained(flow), position, only: null, slide: null }]
  const label =
    token.name === 'tab' && title.length > 0
      ? [{ type: 'emphasis', kind: 'strong', children: title } as const]
      : title
  if (token.name !== 'tab') {
    const message = !token.closed
      ? `The container “${token.name}” is not closed; its text was kept.`
      : token.name === ''
        ? 'A container is closed that was not opened.'
        : `There is no container “${token.name}” here; its text was kept.`
    page.report('markdown/unknown-shortcode', message, position)
  }
  return [...toFlow(label, position), ...flow]
}
