import type { Fonts } from '@recapkit/content-model'
import type { Document, Element } from '@xmldom/xmldom'
import { cssRules } from './css-rules.ts'
import { labelGround } from './label-ground.ts'
import { textLines, wrap } from './label-lines.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Sets labels that are HTML within a drawing (`foreignObject`, as diagram tools write them) as SVG text in the middle of
 * their box, in place: only browsers lay out HTML. One with a fallback beside it in a `switch` is left alone.
 */
export function labelsAsText(root: Element, fonts: Fonts): void {
  const sheet = Array.from(root.getElementsByTagName('style'), (one) => one.textContent ?? '').join('\n')
  const rules = cssRules(sheet)
  const usualSize = /font-size:\s*([\d.]+)px/.exec(sheet)?.[1] ?? '16'
  for (const label of Array.from(root.getElementsByTagName('foreignObject'))) {
    const { parentNode: parent, ownerDocument: document } = label
    if (parent === null || document === null || (parent.nodeName === 'switch' && label.nextSibling !== null))
      continue
    const style = attributesWithin(label, 'style').join(';')
    const size = Number.parseFloat(/font-size:\s*([\d.]+)px/.exec(style)?.[1] ?? usualSize)
    const box = boxOf(label)
    const isFixed = style.includes('nowrap') || box.width === 0
    const lines = textLines(label).flatMap((line) => (isFixed ? [line] : wrap(line, box.width / size, fonts)))
    const ground = labelGround(attributesWithin(label, 'class'), style, rules)
    if (ground !== null && lines.length > 0) parent.insertBefore(groundElement(document, box, ground), label)
    parent.replaceChild(textElement(document, lines, box, size, style), label)
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function boxOf(element: Element): Box {
  const number = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0
  const isShare = (name: string): boolean => (element.getAttribute(name) ?? '').endsWith('%')
  return {
    x: number('x'),
    y: number('y'),
    width: isShare('width') ? 0 : number('width'),
    height: isShare('height') ? 0 : number('height'),
  }
}

const attributesWithin = (label: Element, name: string): readonly string[] =>
  [label, ...Array.from(label.getElementsByTagName('*'))].map((element) => element.getAttribute(name) ?? '')

function groundElement(document: Document, box: Box, color: string): Element {
  const ground = document.createElementNS(svgNamespace, 'rect')
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value))
  ground.setAttribute('style', `fill:${color};stroke:none;opacity:1`)
  return ground
}

function textElement(
  document: Document,
  lines: readonly string[],
  box: Box,
  size: number,
  style: string,
): Element {
  const text = document.createElementNS(svgNamespace, 'text')
  const leading = size * 1.3
  const isLeft = /text-align:\s*(left|start)/.test(style)
  const color = /(?:^|[;\s])color:\s*([^;!]+)/.exec(style)?.[1]?.trim() ?? 'currentColor'
  const ownSize = /font-size:/.test(style) ? `font-size:${size}px;` : ''
  text.setAttribute('style', `color:inherit;fill:${color};stroke:none;${ownSize}`)
  text.setAttribute('text-anchor', isLeft ? 'start' : 'middle')
  const x = isLeft ? box.x : box.x + box.width / 2
  const firstBaseline = box.y + box.height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.35
  for (const [index, line] of lines.entries()) {
    const span = document.createElementNS(svgNamespace, 'tspan')
    span.setAttribute('x', String(x))
    span.setAttribute('y', String(firstBaseline + index * leading))
    span.textContent = line
    text.appendChild(span)
  }
  return text
}
