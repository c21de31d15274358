import type { Definition, DefinitionList, List, ListItem } from '@recapkit/content-model'
import { contained, type Flow } from '../flow.ts'
import { tidy } from '../inline-text.ts'
import { onlyInlines } from '../mixed.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement, type Node } from './tree.ts'

/** A list; what stands in it outside any item belongs to the item before, or goes before the list. */
export function readList(element: Element, scope: Scope): readonly Flow[] {
  const groups: { readonly item: Element | null; readonly nodes: Node[] }[] = [{ item: null, nodes: [] }]
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'li') groups.push({ item: node, nodes: [...node.childNodes] })
    else groups.at(-1)?.nodes.push(node)
  }
  const before = groups[0]?.item === null ? scope.flow(groups[0].nodes, scope) : []
  const items = groups.flatMap(({ item, nodes }): readonly ListItem[] => {
    if (item === null) return []
    const children = contained(scope.flow(nodes, scope))
    return [{ checked: checkedState(item), children, position: placeOf(item, scope) }]
  })
  if (items.length === 0) return before
  const list: List = {
    type: 'list',
    ordered: element.tagName === 'ol',
    start: Math.max(0, Math.trunc(Number(attribute(element, 'start') ?? 1))) || 1,
    tight: items.every((item) => item.children.filter((block) => block.type === 'paragraph').length < 2),
    items,
    position: placeOf(element, scope),
    only: null,
    slide: null,
  }
  return [...before, list]
}

function checkedState(item: Element): boolean | null {
  const box = item.childNodes.find((node) => isElement(node) && node.tagName === 'input')
  if (box === undefined || !isElement(box) || attribute(box, 'type') !== 'checkbox') return null
  return box.attrs.some(({ name }) => name === 'checked')
}

/** A definition list; groups may be wrapped in `<div>`. */
export function readDefinitions(element: Element, scope: Scope): readonly Flow[] {
  const items: { terms: Definition['terms'][number][]; details: Definition['details'][number][] }[] = []
  const parts = element.childNodes.flatMap((node) =>
    isElement(node) && node.tagName === 'div' ? node.childNodes : [node],
  )
  for (const node of parts) {
    if (!isElement(node)) continue
    const last = items.at(-1)
    if (node.tagName === 'dt') {
      const term = tidy(onlyInlines(scope.mixed(node.childNodes, scope)))
      if (last === undefined || last.details.length > 0) items.push({ terms: [term], details: [] })
      else last.terms.push(term)
    } else {
      const detail = contained(scope.flow(node.tagName === 'dd' ? node.childNodes : [node], scope))
      if (last === undefined) items.push({ terms: [], details: [detail] })
      else last.details.push(detail)
    }
  }
  if (items.length === 0) return []
  const list: DefinitionList = {
    type: 'definition-list',
    items,
    position: placeOf(element, scope),
    only: null,
    slide: null,
  }
  return [list]
}
