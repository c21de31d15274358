import type { Inline, Picture } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import type { MarkedToken, Token, Tokens } from 'marked'
import { linkTarget, pictureSource } from './addresses.ts'
import { plain, readableText, tidy } from './inline-text.ts'
import { linesIn, locate, type Page } from './page.ts'

/** The inlines of a block's tokens; `line` is that of the first token. */
export function readInlines(tokens: readonly Token[], line: number, page: Page): readonly Inline[] {
  return tidy(inSequence(tokens, line, page))
}

function inSequence(tokens: readonly Token[], line: number, page: Page): readonly Inline[] {
  let at = line
  return tokens.flatMap((token) => {
    const inlines = readInline(token as MarkedToken, at, page)
    at += linesIn(token.raw)
    return inlines
  })
}

function readInline(token: MarkedToken, line: number, page: Page): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined
        ? [plain(readableText(token.text))]
        : inSequence(token.tokens, line, page)
    case 'escape':
      return [plain(token.text)]
    case 'strong':
      return [{ type: 'emphasis', kind: 'strong', children: inSequence(token.tokens, line, page) }]
    case 'em':
      return [{ type: 'emphasis', kind: 'emphasis', children: inSequence(token.tokens, line, page) }]
    case 'del':
      return [{ type: 'emphasis', kind: 'deletion', children: inSequence(token.tokens, line, page) }]
    case 'codespan':
      return [{ type: 'code', value: token.text.replaceAll('\n', ' ') }]
    case 'br':
      return [{ type: 'break' }]
    case 'link':
      return readLink(token, line, page)
    case 'image':
      return readImage(token, line, page)
    case 'checkbox':
      return []
    default:
      return [plain(readableText(token.raw))]
  }
}

function readLink(token: Tokens.Link, line: number, page: Page): readonly Inline[] {
  const position = locate(page, line, token.raw)
  const children = inSequence(token.tokens, line, page)
  const target = linkTarget(token.href, page, position)
  if (target === null) return children
  const title = token.title ? decodeHTMLStrict(token.title) : null
  return [{ type: 'link', target, title, children, position }]
}

function readImage(token: Tokens.Image, line: number, page: Page): readonly Inline[] {
  const position = locate(page, line, token.raw)
  const alt = readableText(token.text)
  const src = pictureSource(token.href, page, position)
  if (src === null) return [plain(alt)]
  const picture: Picture = { src, alt, title: token.title ? decodeHTMLStrict(token.title) : null, position }
  return [{ type: 'picture', picture, position }]
}
