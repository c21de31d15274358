import { assertNever, type EmphasisKind, inlineText, type Picture } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import type { Token, Tokens } from 'marked'
import { linkTarget, pictureSource } from './addresses.ts'
import { withoutAttributes } from './attributes.ts'
import { readMixedAround } from './html/around.ts'
import { plain, readableText } from './inline-text.ts'
import { isInline, type Mixed, onlyInlines } from './mixed.ts'
import { readNote } from './notes.ts'
import { linesIn, locate, type Page } from './page.ts'
import type { SyntaxToken } from './syntax/index.ts'

/** What inline tokens say; HTML among them may hold blocks. `line` is that of the first token. */
export function readInlines(tokens: readonly Token[], line: number, page: Page): readonly Mixed[] {
  if (tokens.some((token) => token.type === 'html'))
    return readMixedAround(tokens, line, page, (token, at) => readInline(token, at, page))
  const read: Mixed[] = []
  let at = line
  for (const token of tokens) {
    if (token.type === 'text' && !('tokens' in token)) read.push(plain(readableText(token.text)))
    else for (const node of readInline(token, at, page)) read.push(node)
    at += linesIn(token.raw)
  }
  return read.some(opensBrace) ? withoutPictureAttributes(read) : read
}

function readInline(token: Token, line: number, page: Page): readonly Mixed[] {
  const known = token as SyntaxToken
  switch (known.type) {
    case 'text':
      return known.tokens === undefined
        ? [plain(readableText(known.text))]
        : readInlines(known.tokens, line, page)
    case 'escape':
      return [plain(known.text)]
    case 'strong':
      return emphasized('strong', known.tokens, line, page)
    case 'em':
      return emphasized('emphasis', known.tokens, line, page)
    case 'del':
      return emphasized('deletion', known.tokens, line, page)
    case 'highlight':
      return emphasized('mark', known.tokens, line, page)
    case 'superscript':
      return emphasized('superscript', known.tokens, line, page)
    case 'subscript':
      return emphasized('subscript', known.tokens, line, page)
    case 'codespan':
      return [{ type: 'code', value: known.text.replaceAll('\n', ' ') }]
    case 'br':
      return [{ type: 'break' }]
    case 'link':
      return readLink(known, line, page)
    case 'image':
      return readImage(known, line, page)
    case 'math':
      return [{ type: 'inline-math', tex: known.tex }]
    case 'footnote-call':
      return readNote(known, line, page)
    case 'checkbox':
      return []
    case 'bare-table':
    case 'blockquote':
    case 'code':
    case 'def':
    case 'definitions':
    case 'directive':
    case 'footnote-definition':
    case 'heading':
    case 'hr':
    case 'html':
    case 'list':
    case 'list_item':
    case 'math-block':
    case 'paragraph':
    case 'space':
    case 'table':
      return [plain(readableText(known.raw))]
    default:
      return assertNever(known)
  }
}

function emphasized(
  kind: EmphasisKind,
  tokens: readonly Token[],
  line: number,
  page: Page,
): readonly Mixed[] {
  const children = readInlines(tokens, line, page)
  return children.every(isInline) ? [{ type: 'emphasis', kind, children }] : children
}

function readLink(token: Tokens.Link, line: number, page: Page): readonly Mixed[] {
  const position = locate(page, line, token.raw)
  const children = readInlines(token.tokens, line, page)
  // A form left to fill in says nothing and leads nowhere.
  if (token.href === '' && children.length === 0) return []
  const target = linkTarget(token.href, page, position)
  if (target === null) return children
  const title = token.title ? decodeHTMLStrict(token.title) : null
  return [{ type: 'link', target, title, children: onlyInlines(children), position }]
}

function readImage(token: Tokens.Image, line: number, page: Page): readonly Mixed[] {
  const position = locate(page, line, token.raw)
  // An alternative text is read as Markdown and shown without its marks.
  const alt = inlineText(onlyInlines(readInlines(token.tokens, line, page)))
  const src = pictureSource(token.href, page, position)
  if (src === null) return [plain(alt)]
  const picture: Picture = { src, alt, title: token.title ? decodeHTMLStrict(token.title) : null, position }
  return [{ type: 'picture', picture, position }]
}

/** Sizes and classes in braces after a picture or a link are for other engines. */
function withoutPictureAttributes(mixed: readonly Mixed[]): readonly Mixed[] {
  return mixed.map((node, index) => {
    if (node.type !== 'text' || !opensBrace(node)) return node
    const before = mixed[index - 1]?.type
    return before === 'picture' || before === 'link'
      ? { ...node, value: withoutAttributes(node.value) }
      : node
  })
}

const opensBrace = (node: Mixed): boolean => node.type === 'text' && node.value.startsWith('{')
