import type { Position } from '@recapkit/content-model'
import type { Links, Token } from 'marked'
import type { Translation } from './dialect/translation.ts'
import type { Flow } from './flow.ts'
import { lex } from './lex.ts'
import type { Page } from './page.ts'

/** The element that stands where a file is included. */
export const includeName = 'recap-include'

/** Files that a post includes, as tokens, and the link definitions that they give it. */
export interface Included {
  readonly files: ReadonlyMap<string, readonly Token[]>
  readonly links: Links
}

/** More are left as they are. */
export const mostFiles = 100
const mostDepth = 5

/** Cuts the included files, and those that they include, into tokens; `translate` makes Markdown of their dialect. */
export function lexIncluded(translation: Translation, translate: (text: string) => string): Included {
  const files = new Map<string, readonly Token[]>()
  const links: Links = {}
  // The map grows while it is walked: translating a file adds the files that it includes.
  for (const [name, text] of translation.included) {
    if (files.size >= mostFiles) break
    const lexed = lex(translate(text), {})
    files.set(name, lexed.tokens)
    Object.assign(links, lexed.links)
  }
  return { files, links }
}

/** The blocks of an included file; all of them stand at the place of its tag. */
export function readInclude(name: string, page: Page, at: Position): readonly Flow[] {
  const depth = (page.within?.depth ?? 0) + 1
  const tokens = page.included.get(name)
  if (tokens === undefined || depth > mostDepth) {
    page.report('markdown/unresolved-reference', `The file “${name}” was not included.`, at)
    return []
  }
  return page.readBlocks(tokens, at.line, { ...page, within: { at, depth } })
}
