import type { CodeBlock } from '@recapkit/content-model'
import { inlineText } from '@recapkit/content-model'
import { codeTokens } from '../code-tokens.ts'
import { onlyInlines } from '../mixed.ts'
import { slotOf } from './parse.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement, mostNesting, type Node, textOf } from './tree.ts'

/** Preformatted text; its language is in a class of the element or of the `<code>` within. */
export function readCode(element: Element, scope: Scope): CodeBlock {
  const inner = element.childNodes.find((node) => isElement(node) && node.tagName === 'code')
  const classes = [element, inner].flatMap((node) =>
    node !== undefined && isElement(node) ? (attribute(node, 'class') ?? '').split(/\s+/) : [],
  )
  const value = rawText(element.childNodes, scope).replace(/^\n/, '').trimEnd()
  const language =
    classes.map((name) => /^(?:lang|language|highlight-source)-(.+)$/.exec(name)?.[1]).find(Boolean) ?? null
  return {
    type: 'code-block',
    language,
    title: null,
    value,
    tokens: codeTokens(value, language),
    position: placeOf(element, scope),
    only: null,
    slide: null,
  }
}

function rawText(nodes: readonly Node[], scope: Scope, depth = 0): string {
  return nodes
    .map((node) => {
      const slot = slotOf(node)
      if (slot !== null) return inlineText(onlyInlines(scope.slot(slot, placeOf(node, scope).line)))
      if (isElement(node)) {
        if (node.tagName === 'br') return '\n'
        return depth > mostNesting ? textOf(node) : rawText(node.childNodes, scope, depth + 1)
      }
      return node.nodeName === '#text' && 'value' in node ? node.value : ''
    })
    .join('')
}
