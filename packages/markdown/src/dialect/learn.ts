import { codeLines } from '../code-lines.ts'
import { readArguments } from './arguments.ts'
import { frameMarkup, labelMarkup, ownLine, pictureMarkup, printMarkup } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const extension = /^( *):::[ \t]*([a-z][\w-]*)(?=[\s:])(.*)$/
/** Pictures and names that stand among words. */
const amongWords = /:::[ \t]*(image|no-loc)[ \t]+((?:[\w-]+="[^"\n]*"[ \t]*)+):::/g
/** What only sets what stands between it and its end. */
const sets = /^(?:row|column|image|zone|moniker)(?:-end)?$/
/** What only sets or chooses what it holds, written without colons at its end. */
const choice = /^ {0,3}::: ?(?:zone|moniker)(?:-end|[ \t][^\n]*)[ \t]*$/
const tab = /^ {0,3}#{1,6}[ \t]+\[([^\]\n]+)\]\(#tab\/[^)\n]*\)[ \t]*$/
const rule = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/
const player = /^ {0,3}>[ \t]*\[!VIDEO[ \t]+(https?:[^\]\s]+)[ \t]*\][ \t]*$/
const set = /^ {0,3}>[ \t]*\[!div\b[^\]\n]*\][ \t]*$/
const included =
  /^[ \t>]*\[!(?:INCLUDE|code(?:-[\w-]+)?)[ \t]*\[([^\]\n]*)\]\(([^)\s]+)[^)\n]*\)[ \t]*\][ \t]*$/i

/**
 * What Microsoft Learn adds to Markdown: pictures, columns, tabs, players, files and choices in signs of its own.
 * See https://learn.microsoft.com/contribute/content/markdown-reference.
 */
export function translateLearn(text: string, translation: Translation): string {
  const inline = replaceOutsideCode(text, amongWords, ({ groups: [, name = '', given = ''], alone, at }) =>
    alone ? null : extensionMarkup(name, given, at.line, false, translation),
  )
  const isCode = codeLines(inline)
  const lines = inline.split('\n')
  let columns = 0
  let isTabs = false
  let isSet = false
  return lines
    .map((line, index) => {
      if (isCode[index]) return isSet ? line.replace(/^ {0,3}> ?/, '') : withoutIndent(line, columns)
      const ended = line.includes(':::') ? line.trimEnd() : ''
      const extended = ended.endsWith(':::') ? extension.exec(`${ended.slice(0, -3)} `) : null
      if (extended !== null) {
        const [, indent = '', name = '', given = ''] = extended
        if (name === 'column') columns = indent.length + 3
        if (name === 'column-end' || name === 'row-end') columns = 0
        const markup = extensionMarkup(name, given, index + 1, true, translation)
        if (markup !== null) return markup
      }
      if (choice.test(line)) return ''
      const [, label] = tab.exec(line) ?? []
      if (label !== undefined) {
        isTabs = true
        return labelMarkup(label)
      }
      if (isTabs && rule.test(line) && (lines[index - 1] ?? '').trim() === '') {
        isTabs = false
        return ''
      }
      const [, address] = player.exec(line) ?? []
      if (address !== undefined) return printMarkup(frameMarkup(address, null), true)
      if (set.test(line)) {
        isSet = true
        return ''
      }
      isSet = isSet && line.trimStart().startsWith('>')
      if (isSet) return line.replace(/^ {0,3}> ?/, '')
      const [, , file] = included.exec(line) ?? []
      if (file !== undefined) return notIncluded(file, index + 1, translation)
      return withoutIndent(line, columns)
    })
    .join('\n')
}

/** What columns hold is indented as much as their signs, and by three. */
const withoutIndent = (line: string, most: number): string =>
  line.slice(Math.min(most, /^ */.exec(line)?.[0].length ?? 0))

function extensionMarkup(
  name: string,
  given: string,
  line: number,
  alone: boolean,
  translation: Translation,
): string | null {
  const args = readArguments(given)
  switch (name) {
    case 'image': {
      const named = new Map(args.named)
      named.set('alt', named.get('alt-text') ?? '')
      const markup = pictureMarkup({ values: [], named }, true)
      return markup === null ? '' : printMarkup(markup, alone)
    }
    case 'video':
      return printMarkup(frameMarkup(args.named.get('source') ?? '', args.named.get('title') ?? null), true)
    case 'code':
      return notIncluded(args.named.get('source') ?? '', line, translation)
    case 'no-loc':
      return args.named.get('text') ?? ''
    default:
      return sets.test(name) ? ownLine : null
  }
}

function notIncluded(file: string, line: number, { report }: Translation): string {
  const message = `The file “${file}” was not included.`
  report('markdown/unresolved-reference', message, { line, column: 1 }, 'Write its text here.')
  return ''
}
