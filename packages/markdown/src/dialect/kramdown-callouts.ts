import { calloutKind } from '../callout-kinds.ts'
import { codeLines } from '../code-lines.ts'
import { guard } from './translation.ts'

/** What a class styles without making it a callout. */
const isOther = /^[ \t]*(?:[#|<]|[-*+] |\d+[.)] |!\[)/

/** An attribute list with a class that themes of Jekyll make a callout of: `{: .prompt-tip }`, `{: .notice--warning}`, `{: .note }`. */
const marked =
  /^[ \t]*\{:[^{}\n]*?\.(?:(prompt|notice)(?:--?([\w-]+))?|([a-z]+)(-title)?)(?=[\s}.#])[^{}\n]*\}[ \t]*$/

/**
 * Quotes and paragraphs of kramdown that a class marks as callouts, as GitHub writes callouts; the list stands below what
 * it marks, or above it in Just the Docs.
 */
export function translateKramdownCallouts(text: string): string {
  if (!/\{:[^{}\n]*\./.test(text)) return text
  const isCode = codeLines(text)
  const lines = text.split('\n')
  const isText = (index: number): boolean => !isCode[index] && (lines[index] ?? '').trim() !== ''
  for (const [index, line] of lines.entries()) {
    const kind = isCode[index] ? null : kindOf(line)
    if (kind === null) continue
    const [start, end] = isText(index - 1) ? [blockStart(index), index - 1] : [index + 1, blockEnd(index)]
    if (!isText(start) || isOther.test(lines[start] ?? '')) continue
    for (let at = start; at <= end; at++) {
      const quoted = (lines[at] ?? '').replace(/^ {0,3}(?:> ?)?/, '')
      lines[at] = at === start ? `> [!${kind}]${guard}${quoted}` : `> ${quoted}`
    }
    lines[index] = ''
  }
  return lines.join('\n')

  function blockStart(index: number): number {
    let start = index - 1
    while (isText(start - 1)) start--
    return start
  }
  function blockEnd(index: number): number {
    let end = index
    while (isText(end + 1)) end++
    return end
  }
}

function kindOf(line: string): string | null {
  const match = line.includes('{:') ? marked.exec(line) : null
  if (match === null) return null
  const name = match[2] ?? match[3] ?? match[1] ?? ''
  const kind = calloutKind(name)
  if (match[1] === undefined) return kind === null || kind === 'details' ? null : name
  return kind === null ? 'note' : name
}
