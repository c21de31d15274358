import { createHash } from 'node:crypto'
import { assertNever, type Content, type Inline, walkContent } from '@recapkit/content-model'

/**
 * Of what content says to subscribers, in 16 hexadecimal digits; empty when it says nothing. Words, alternative texts
 * and addresses count; formatting, places and the shape of the model do not, so that a newer version of the reader or of
 * the model makes no item look changed.
 */
export function digest(content: readonly Content[], availability: string | null = null): string {
  let said = availability ?? ''
  for (const node of walkContent(content.flatMap(shown))) said += saidBy(node)
  const text = said.normalize('NFC').replace(/\s+/g, ' ').trim()
  return text === '' ? '' : createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** What is for the deck alone never reaches a subscriber. */
function shown(node: Content): readonly Content[] {
  if (node.type === 'section' || node.type === 'announcement')
    return [{ ...node, children: node.children.flatMap(shown) }]
  return node.only === 'deck' ? [] : [node]
}

/** Blocks part words; an anchor is a matter of the page. */
function saidBy(node: Content | Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value
    case 'inline-math':
      return node.tex
    case 'picture':
      return node.picture.alt
    case 'link':
      return node.target.kind === 'url' ? ` ${node.target.url} ` : ''
    case 'code-block':
      return ` ${node.title ?? ''} ${node.value} `
    case 'math':
      return ` ${node.tex} `
    case 'figure':
      return ` ${node.picture.alt} `
    case 'embed':
      return ` ${node.title} ${node.url} `
    case 'announcement':
      return ` ${node.availability.as ?? ''} `
    case 'emphasis':
    case 'note':
      return ''
    case 'section':
    case 'paragraph':
    case 'subheading':
    case 'list':
    case 'definition-list':
    case 'quote':
    case 'callout':
    case 'table':
    case 'divider':
    case 'break':
      return ' '
    default:
      return assertNever(node)
  }
}
