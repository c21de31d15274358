import type { Token } from 'marked'

/** Neighbouring tokens: from `start` up to `end`, which is the first that is no longer one of them. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly isHtml: boolean
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i
/** Elements whose content is no HTML, or is read as something else. */
const foreign = /<(script|style|svg|math|title|textarea|template|xmp|noembed|noframes)\b[\s\S]*?<\/\1\s*>/gi
/** What ends elsewhere than its tags tell, foreign elements that are not closed among it. */
const irregular =
  /<(?:[!?][^-]|!-(?!-)|\/?(?:script|style|svg|math|title|textarea|template|xmp|noembed|noframes|plaintext)\b)/i

/**
 * The tokens in runs: other tokens, or HTML with all that stands between the tag that begins an element and the one that
 * ends it. Where tags do not pair, all the tokens are one run, for a parser of HTML to make sense of.
 */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const whole = [{ start: 0, end: tokens.length, isHtml: true }]
  const runs: { start: number; end: number; isHtml: boolean }[] = []
  const open: string[] = []
  for (const [index, token] of tokens.entries()) {
    const isHtml = token.type === 'html' || open.length > 0
    const last = runs.at(-1)
    if (last?.isHtml === isHtml) last.end = index + 1
    else runs.push({ start: index, end: index + 1, isHtml })
    if (token.type !== 'html') continue
    const html = token.raw.replace(foreign, '')
    if (irregular.test(html)) return whole
    tag.lastIndex = 0
    for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
      const [, closing, name = '', rest = ''] = match
      if (name === '' || isVoid.test(name) || rest.endsWith('/')) continue
      if (closing === '') open.push(name.toLowerCase())
      else if (open.pop() !== name.toLowerCase()) return whole
    }
  }
  return open.length > 0 ? whole : runs
}
