import { escapeAttribute } from 'entities'
import { calloutKind } from '../callout-kinds.ts'
import { isWrapper } from '../wrappers.ts'
import { equivalentOf } from './equivalents.ts'
import { codeMarkup, labelMarkup, linkMarkup, ownLine, printMarkup } from './markup.ts'
import { mystRoles } from './myst-roles.ts'
import { mystTable } from './myst-tables.ts'
import type { Translation } from './translation.ts'

const opening = /^( {0,3})(`{3,}|~{3,}|:{3,})\{([a-z][\w:+-]*)\}[ \t]*(.*)$/
const option = /^[ \t]*:([\w-]+):[ \t]*(.*)$/
const code = /^(?:code|code-block|code-cell|sourcecode|prompt|parsed-literal|mermaid)$/
const titled = /^(?:admonition|tab-item|card|grid-item-card|dropdown|topic|sidebar)$/
const tables = /^(?:list-table|csv-table)$/
/** What a version did, in Sphinx's words. */
const versions: ReadonlyMap<string, string> = new Map([
  ['versionadded', 'New in version'],
  ['versionchanged', 'Changed in version'],
  ['deprecated', 'Deprecated since version'],
])
const silent = /^(?:toctree|contents|tableofcontents|bibliography|index|eval-rst-only)$/
const quotes = /^(?:epigraph|pull-quote|highlights|blockquote)$/
const shown = /^(?:youtube|vimeo|video|iframe|button-link)$/
/** Text without ends is not looked through for each of its beginnings. */
const longest = 600

/** A directive with its options: where its content begins and ends, in lines. */
interface Block {
  readonly name: string
  readonly value: string
  readonly options: ReadonlyMap<string, string>
  readonly start: number
  readonly body: number
  readonly end: number
}

/**
 * The directives and roles of MyST, Sphinx's Markdown, as the containers, figures, code and words that they stand for;
 * each keeps its lines. Fences whose name is none of these are code, as those of Quarto and R Markdown are, and so is what
 * stands in a longer fence.
 * See https://myst-parser.readthedocs.io/.
 */
export function translateMyst(text: string, { report }: Translation): string {
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const block = blockAt(lines, index)
    if (block === null) {
      index = fenceEnd(lines, index)
      continue
    }
    const hidden = silent.test(block.name) ? lines.slice(block.body, block.end).join('').trim() : ''
    const told = `What “${block.name}” holds was left out.`
    if (hidden !== '') report('markdown/unknown-shortcode', told, { line: index + 1, column: 1 })
    const file = tables.test(block.name) ? (block.options.get('file') ?? block.options.get('url')) : undefined
    if (file !== undefined) {
      const message = `The file “${file}” was not included.`
      report(
        'markdown/unresolved-reference',
        message,
        { line: index + 1, column: 1 },
        'Write its table here.',
      )
      lines.fill('', block.start, block.end + 1)
      if (block.value !== '') lines[block.start] = labelMarkup(block.value)
      continue
    }
    translateBlock(lines, block)
    // What a directive of another kind holds may hold directives itself.
    if (code.test(block.name)) index = block.end
  }
  return mystRoles(lines.join('\n'), report)
}

/** The last line of the code that a fence on a line begins, within which nothing is a directive; the line itself for others. */
function fenceEnd(lines: readonly string[], start: number): number {
  const [, fence, rest = ''] =
    /^[\s>]*(?:[-*+] +|\d+[.)] +)?(`{3,}|~{3,})(.*)$/.exec(lines[start] ?? '') ?? []
  if (fence === undefined || (fence.startsWith('`') && rest.includes('`'))) return start
  const closing = new RegExp(`^[\\s>]*${fence[0]}{${fence.length},}[ \\t]*$`)
  let end = start + 1
  while (end < lines.length && !closing.test(lines[end] ?? '')) end++
  return end
}

