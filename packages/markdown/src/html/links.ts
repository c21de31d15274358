import { linkTarget } from '../addresses.ts'
import { plain, tidy } from '../inline-text.ts'
import { type Mixed, onlyInlines, toFlow } from '../mixed.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement, type Node } from './tree.ts'

/** An `<a>`; without an address, or with one that is not allowed, its content alone. */
export function readAnchor(element: Element, scope: Scope): readonly Mixed[] {
  const href = attribute(element, 'href') ?? attribute(element, 'to')
  const children = scope.mixed(element.childNodes, { ...scope, linked: href !== null })
  const position = placeOf(element, scope)
  const target = href === null ? null : linkTarget(href, scope.page, position)
  if (target === null) return children
  const title = attribute(element, 'title')
  return [{ type: 'link', target, title, children: onlyInlines(children), position }]
}

/** A part of a picture that leads elsewhere, as a link in its alternative words. */
export function readArea(element: Element, scope: Scope): readonly Mixed[] {
  const href = attribute(element, 'href')
  const position = placeOf(element, scope)
  const target = href === null ? null : linkTarget(href, scope.page, position)
  if (href === null || target === null) return []
  const words = plain(attribute(element, 'alt') ?? attribute(element, 'title') ?? href)
  return [{ type: 'link', target, title: null, children: [words], position }, plain(' ')]
}

/** A figure's caption goes with its only picture or table; else it follows as a paragraph. */
export function readFigure(element: Element, scope: Scope): readonly Mixed[] {
  const isCaption = (node: Node): boolean => isElement(node) && node.tagName === 'figcaption'
  const caption = tidy(onlyInlines(scope.mixed(element.childNodes.filter(isCaption), scope)))
  const flow = scope.flow(
    element.childNodes.filter((node) => !isCaption(node)),
    scope,
  )
  const [only] = flow
  if (caption.length === 0) return flow
  if (flow.length === 1 && (only?.type === 'figure' || only?.type === 'table')) return [{ ...only, caption }]
  return [...flow, ...toFlow(caption, placeOf(element, scope))]
}
