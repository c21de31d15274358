import type { Token, TokenizerAndRendererExtension } from 'marked'
import { calloutKind } from '../callout-kinds.ts'
import { guard } from '../dialect/translation.ts'
import { startBeforeBlank } from './footnotes.ts'

/** A container of Docusaurus and Starlight (`:::note[Title]` … `:::`), or an alert of GitHub (`> [!NOTE]`). */
export interface Directive {
  readonly type: 'directive'
  readonly raw: string
  readonly name: string
  readonly title: Token[]
  /** The lines before the content. */
  readonly head: number
  readonly closed: boolean
  readonly tokens: Token[]
}

const attributes = String.raw`\{[ \t]*(?:(?:open|[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[\w%.-]+))[ \t]*)+\}`
/** What sets a container rather than naming it, and signs that some write behind its title. */
const behindTitle = new RegExp(String.raw`(?<![ \t])[ \t]*(?:${attributes}|(?<=[ \t]):{3,})$`)
const isAttributes = new RegExp(`^${attributes}$`)

const opening =
  /^ {0,3}(:{3,})[ \t]*([a-zA-Z][\w-]*(?=[\s[{]|#[\w-]+[ \t]*(?:\n|$)|$)|(?=\{))(?:#[\w-]+)?[ \t]*(?:\[((?:[^[\]\n]|\[[^\]\n]*\])*)\])?[ \t]*(\{[^\n}]*\})?[ \t]*([^\n]*)(?:\n|$)/

export const directive: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  start: (src) => startBeforeBlank(src, /\n {0,3}:{3,}[ \t]*(?:[a-zA-Z{]|\n|$)/),
  tokenizer(src) {
    const match = opening.exec(src)
    if (match === null) return undefined
    const lines = src.slice(match[0].length).split('\n')
    const end = closingLine(lines)
    const body = lines.slice(0, end < 0 ? lines.length : end)
    const length = match[0].length + lines.slice(0, end < 0 ? lines.length : end + 1).join('\n').length
    const [, , name = '', label, braces = '', rest = ''] = match
    // Braces behind a name may be words of the title.
    const words = name === '' || isAttributes.test(braces) ? rest : `${braces} ${rest}`
    const token = {
      type: 'directive',
      raw: src.slice(0, length),
      name: (name || nameIn(braces)).toLowerCase(),
      title: this.lexer.inlineTokens(label ?? titleIn(braces) ?? words.replace(behindTitle, '').trim()),
      head: 1,
      closed: end >= 0,
      tokens: [],
    }
    this.lexer.blockTokens(body.join('\n'), token.tokens)
    return token
  },
}

/** What Quarto (`{.callout-note}`) and MyST (`{note}`) name a container by. */
const nameIn = (attributes: string): string =>
  /[.{]\s*(?:callout-)?([\w-]+)/.exec(attributes.replace(/^\{\s*\./, '{'))?.[1] ?? 'div'

/** The title among the attributes of a container, as Quarto writes it. */
const titleIn = (attributes: string): string | null =>
  /\btitle=(?:"([^"]*)"|'([^']*)')/
    .exec(attributes)
    ?.slice(1)
    .find((one) => one !== undefined) ?? null

/** The end of a container that never began, which shows nothing. */
export const strayClosing: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  tokenizer(src) {
    const match = /^ {0,3}:{3,}[ \t]*(?:\n|$)/.exec(src)
    if (match === null) return undefined
    return { type: 'directive', raw: match[0], name: '', title: [], head: 1, closed: true, tokens: [] }
  },
}

/** The line that closes the container, past those that are nested and past fenced code; -1 when none does. */
function closingLine(lines: readonly string[]): number {
  let depth = 1
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    const marker = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== null) {
      if (marker?.startsWith(fence)) fence = null
    } else if (marker !== undefined) fence = marker
    else if (/^\s*:{3,}[ \t]*[a-zA-Z{]/.test(line)) depth++
    else if (/^\s*:{3,}[ \t]*$/.test(line) && --depth === 0) return index
  }
  return -1
}

export const alert: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  tokenizer(src) {
    const match =
      /^ {0,3}> ?\[!([a-z][\w-]*)(?:\|[^\]\n]*)?\][-+]?[ \t]*([^\n]*)((?:\n {0,3}>[^\n]*)*)(?:\n|$)/i.exec(
        src,
      )
    if (match === null) return undefined
    const kind = (match[1] ?? '').toLowerCase()
    // Obsidian, which writes kinds in small letters, shows those that it does not know as notes; GitHub shows the words.
    if (calloutKind(kind) === null && match[1] !== kind) return undefined
    const rest = match[2] ?? ''
    const isTitle = !rest.startsWith(guard)
    const below = (match[3] ?? '').slice(1).replace(/^ {0,3}> ?/gm, '')
    const body = isTitle ? below : `${rest.slice(guard.length)}\n${below}`
    const token = {
      type: 'directive',
      raw: match[0],
      name: calloutKind(kind) === null ? 'note' : kind,
      title: this.lexer.inlineTokens(isTitle ? rest.trim() : ''),
      head: isTitle ? 1 : 0,
      closed: true,
      tokens: [],
    }
    this.lexer.blockTokens(body, token.tokens)
    return token
  },
}
