import { findOutsideCode, type Occurrence } from './translation.ts'

const control =
  /\{%-?\s*(for|endfor|if|elsif|else|endif|unless|endunless|case|when|endcase)\b((?:"[^"\n]*"|'[^'\n]*'|[^"'{}%]){0,300}?)-?%\}/g
/** Nested further, tags are left as they are. */
const deepest = 32

/** What is shown under a condition. */
export interface Branch {
  /** Null for what is shown where nothing else is. */
  readonly condition: string | null
  readonly isNegated: boolean
  readonly body: readonly Node[]
}

/** Text between tags, a loop, or a choice of branches. */
export type Node =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | {
      readonly type: 'for'
      readonly written: string
      readonly opener: Occurrence
      readonly closer: Occurrence
      readonly body: readonly Node[]
    }
  | {
      readonly type: 'if'
      readonly start: number
      readonly end: number
      readonly branches: readonly Branch[]
    }

/** Where a node begins in the text. */
export const startOf = (node: Node): number => (node.type === 'for' ? node.opener.offset : node.start)
/** Where a node ends in the text. */
export const endOf = (node: Node): number =>
  node.type === 'for' ? node.closer.offset + (node.closer.groups[0] ?? '').length : node.end

/** A text as a tree of its tags of control; null where there are none, or they do not belong together. */
export function liquidTree(text: string): readonly Node[] | null {
  const tags = findOutsideCode(text, control)
  if (tags.length === 0) return null
  let depth = 0
  let next = 0
  const nodes = nodesUntil(() => false, 0)
  return nodes === null || next < tags.length ? null : nodes

  function nodesUntil(ends: (name: string) => boolean, from: number): readonly Node[] | null {
    const found: Node[] = []
    let start = from
    for (let tag = tags[next]; tag !== undefined && !ends(nameOf(tag)); tag = tags[next]) {
      found.push({ type: 'text', start, end: tag.offset })
      next++
      if (++depth > deepest) return null
      const node = nodeAt(tag)
      depth--
      if (node === null) return null
      found.push(node)
      start = endOf(node)
    }
    found.push({ type: 'text', start, end: tags[next]?.offset ?? text.length })
    return found
  }

  function nodeAt(opener: Occurrence): Node | null {
    const name = nameOf(opener)
    const written = opener.groups[2] ?? ''
    if (name === 'for') {
      const body = nodesUntil((one) => one === 'endfor', endOfTag(opener))
      const closer = tags[next++]
      return body === null || closer === undefined ? null : { type: 'for', written, opener, closer, body }
    }
    if (name !== 'if' && name !== 'unless' && name !== 'case') return null
    const branches: Branch[] = []
    let condition: string | null = written.trim()
    for (let tag = opener; ; ) {
      const body = nodesUntil((one) => /^(?:elsif|else|when|end(?:if|unless|case))$/.test(one), endOfTag(tag))
      const closer = tags[next++]
      if (body === null || closer === undefined) return null
      // Nothing is printed before the first case.
      if (tag !== opener || name !== 'case')
        branches.push({ condition, isNegated: name === 'unless' && branches.length === 0, body })
      const [, named = '', rest = ''] = closer.groups
      if (named.startsWith('end'))
        return { type: 'if', start: opener.offset, end: endOfTag(closer), branches }
      condition = named === 'else' ? null : named === 'when' ? ofCase(written, rest) : rest.trim()
      tag = closer
    }
  }
}

/** “when a, b” as a condition. */
const ofCase = (value: string, cases: string): string =>
  (cases.match(/"[^"]*"|'[^']*'|[^\s,"']+/g) ?? [])
    .filter((one) => one !== 'or')
    .map((one) => `${value.trim()} == ${one}`)
    .join(' or ')

const nameOf = (tag: Occurrence): string => tag.groups[1] ?? ''
const endOfTag = (tag: Occurrence): number => tag.offset + (tag.groups[0] ?? '').length
