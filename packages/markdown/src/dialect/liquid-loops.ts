import { escapeAttribute } from 'entities'
import { includeName, mostFiles } from '../includes.ts'
import { holds, liquidTerm, type Scope, unknown } from './liquid-conditions.ts'
import { type Branch, endOf, liquidTree, type Node, startOf } from './liquid-tree.ts'
import { liquidValue } from './liquid-values.ts'
import { printMarkup } from './markup.ts'
import { padded, type Translation } from './translation.ts'

const output = /\{\{-?\s*([^{}\s][^{}]*?)\s*-?\}\}/g
/** More than any list of speakers or sponsors holds. */
const mostTurns = 300
/** What all loops of a post may print. */
const mostCharacters = 200_000

/**
 * Loops of Liquid over lists of the front matter as what they print, and conditions on its fields as the branch that is
 * taken. A loop with lines of its own is read where it stands, as an included file is, for it prints more lines than it
 * has; any other is printed in one line. What goes through anything else is left as it is.
 */
export function expandLoops(text: string, translation: Translation): string {
  const nodes = liquidTree(text)
  if (nodes === null) return text
  let turns = 0
  let characters = 0
  const page: Scope = { page: translation.fields }
  return printed(nodes)

  function printed(some: readonly Node[]): string {
    return some
      .map((node) => {
        if (node.type === 'text') return text.slice(node.start, node.end)
        if (node.type === 'for') return printedLoop(node)
        const taken = branchTaken(node.branches, page)
        return taken === null ? sourceOf(node) : padded(printed(taken), text.slice(node.start, node.end))
      })
      .join('')
  }

  function printedLoop(node: Extract<Node, { type: 'for' }>): string {
    const shown = rendered([node], page)
    if (shown === null || translation.included.size >= mostFiles) return sourceOf(node)
    const source = text.slice(startOf(node), endOf(node))
    const isBlock =
      node.opener.alone && node.closer.alone && !/^\s*<(?:li|tr|td|th|dt|dd|option)\b/i.test(shown)
    if (!isBlock) return padded(shown.replace(/\s*\n\s*/g, ' '), source)
    const name = `loop ${translation.included.size + 1}`
    translation.included.set(name, shown)
    const html = `<${includeName} name="${escapeAttribute(name)}"></${includeName}>`
    return padded(printMarkup({ html, block: true }, true), source)
  }

  /** What nodes print in a scope; null where that cannot be told. */
  function rendered(some: readonly Node[], scope: Scope): string | null {
    const parts: string[] = []
    for (const node of some) {
      const part = renderedNode(node, scope)
      if (part === null) return null
      parts.push(part)
    }
    return parts.join('')
  }

  function renderedNode(node: Node, scope: Scope): string | null {
    if (node.type === 'text') return withValues(text.slice(node.start, node.end), scope, translation)
    if (node.type === 'if') {
      const taken = branchTaken(node.branches, scope)
      return taken === null ? null : rendered(taken, scope)
    }
    const [, name = '', from = '', options = ''] =
      /^([\w-]+)\s+in\s+(\([^)]*\)|\S+)\s*(.*)$/s.exec(node.written.trim()) ?? []
    const items = listOf(from, options, scope)
    if (items === null) return null
    turns += items.length
    if (turns > mostTurns) return null
    return items.reduce<string | null>((before, item, index) => {
      const forloop = {
        index: index + 1,
        index0: index,
        length: items.length,
        first: index === 0,
        last: index === items.length - 1,
      }
      const turn = before === null ? null : rendered(node.body, { ...scope, [name]: item, forloop })
      if (turn === null || before === null) return null
      characters += turn.length
      return characters > mostCharacters ? null : before + turn
    }, '')
  }

  function sourceOf(node: Node): string {
    return text.slice(startOf(node), endOf(node))
  }
}

function branchTaken(branches: readonly Branch[], scope: Scope): readonly Node[] | null {
  for (const { condition, isNegated, body } of branches) {
    const isHeld = condition === null ? true : holds(condition, scope)
    if (isHeld === null) return null
    if (isHeld !== isNegated) return body
  }
  return []
}

function listOf(from: string, options: string, scope: Scope): readonly unknown[] | null {
  const [, first, last] = /^\((\d+)\s*\.\.\s*(\d+)\)$/.exec(from) ?? []
  const value = first === undefined ? liquidTerm(from, scope) : numbers(Number(first), Number(last))
  if (value === unknown || !(Array.isArray(value) || value === null)) return null
  const limit = /\blimit:\s*(\d+)/.exec(options)?.[1]
  const start = Number(/\boffset:\s*(\d+)/.exec(options)?.[1] ?? 0)
  const items = (value ?? []).slice(start, limit === undefined ? undefined : start + Number(limit))
  return /\breversed\b/.test(options) ? items.toReversed() : items
}

/** The numbers of a range; none are told of one that no loop may go through. */
function numbers(first: number, last: number): readonly number[] | typeof unknown {
  if (last - first > mostTurns) return unknown
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** The values that loops give to names, in the place of what prints them. */
function withValues(written: string, scope: Scope, translation: Translation): string {
  return written.replace(output, (whole: string, expression: string) => {
    const root = /^[\w-]+/.exec(expression)?.[0] ?? ''
    if (root === 'page' || !Object.hasOwn(scope, root)) return whole
    const fields = { ...translation.fields, ...scope }
    return (liquidValue(expression, { ...translation, fields, loops: new Set() }) ?? '').trim()
  })
}
