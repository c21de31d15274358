import { calloutKind } from '../callout-kinds.ts'
import { codeLines } from '../code-lines.ts'
import { guard, type Translation } from './translation.ts'

/** What a class styles without making it a callout. */
const isOther = /^[ \t]*(?:[#|<]|[-*+] |\d+[.)] |!\[)/

/** An attribute list with a class that themes of Jekyll make a callout of: `{: .prompt-tip }`, `{: .notice--warning}`, `{: .note }`. */
const marked =
  /^[ \t]*\{:[^{}\n]{0,200}?\.(?:(prompt|notice)(?:--?([\w-]+))?|([a-z]+)(-title)?)(?=[\s}.#])[^{}\n]{0,200}\}[ \t]*$/
const list = /^[ \t]*\{:/

/**
 * Quotes and paragraphs of kramdown that a class marks as callouts, as GitHub writes callouts; the list stands below what
 * it marks, or above it in Just the Docs. A class that ends in “-title” makes the first line the title.
 */
export function translateKramdownCallouts(text: string, { site: { generator } }: Translation): string {
  if ((generator !== null && generator !== 'jekyll') || !/\{:[^{}\n]*\./.test(text)) return text
  const isCode = codeLines(text)
  const lines = text.split('\n')
  const isText = lines.map((line, index) => !isCode[index] && line.trim() !== '' && !list.test(line))
  const starts = lines.map((_, index) => index)
  for (const index of starts.keys())
    if (isText[index] && isText[index - 1]) starts[index] = starts[index - 1] ?? index
  for (const [index, line] of lines.entries()) {
    const kind = isCode[index] ? null : kindOf(line)
    if (kind === null) continue
    const isBelow = isText[index - 1] === true
    const start = isBelow ? (starts[index - 1] ?? index) : index + 1
    if (!isText[start] || isOther.test(lines[start] ?? '')) continue
    for (let at = start; isText[at]; at++) {
      const [, indent = '', words = ''] = /^([ \t]*)(?:> ?)?(.*)$/.exec(lines[at] ?? '') ?? []
      const opening = at === start ? `[!${kind.name}]${kind.isTitled ? ' ' : guard}` : ''
      lines[at] = `${indent}> ${opening}${words}`
      isText[at] = false
    }
    lines[index] = ''
  }
  return lines.join('\n')
}

function kindOf(line: string): { readonly name: string; readonly isTitled: boolean } | null {
  const match = line.includes('{:') ? marked.exec(line) : null
  if (match === null) return null
  const name = match[2] ?? match[3] ?? match[1] ?? ''
  const kind = calloutKind(name)
  if (match[1] === undefined)
    return kind === null || kind === 'details' ? null : { name, isTitled: match[4] !== undefined }
  return { name: kind === null ? 'note' : name, isTitled: false }
}
