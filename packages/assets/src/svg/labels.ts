import type { Fonts } from '@recapkit/content-model'
import { advance, pickFace } from '@recapkit/fonts'
import type { Document, Element, Node } from '@xmldom/xmldom'

const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Sets labels that are HTML within a drawing (`foreignObject`, as diagram tools write them) as SVG text in the middle of
 * their box, in place: only browsers lay out HTML. One with a fallback beside it in a `switch` is left alone.
 */
export function labelsAsText(root: Element, fonts: Fonts): void {
  for (const label of Array.from(root.getElementsByTagName('foreignObject'))) {
    const { parentNode: parent, ownerDocument: document } = label
    if (parent === null || document === null || (parent.nodeName === 'switch' && label.nextSibling !== null))
      continue
    const style = stylesWithin(label)
    const size = Number.parseFloat(/font-size:\s*([\d.]+)px/.exec(style)?.[1] ?? rootFontSize(root))
    const box = boxOf(label)
    const isFixed = style.includes('nowrap') || box.width === 0
    const lines = textLines(label).flatMap((line) => (isFixed ? [line] : wrap(line, box.width / size, fonts)))
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

const stylesWithin = (label: Element): string =>
  [label, ...Array.from(label.getElementsByTagName('*'))]
    .map((element) => element.getAttribute('style') ?? '')
    .join(';')

function rootFontSize(root: Element): string {
  const sheets = Array.from(root.getElementsByTagName('style')).map((sheet) => sheet.textContent ?? '')
  return /font-size:\s*([\d.]+)px/.exec(sheets.join('\n'))?.[1] ?? '16'
}

/** The label's text, a line for each block or `br` of its HTML. */
function textLines(label: Element): readonly string[] {
  return markedText(label)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function markedText(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  const inner = Array.from(node.childNodes).map(markedText).join('')
  if (/^(x?html:)?br$/i.test(node.nodeName)) return '\n'
  return /^(x?html:)?(div|p|li|h[1-6]|tr|pre)$/i.test(node.nodeName) ? `\n${inner}\n` : inner
}

/** Breaks a line at spaces so that each part has about the width, in ems. */
function wrap(line: string, width: number, fonts: Fonts): readonly string[] {
  const face = pickFace(fonts, { role: 'deck', bold: false, italic: false }, 'a')
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    const isRoom = lines.length > 0 && (face === null || advance(face, longer) <= width * 1.1)
    if (isRoom) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
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
  text.setAttribute('style', `fill:${color};stroke:none;${ownSize}`)
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
