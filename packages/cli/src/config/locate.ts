import type { Position } from '@recapkit/content-model'
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** The place of the key (in a list: of the value) that a pointer names, or of its nearest ancestor in the file. */
export function locate(document: Document, pointer: readonly string[], lines: LineCounter): Position | null {
  let node: unknown = document.contents
  let found: Node | null = null
  for (const key of pointer) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key)
      if (pair === undefined) break
      if (isNode(pair.key)) found = pair.key
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      if (isNode(node)) found = node
    } else break
  }
  const offset = found?.range?.[0]
  if (offset === undefined) return null
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}
