import { type Callout, type Inline, inlineText, type Position } from '@recapkit/content-model'
import { calloutKind } from './callout-kinds.ts'
import { contained, type Flow } from './flow.ts'
import { tidy } from './inline-text.ts'
import { readInlines } from './inlines.ts'
import { onlyInlines, toFlow } from './mixed.ts'
import { locate, type Page } from './page.ts'
import type { Directive } from './syntax/directives.ts'
import { isWrapper } from './wrappers.ts'

/** Containers whose title stands over what they hold. */
const isLabel = /^(?:tab|tab-item|card|grid-item-card|step|slot)$/
const narrowerKind = (words: string): Callout['kind'] | null =>
  /^(?:info|warn|alert|warning)$/.test(words.trim()) ? calloutKind(words.trim()) : null

/** What a callout without a title begins with, where that is a heading, is its title. */
function callout(
  kind: Callout['kind'],
  written: readonly Inline[],
  flow: readonly Flow[],
  position: Position,
): Callout {
  const [first] = flow
  const titled = written.length === 0 && first?.type === 'heading'
  const title = titled ? first.children : written
  const children = contained(titled ? flow.slice(1) : flow)
  return { type: 'callout', kind, title, children, position, only: null, slide: null }
}

/** A container as a callout; one of another kind gives what it holds, its title as a paragraph above, and a report. */
export function readDirective(token: Directive, line: number, page: Page): readonly Flow[] {
  const position = locate(page, line, token.raw)
  const written = tidy(onlyInlines(readInlines(token.title, line, page)))
  // Zenn and Qiita name the kind of a message where others write its title.
  const narrower = /^(?:message|note)$/.test(token.name) ? narrowerKind(inlineText(written)) : null
  const title = narrower === null ? written : []
  const kind = narrower ?? calloutKind(token.name)
  const flow = page.readBlocks(token.tokens, line + token.head, page)
  if (token.closed && kind !== null) return [callout(kind, title, flow, position)]
  if (isWrapper(token.name) && !isLabel.test(token.name) && token.closed)
    return [...toFlow(title, position), ...flow]
  const label =
    isLabel.test(token.name) && title.length > 0
      ? [{ type: 'emphasis', kind: 'strong', children: title } as const]
      : title
  if (!isLabel.test(token.name)) {
    const message = !token.closed
      ? `The container “${token.name}” is not closed; its text was kept.`
      : token.name === ''
        ? 'A container is closed that was not opened.'
        : `There is no container “${token.name}” here; its text was kept.`
    page.report('markdown/unknown-shortcode', message, position)
  }
  return [...toFlow(label, position), ...flow]
}
