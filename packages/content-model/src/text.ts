import { assertNever } from './assert-never.ts'
import type { Content, Inline } from './document.ts'

/** The plain text of inlines: a picture gives its alternative text, a note nothing, a break a space. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) text += oneText(inline)
  return text
}

function oneText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value
    case 'emphasis':
    case 'link':
      return inlineText(inline.children)
    case 'picture':
      return inline.picture.alt
    case 'inline-math':
      return inline.tex
    case 'note':
      return ''
    case 'break':
      return ' '
    default:
      return assertNever(inline)
  }
}

/** The plain text of content, a line for each paragraph, title, item and row; notes left out. */
export function contentText(content: readonly Content[]): string {
  return content.map(blockText).filter(Boolean).join('\n')
}

function blockText(block: Content): string {
  switch (block.type) {
    case 'section':
    case 'announcement':
      return join([inlineText(block.title), contentText(block.children)])
    case 'paragraph':
    case 'subheading':
      return inlineText(block.children)
    case 'list':
      return join(block.items.map((item) => contentText(item.children)))
    case 'definition-list':
      return join(
        block.items.flatMap((item) => [...item.terms.map(inlineText), ...item.details.map(contentText)]),
      )
    case 'quote':
      return contentText(block.children)
    case 'callout':
      return join([inlineText(block.title), contentText(block.children)])
    case 'code-block':
      return block.value
    case 'figure':
      return join([block.picture.alt, inlineText(block.caption)])
    case 'table':
      return join([
        inlineText(block.caption),
        ...[...block.head, ...block.rows].map((row) =>
          row.cells.map((cell) => contentText(cell.children)).join(' '),
        ),
      ])
    case 'math':
      return block.tex
    case 'embed':
      return block.title
    case 'divider':
      return ''
    default:
      return assertNever(block)
  }
}

const join = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')
