import { decodeReferences } from '../conformance/text-found.ts'
import { gap, type LeftOut, type Lines, type Piece, type Pieces } from './piece.ts'
import { sentencesOf } from './sentences.ts'
import { takeHtml } from './source-html.ts'
import { type SourceNode, textBelow } from './source-tree.ts'

/** Attributes of components that hold words for readers. */
const worded = ['title', 'label', 'text', 'description', 'caption', 'summary']

/** A post's sentences, links and alternative texts, and what it holds for engines and editors alone. */
export function takeApart(tree: SourceNode): Pieces {
  const pieces: Pieces = { wanted: [], leftOut: [] }
  const targets = new Map(definitionsIn(tree))
  takeBlock(tree)
  return pieces

  function takeBlock(node: SourceNode): void {
    switch (node.type) {
      case 'yaml':
      case 'toml': {
        const title = /^title[ \t]*[:=][ \t]*(["']?)(.+)\1[ \t]*$/m.exec(node.value ?? '')?.[2]
        if (title !== undefined && !/^[|>&*]/.test(title)) say(decodeReferences(title), node)
        return
      }
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        say(inlines(node), node)
        return
      case 'code':
        for (const [index, text] of (node.value ?? '').split('\n').entries()) {
          const line = node.line + 1 + index
          if (/[\p{L}\p{N}]/u.test(text)) pieces.wanted.push({ kind: 'sentence', text, line, end: line })
        }
        return
      case 'html':
        takeHtml(node.value ?? '', node, pieces)
        return
      case 'mdxjsEsm':
        leave('import or export', node.value ?? '', node)
        return
      case 'mdxFlowExpression':
        say(expression(node), node)
        return
      case 'mdxJsxFlowElement':
        say(attributes(node), node)
        break
      default:
        if (node.children === undefined) say(inline(node), node)
    }
    if (isSilent(node)) return
    for (const child of node.children ?? []) takeBlock(child)
  }

  function isSilent(node: SourceNode): boolean {
    if (node.name === 'script' || node.name === 'style') leave(node.name, textBelow(node), node)
    return ['script', 'style', 'math', 'svg', 'iframe'].includes(node.name ?? '')
  }

  function inlines(node: SourceNode): string {
    return (node.children ?? []).map(inline).join('')
  }

  /** The text of an inline; its links and pictures are taken by the way. */
  function inline(node: SourceNode): string {
    switch (node.type) {
      case 'text':
        return (node.value ?? '').replace(/^\[![A-Za-z]+\]/, '')
      case 'inlineCode':
        return node.value ?? ''
      case 'break':
        return '\n'
      case 'image':
      case 'imageReference':
        take('alt', node.alt ?? '', node)
        return gap
      case 'link':
        take('link', node.url ?? '', node)
        return inlines(node)
      case 'linkReference':
        take('link', targets.get(node.identifier ?? '') ?? '', node)
        return inlines(node)
      case 'footnoteReference':
        return gap
      case 'html':
        takeHtml(node.value ?? '', node, pieces)
        // A heading within a sentence is spoken of, or it parts it.
        if (/^<\/?h[1-6]\b/i.test(node.value ?? '')) return gap
        return /^<br\b/i.test(node.value ?? '') ? '\n' : ''
      case 'mdxTextExpression':
        return expression(node)
      case 'mdxJsxTextElement':
        if (isSilent(node)) return gap
        return `${attributes(node)} ${node.name === 'br' ? '\n' : inlines(node)}`
      default:
        return inlines(node)
    }
  }

  /** The words that an element of MDX has in its attributes. */
  function attributes(node: SourceNode): string {
    const given = node.attributes ?? {}
    take('link', given['href'] ?? '', node)
    take('alt', given['alt'] ?? '', node)
    const isElement = /^[a-z]/.test(node.name ?? '')
    return isElement ? '' : worded.flatMap((name) => given[name] ?? []).join('\n')
  }

  /** What an expression prints, where that can be told without running it. */
  function expression(node: SourceNode): string {
    const written = (node.value ?? '').trim()
    const literal = /^(?:"([^"]*)"|'([^']*)'|`([^`$]*)`|(\d+))$/.exec(written)
    if (literal !== null) return literal.slice(1).find((part) => part !== undefined) ?? ''
    if (/^\/\*[\s\S]*\*\/$/.test(written)) leave('comment', written.slice(2, -2), node)
    else if (written !== '') leave('expression', written, node)
    return gap
  }

  function say(text: string, { line, end }: Lines): void {
    for (const sentence of sentencesOf(text))
      pieces.wanted.push({ kind: 'sentence', text: sentence, line, end })
  }

  function take(kind: Piece['kind'], text: string, { line, end }: Lines): void {
    if (text.trim() !== '') pieces.wanted.push({ kind, text: text.trim(), line, end })
  }

  function leave(what: LeftOut['what'], text: string, { line, end }: Lines): void {
    pieces.leftOut.push({ what, text: text.trim(), line, end })
  }
}

function definitionsIn(node: SourceNode): readonly (readonly [string, string])[] {
  if (node.type === 'definition') return [[node.identifier ?? '', node.url ?? '']]
  return (node.children ?? []).flatMap(definitionsIn)
}
