import type { Position } from '@recapkit/content-model'
import { loadYaml } from '@recapkit/markdown/yaml'

/** A value of a YAML file with its place; of a map, `children` are keys and values in turn. */
export interface Placed {
  readonly at: Position
  readonly children: readonly Placed[]
  readonly value: unknown
}

/** Reads YAML with the place of every key and of every item of a list; throws what `loadYaml` throws. */
export function loadPlaced(text: string): Placed {
  const root: Open = { at: { line: 1, column: 1 }, children: [], value: null }
  const open = [root]
  const value = loadYaml(text, {
    listener(event, { line, lineStart, position, result }) {
      if (event === 'open') {
        const node = { at: { line: line + 1, column: position - lineStart + 1 }, children: [], value: null }
        open.at(-1)?.children.push(node)
        open.push(node)
      } else {
        const node = open.pop()
        if (node !== undefined) node.value = result
      }
    },
  })
  return { ...unwrapped(root.children[0] ?? root), value }
}

interface Open extends Placed {
  readonly children: Open[]
  value: unknown
}

/** What the parser took for a key of a map and then was none stands in a node of the same value. */
export function unwrapped(node: Placed): Placed {
  const [only, ...others] = node.children
  const isSame = only !== undefined && others.length === 0 && only.value === node.value
  return isSame ? unwrapped(only) : node
}
