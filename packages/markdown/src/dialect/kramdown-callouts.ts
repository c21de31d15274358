import { calloutKind } from '../callout-kinds.ts'
import { codeLines } from '../code-lines.ts'
import { guard } from './translation.ts'

/** What a class styles without making it a callout. */
const isOther = /^[ \t]*(?:[#|<]|[-*+] |\d+[.)] |!\[|\{:)/

/** An attribute list with a class that themes of Jekyll make a callout of: `{: .prompt-tip }`, `{: .notice--warning}`, `{: .note }`. */
const marked =
  /^[ \t]*\{:[^{}\n]{0,300}?\.(?:(prompt|notice)(?:--?([\w-]+))?|([a-z]+)(-title)?)(?=[\s}.#])[^{}\n]{0,300}\}[ \t]*$/

/**
 * Quotes and paragraphs of kramdown that a class marks as callouts, as GitHub writes callouts; the list stands below what
 * it marks, or above it in Just the Docs, where a class that ends in “-title” makes the first line the title.
 */
export function translateKramdownCallouts(text: string): string {
  if (!text.match(/\{:[^{}\n]*\.[^\n]*/g)?.some((list) => calloutIn(list) !== null)) return text
  const isCode = codeLines(text)
  const lines = text.split('\n')
  const isText = (index: number): boolean => !isCode[index] && (lines[index] ?? '').trim() !== ''
  const isMarkable = (index: number): boolean => isText(index) && !isOther.test(lines[index] ?? '')
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (!isText(index - 1)) start = index
    const callout = isCode[index] ? null : calloutIn(line)
    if (callout === null) continue
    const isBelow = start < index
    const first = isBelow ? start : index + 1
    if (!isMarkable(first)) continue
    const last = isBelow ? index - 1 : blockEnd(first)
    const indent = /^[ \t]*/.exec(lines[first] ?? '')?.[0] ?? ''
    for (let at = first; at <= last; at++) {
      const written = lines[at] ?? ''
      const own = written.startsWith(indent) ? written.slice(indent.length) : written.trimStart()
      const quoted = own.replace(/^ {0,3}> ?/, '')
      const opened = `[!${callout.kind}]${callout.isTitled ? ' ' : guard}`
      lines[at] = `${indent}> ${at === first ? opened : ''}${quoted}`
    }
    lines[index] = ''
  }
  return lines.join('\n')

  function blockEnd(from: number): number {
    let end = from
    while (isText(end + 1)) end++
    return end
  }
}

function calloutIn(line: string): { readonly kind: string; readonly isTitled: boolean } | null {
  const match = line.includes('{:') ? marked.exec(line) : null
  if (match === null) return null
  const name = match[2] ?? match[3] ?? match[1] ?? ''
  const kind = calloutKind(name)
  const isTitled = match[4] !== undefined
  if (match[1] === undefined) return kind === null || kind === 'details' ? null : { kind: name, isTitled }
  return { kind: kind === null ? 'note' : name, isTitled }
}
