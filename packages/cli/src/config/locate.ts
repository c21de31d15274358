import type { Position } from '@recapkit/content-model'
import { type Placed, unwrapped } from './placed-yaml.ts'

/** The place of the key (in a list: of the value) that a pointer names, or of its nearest ancestor in the file. */
export function locate(root: Placed, pointer: readonly string[]): Position | null {
  let node: Placed | undefined = root
  let found: Position | null = null
  for (const key of pointer) {
    const { value, children }: Placed = unwrapped(node)
    if (Array.isArray(value)) {
      node = children[Number(key)]
      if (node !== undefined) found = node.at
    } else if (typeof value === 'object' && value !== null) {
      const at = children.findIndex((child, index) => index % 2 === 0 && String(child.value) === key)
      if (at >= 0) found = children[at]?.at ?? found
      node = at < 0 ? undefined : children[at + 1]
    } else return found
    if (node === undefined) return found
  }
  return found
}
