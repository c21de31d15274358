import type { CodeBlock } from '@recapkit/content-model'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { inlineStyles } from './inline-styles.ts'
import type { Writer } from './writer.ts'

/** Code as it stands; coloured by classes on a page, plain where no style sheet reaches. */
export function codeHtml(block: CodeBlock, writer: Writer): string {
  const classes = writer.styling === 'classes'
  const language = block.language === null ? null : `language-${block.language}`
  const title =
    block.title === null
      ? ''
      : element('p', { class: classes ? 'code-title' : null }, element('strong', {}, escapeText(block.title)))
  return title + preformatted(classes ? colouredHtml(block) : escapeText(block.value), language, writer)
}

/** Preformatted text: scrolled on a page, by keyboard too, and wrapped where readers would cut it off. */
export function preformatted(content: string, className: string | null, writer: Writer): string {
  const attributes = writer.styling === 'classes' ? { tabindex: 0 } : { style: inlineStyles.preformatted }
  return element('pre', attributes, element('code', { class: className }, content))
}

function colouredHtml(block: CodeBlock): string {
  if (block.tokens === null) return escapeText(block.value)
  return block.tokens
    .map(({ kind, value }) =>
      kind === 'plain' ? escapeText(value) : element('span', { class: `code-${kind}` }, escapeText(value)),
    )
    .join('')
}
