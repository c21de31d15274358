import type { Token } from 'marked'
import { parseFragment } from 'parse5'
import { linesIn } from '../page.ts'
import { attribute, isElement, type Node } from './tree.ts'

const slotName = 'recap-slot'
/** Elements that HTML itself never closes. */
const voidNames = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr'
const selfClosed = new RegExp(
  `<(?!(?:${voidNames})[\\s/>])([a-z][\\w.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)/>`,
  'gi',
)

/**
 * The HTML among a block's or a post's tokens as one tree, in which every other token is a slot (see `slotOf`), so
 * that an element may begin in one piece of HTML and end in another. Lines of the tree are lines of the tokens.
 */
export function parseAround(tokens: readonly Token[]): readonly Node[] {
  let verbatim: string | null = null
  const markup = tokens.map((token, index) => {
    if (verbatim !== null) {
      if (token.raw.toLowerCase().includes(`</${verbatim}`)) verbatim = null
      return token.raw
    }
    if (token.type === 'html') {
      // Instructions and declarations end elsewhere than the tree's parser thinks, and show nothing.
      if (/^\s*<(?:\?|![a-z])/i.test(token.raw)) return '\n'.repeat(linesIn(token.raw))
      const name = /^\s*<(svg|math|style|script|textarea)\b/i.exec(token.raw)?.[1]?.toLowerCase()
      if (name !== undefined && isClosedLater(tokens, index, name)) verbatim = name
      return closed(withoutOpenRawText(tokens, index))
    }
    return `<${slotName} n="${index}"></${slotName}>${'\n'.repeat(linesIn(token.raw))}`
  })
  return parseHtml(markup.join(''))
}

const frame = /<iframe\b/i
const rawText = /<(?=(title|textarea|style|xmp|noembed|noframes|script|plaintext)[\s/>])/gi

/**
 * The HTML of a token in which elements that would take all that follows as raw text, and that nothing closes, are words
 * (GFM 0.29, section 6.11): whoever writes of a <title> means no title.
 */
function withoutOpenRawText(tokens: readonly Token[], index: number): string {
  const { raw } = tokens[index] ?? { raw: '' }
  return raw.replace(rawText, (sign, name: string, at: number) => {
    const end = `</${name.toLowerCase()}`
    const closes = (text: string): boolean => text.toLowerCase().includes(end)
    return closes(raw.slice(at)) || tokens.slice(index + 1).some((token) => closes(token.raw)) ? sign : '&lt;'
  })
}

/** True when an element that a token opens is closed by one of the tokens that follow. */
function isClosedLater(tokens: readonly Token[], index: number, name: string): boolean {
  const closes = (token: Token | undefined): boolean =>
    token?.raw.toLowerCase().includes(`</${name}`) === true
  return !closes(tokens[index]) && tokens.slice(index + 1).some(closes)
}

/** A tree of HTML that stands alone. */
export function parseHtml(markup: string): readonly Node[] {
  return parseFragment(markup, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes
}

/** Component syntax closes any element in its own tag, which HTML reads as an opening one; a frame must not swallow the rest. */
function closed(raw: string): string {
  const markup = raw.includes('/>') ? raw.replace(selfClosed, '<$1$2></$1>') : raw
  if (!frame.test(markup)) return markup
  const opened = markup.match(/<iframe\b/gi)?.length ?? 0
  return opened > (markup.match(/<\/iframe/gi)?.length ?? 0)
    ? `${markup.trimEnd()}</iframe>${trailing(markup)}`
    : markup
}

const trailing = (markup: string): string => /\s*$/.exec(markup)?.[0] ?? ''

/** The index of the token that a node stands for; null when it is HTML. */
export function slotOf(node: Node): number | null {
  return isElement(node) && node.tagName === slotName ? Number(attribute(node, 'n')) : null
}