function blockAt(lines: readonly string[], start: number): Block | null {
  const [, , fence = '', name = '', value = ''] = opening.exec(lines[start] ?? '') ?? []
  if (fence === '' || !isKnown(name)) return null
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
  const found = lines.slice(start + 1, start + longest).findIndex((line) => closing.test(line))
  if (found < 0) return null
  const end = start + 1 + found
  const options = new Map<string, string>()
  let body = start + 1
  const isYaml = /^[ \t]*---[ \t]*$/.test(lines[body] ?? '')
  if (isYaml) body++
  for (; body < end; body++) {
    const [, key, said = ''] = (isYaml ? /^[ \t]*([\w-]+):[ \t]*(.*)$/ : option).exec(lines[body] ?? '') ?? []
    if (key === undefined) break
    options.set(key, said.replace(/^(["'])(.*)\1$/, '$2'))
  }
  if (isYaml && /^[ \t]*---[ \t]*$/.test(lines[body] ?? '')) body++
  if (code.test(name) && options.size > 0 && (lines[body] ?? '').trim() === '' && body < end) body++
  return { name, value: value.trim(), options, start, body, end }
}

const isKnown = (name: string): boolean =>
  [
    code,
    titled,
    tables,
    silent,
    quotes,
    shown,
    /^(?:figure|image|math|versionadded|versionchanged|deprecated)$/,
  ].some((names) => names.test(name)) ||
  calloutKind(name) !== null ||
  isWrapper(name)

function translateBlock(lines: string[], block: Block): void {
  const { name, value, options, start, body, end } = block
  const close = (text: string): void => {
    lines[end] = text
  }
  const open = (text: string): void => {
    for (let at = start; at < body; at++) lines[at] = ''
    lines[body - 1] = text
  }
  if (silent.test(name)) lines.fill('', start, end + 1)
  else if (code.test(name)) {
    const language = name === 'mermaid' ? name : value
    const { opening: first, closing } = codeMarkup(language, options.get('caption') ?? null)
    open(first)
    close(closing)
  } else if (name === 'math') {
    open('$$')
    close('$$')
  } else if (name === 'figure' || name === 'image' || shown.test(name)) {
    const words = lines.slice(body, end).join(' ').replace(/\s+/g, ' ').trim()
    lines.fill('', start, end + 1)
    lines[start] = pictureOrPlayer(block, words)
  } else if (tables.test(name)) {
    const table = mystTable(name, value, options, lines.slice(body, end), end + 1 - start)
    // What is no table stays as it is written.
    if (table === null) return
    for (let at = start; at <= end; at++) lines[at] = table[at - start] ?? ''
  } else if (quotes.test(name)) {
    open('')
    close('')
    for (let at = body; at < end; at++) lines[at] = `> ${lines[at] ?? ''}`
  } else {
    const version = versions.get(name)
    const own = name === 'deprecated' ? 'warning' : version === undefined ? name : 'note'
    const kind = name === 'admonition' ? (options.get('class') ?? 'note') : own
    const isNumber = /^\d*$/.test(value) && !titled.test(name)
    const words =
      version === undefined ? (isNumber ? '' : value.replace(/[[\]]/g, ' ')) : `${version} ${value}`
    const link = options.get('link')
    const title = words === '' ? '' : link === undefined ? `[${words}]` : `[[${words}](${link})]`
    open(`:::${kind}${title}`)
    close(':::')
  }
}

const inline = ({ html }: { readonly html: string }): string => `${ownLine}<p>${html}</p>`

function pictureOrPlayer({ name, value, options }: Block, words: string): string {
  if (name === 'button-link') return inline(linkMarkup(value, words || value))
  if (shown.test(name)) {
    const markup = equivalentOf(name, { values: [value], named: new Map() })
    return markup === null ? value : printMarkup(markup, true)
  }
  const img = `<img src="${escapeAttribute(value)}" alt="${escapeAttribute(options.get('alt') ?? '')}">`
  const caption = words === '' ? '' : `<figcaption markdown="span">${words}</figcaption>`
  return `${ownLine}<figure>${img}${caption}</figure>`
}
