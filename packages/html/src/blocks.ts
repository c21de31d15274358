import { assertNever, type Block, type Content, type Embed, type MathBlock } from '@recapkit/content-model'
import { calloutHtml } from './callout.ts'
import { codeHtml, preformatted } from './code.ts'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { headedHtml } from './headed.ts'
import { inlineStyles } from './inline-styles.ts'
import { definitionListHtml, listHtml } from './list.ts'
import { figureHtml } from './picture.ts'
import { tableHtml } from './table.ts'
import type { Writer } from './writer.ts'

/** Blocks, sections and announcements without what is for the deck alone; `level` is that of a heading that stands here. */
export function contentHtml(content: readonly Content[], level: number, writer: Writer): string {
  return content
    .flatMap((node) => {
      if (node.type === 'section' || node.type === 'announcement') return [headedHtml(node, level, writer)]
      return node.only === 'deck' ? [] : [blockHtml(node, level, writer)]
    })
    .join('\n')
}

function blockHtml(block: Block, level: number, writer: Writer): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, writer.inlines(block.children))
    case 'list':
      return listHtml(block, level, writer)
    case 'definition-list':
      return definitionListHtml(block, level, writer)
    case 'quote':
      return element('blockquote', {}, writer.content(block.children, level))
    case 'callout':
      return calloutHtml(block, level, writer)
    case 'code-block':
      return codeHtml(block, writer)
    case 'figure':
      return figureHtml(block, writer)
    case 'table':
      return tableHtml(block, level, writer)
    case 'math':
      return mathHtml(block, writer)
    case 'embed':
      return embedHtml(block, writer)
    case 'divider':
      return element('hr', {})
    case 'subheading':
      return element(`h${Math.min(level, 6)}`, {}, writer.inlines(block.children))
    default:
      return assertNever(block)
  }
}

/** A formula that is wider than the page is scrolled, by keyboard too; in a feed its source wraps, as nothing scrolls there. */
function mathHtml({ tex }: MathBlock, writer: Writer): string {
  const drawn = writer.math?.(tex, true) ?? null
  if (drawn !== null) return element('div', { class: 'formula', tabindex: 0 }, drawn)
  if (writer.styling === 'classes') return preformatted(escapeText(tex), 'math', writer)
  return element('p', { style: inlineStyles.formula }, element('code', {}, escapeText(tex)))
}

/** A link with the service's name: players of other sites are dropped by readers and call home on a page. */
function embedHtml(embed: Embed, writer: Writer): string {
  const title = embed.title === '' ? embed.url : embed.title
  const href = writer.link({ kind: 'url', url: embed.url })
  const text = escapeText(title)
  const provider = embed.provider === '' ? '' : `${escapeText(embed.provider)}: `
  return element('p', {}, provider, href === null ? text : element('a', { href }, text))
}
