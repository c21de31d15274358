import { calloutKind } from '../callout-kinds.ts'
import { codeLines } from '../code-lines.ts'
import { isWrapper } from '../wrappers.ts'
import type { Translation } from './translation.ts'

const opening = /^ {0,3}(\/{3,})[ \t]+([a-z][\w-]*)(?:[ \t]*\|[ \t]*([^\n]*?))?[ \t]*$/
const closing = /^ {0,3}(\/{3,})[ \t]*$/
const option = /^ {4,}([\w-]+):[ \t]*(.*?)[ \t]*$/
/** Blocks nested further are text. */
const deepest = 16
/** Blocks whose content stands for itself. */
const plain = /^(?:html|define|caption|(?:figure|table)-caption)$/

/**
 * Blocks of PyMdown (`/// note | Title` … `///`) as containers of colons; their options name a kind or only set.
 * See https://facelessuser.github.io/pymdown-extensions/extensions/blocks/.
 */
export function translateBlocks(text: string, { report }: Translation): string {
  const isCode = codeLines(text)
  const lines = text.split('\n')
  const open: { readonly slashes: string; readonly isPlain: boolean }[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isCode[index] || !line.includes('///')) continue
    const [, slashes, name = '', title = ''] = opening.exec(line) ?? []
    if (slashes !== undefined && open.length < deepest) {
      const kind = optionsBelow(lines, index).get('type') ?? name
      const isPlain = plain.test(name)
      open.push({ slashes, isPlain })
      lines[index] = isPlain ? '' : `:::${known(name, kind)}${title === '' ? '' : `[${title}]`}`
      if (!isPlain && !isWrapper(name) && calloutKind(name) === null && name !== 'admonition')
        report('markdown/unknown-shortcode', `There is no block “${name}” here; its text was kept.`, {
          line: index + 1,
          column: 1,
        })
      continue
    }
    const end = closing.exec(line)?.[1]
    if (end !== undefined && open.at(-1)?.slashes === end) lines[index] = open.pop()?.isPlain ? '' : ':::'
  }
  return lines.join('\n')
}

function known(name: string, kind: string): string {
  if (name === 'details' || isWrapper(name)) return name
  if (calloutKind(kind) !== null) return kind
  return calloutKind(name) !== null ? name : name === 'admonition' ? 'note' : 'div'
}

/** The options on the lines below, which are emptied. */
function optionsBelow(lines: string[], start: number): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  for (let at = start + 1; at < lines.length; at++) {
    const [, name, value = ''] = option.exec(lines[at] ?? '') ?? []
    if (name === undefined) break
    options.set(name, value)
    lines[at] = ''
  }
  return options
}
