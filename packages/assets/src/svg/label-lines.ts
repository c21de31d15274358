import type { Fonts } from '@recapkit/content-model'
import { advance, pickFace } from '@recapkit/fonts'
import type { Element, Node } from '@xmldom/xmldom'

/** The label's text, a line for each block or `br` of its HTML. */
export function textLines(label: Element): readonly string[] {
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
export function wrap(line: string, width: number, fonts: Fonts): readonly string[] {
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
