import { calloutKind } from '../callout-kinds.ts'
import { type CodeLines, codeLines } from '../code-lines.ts'
import { isWrapper } from '../wrappers.ts'
import { readArguments } from './arguments.ts'
import { equivalentOf } from './equivalents.ts'
import { addressOf, keptMarkup } from './kept.ts'
import { pictureMarkup, printMarkup } from './markup.ts'
import type { Translation } from './translation.ts'

/** A directive of two colons on a line of its own: `::github{repo="a/b"}`, `::alert{type="info"}`, `::youtube[Title]{#id}`. */
const directive = /^[ \t]*::([a-z][\w-]*)(?:\[([^\]\n]*)\])?(?:\{([^{}\n]*)\})?[ \t]*$/
const closing = /^[ \t]*::[ \t]*$/
const slot = /^[ \t]*#[a-z][\w-]*[ \t]*$/

/**
 * Directives of two colons. Those of remark stand alone; those of Nuxt's content hold what stands before a line of two
 * colons, with fields of their own between rules and slots by name, and become containers of three colons.
 */
export function translateLeafDirectives(text: string, translation: Translation): string {
  const isCode = codeLines(text)
  const lines = text.split('\n')
  const containers = containersIn(lines, isCode)
  let depth = 0
  let isFields = false
  return lines
    .map((line, index) => {
      if (isCode[index]) return line
      const match = directive.exec(line)
      if (match !== null) {
        const [, name = '', label = '', values = ''] = match
        const isContainer = containers.has(index)
        if (isContainer) depth++
        return isContainer
          ? opened(name, label, values, index + 1, translation)
          : (alone(name, label, values, index + 1, translation) ?? line)
      }
      if (depth === 0) return line
      if (closing.test(line)) {
        depth--
        return ':::'
      }
      if (/^[ \t]*---[ \t]*$/.test(line) && (isFields || directive.test(lines[index - 1] ?? ''))) {
        isFields = !isFields
        return ''
      }
      if (isFields) return field(line, index + 1, translation)
      return slot.test(line) ? '' : line.replace(/^ +/, (spaces) => spaces.slice(2 * (depth - 1)))
    })
    .join('\n')
}

/** The lines of directives that a line of two colons closes. */
function containersIn(lines: readonly string[], isCode: CodeLines): ReadonlySet<number> {
  const open: number[] = []
  const closed = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (isCode[index]) continue
    if (directive.test(line)) open.push(index)
    else if (closing.test(line)) {
      const opener = open.pop()
      if (opener !== undefined) closed.add(opener)
    }
  }
  return closed
}

function opened(name: string, label: string, values: string, line: number, translation: Translation): string {
  const args = readArguments(values)
  const kind = [args.named.get('type'), args.named.get('color'), name].find(
    (one) => one !== undefined && calloutKind(one) !== null,
  )
  if (kind === undefined && !isWrapper(name)) tell(name, line, translation)
  const address = addressOf(args)
  const words = label || (args.named.get('title') ?? '')
  const title = address === null ? words : `[${words || address}](${address})`
  return `:::${kind ?? 'div'}${title === '' ? '' : `[${title}]`}`
}

/** What a field shows readers: a picture, words, an address. */
function field(line: string, at: number, { report }: Translation): string {
  const args = readArguments(line.replace(/^[ \t]*([\w-]+):[ \t]+(?!["'])(.*\S)[ \t]*$/, '$1="$2"'))
  const markup = pictureMarkup(args, false) ?? keptMarkup(args)
  if (markup === null && line.trim() !== '')
    report('markdown/unknown-shortcode', `The field “${line.trim()}” was left out.`, { line: at, column: 1 })
  return markup === null ? '' : printMarkup({ html: `<p>${markup.html}</p>`, block: true }, true)
}

function tell(name: string, line: number, { report }: Translation): void {
  const message = `The directive “${name}” has no equivalent; its words were kept.`
  report('markdown/unknown-shortcode', message, { line, column: 1 }, 'Write it as Markdown, or as HTML.')
}

function alone(
  name: string,
  label: string,
  values: string,
  line: number,
  translation: Translation,
): string | null {
  const read = readArguments(values.replace(/#([\w-]+)/, 'id=$1'))
  const args = label === '' ? read : { ...read, named: new Map([['title', label], ...read.named]) }
  const markup = equivalentOf(name, args)
  if (markup !== null) return printMarkup(markup, true)
  // A name without anything may be words.
  if (label === '' && values === '') return null
  tell(name, line, translation)
  const kept = keptMarkup(args)
  return kept === null ? '' : printMarkup(kept, true)
}
