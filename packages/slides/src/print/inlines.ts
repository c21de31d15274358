import { assertNever, type Emphasis, type Inline, type Link } from '@recapkit/content-model'
import { escapeAddress, escapeText, hasEmoji } from './escape.ts'

/** Where an anchor leads in a dialect (`#12`); null for one that has no slide. */
export type Links = (anchor: string) => string | null

/** Inlines as one line of Markdown. */
export function printInlines(text: readonly Inline[], links: Links): string {
  return text
    .map((inline) => printInline(inline, links))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

function printInline(inline: Inline, links: Links): string {
  switch (inline.type) {
    case 'text':
      return inline.lang === null
        ? escapeText(inline.value)
        : `<span lang="${inline.lang}">${escapeText(inline.value)}</span>`
    case 'code':
      return printCode(inline.value)
    case 'emphasis':
      return printEmphasis(inline, links)
    case 'link':
      return printLink(inline, links)
    case 'picture':
      return escapeText(inline.picture.alt)
    case 'inline-math':
      return printCode(inline.tex)
    case 'note':
      return ''
    case 'break':
      return '<br>'
    default:
      return assertNever(inline)
  }
}

const tags = {
  emphasis: 'em',
  strong: 'strong',
  deletion: 'del',
  superscript: 'sup',
  subscript: 'sub',
  mark: 'mark',
  keyboard: 'kbd',
} as const

/** Markdown's own marks where they are sure to work: around text that begins and ends with a letter or a digit. */
function printEmphasis(emphasis: Emphasis, links: Links): string {
  const inner = emphasis.children.map((child) => printInline(child, links)).join('')
  const text = inner.trim()
  if (text === '') return inner
  const before = inner.slice(0, inner.indexOf(text))
  const after = inner.slice(before.length + text.length)
  const mark = emphasis.kind === 'strong' ? '**' : emphasis.kind === 'emphasis' ? '*' : null
  if (mark !== null && /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(text) && !text.includes('*'))
    return before + mark + text + mark + after
  const tag = tags[emphasis.kind]
  return `${before}<${tag}>${text}</${tag}>${after}`
}

function printLink(link: Link, links: Links): string {
  const label = link.children.map((child) => printInline(child, links)).join('')
  const address = link.target.kind === 'url' ? link.target.url : links(link.target.id)
  return address === null || label.trim() === '' ? label : `[${label}](${escapeAddress(address)})`
}

/** A code span whose fence is longer than any run of backticks in it. */
export function printCode(value: string): string {
  const line = value.replace(/\s+/g, ' ')
  if (hasEmoji(line) || line.includes('{{')) return `<code>${escapeText(line)}</code>`
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return fence + space + line + space + fence
}
