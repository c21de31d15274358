import { plain } from '../inline-text.ts'
import type { Mixed } from '../mixed.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement, type Node, textOf } from './tree.ts'

/** MathML as the TeX that it carries, else as its signs in a row. */
export function readMathMl(element: Element, scope: Scope): readonly Mixed[] {
  const tex = texIn(element.childNodes, 0)
  if (tex === null) {
    const signs = textOf(element).trim()
    return signs === '' ? [] : [plain(signs)]
  }
  if (attribute(element, 'display') !== 'block') return [{ type: 'inline-math', tex }]
  return [{ type: 'math', tex, position: placeOf(element, scope), only: null, slide: null }]
}

function texIn(nodes: readonly Node[], depth: number): string | null {
  for (const node of nodes) {
    if (!isElement(node) || depth > 20) continue
    const isTex = node.tagName === 'annotation' && /tex/i.test(attribute(node, 'encoding') ?? '')
    const tex = isTex ? textOf(node).trim() : texIn(node.childNodes, depth + 1)
    if (tex !== null && tex !== '') return tex
  }
  return null
}
