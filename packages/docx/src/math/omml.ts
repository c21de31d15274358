import type { XmlComponent } from 'docx'
import { element, textElement } from '../element.ts'
import { alignedEquations, matrix } from './math-tables.ts'
import { type MathNode, mathText } from './parse-tex.ts'

type Elements = readonly XmlComponent[]

/** MathML elements in a row as Word's equations have them (ECMA-376 part 1, 22.1). */
export function omml(nodes: readonly MathNode[]): Elements {
  const made: XmlComponent[] = []
  const row = nodes.flatMap(flat)
  for (let at = 0; at < row.length; at++) {
    const found = row[at]
    if (found === undefined) break
    const closing = isFence(found, 'prefix') ? closingFence(row, at) : -1
    if (closing > at) {
      made.push(delimited(mathText(found), row.slice(at + 1, closing), mathText(row[closing] ?? found)))
      at = closing
    } else if (isLargeOperator(base(found))) {
      // An operator with limits takes what follows it as its operand.
      made.push(operator(found, row.slice(at + 1, at + 2)))
      at++
    } else {
      made.push(...one(found))
    }
  }
  return made
}

const transparent = new Set(['', 'math', 'mrow', 'mstyle', 'mpadded', 'semantics', 'mphantom'])

/** Rows say nothing that Word wants to know. */
function flat(found: MathNode): readonly MathNode[] {
  if (found.text !== '' || !transparent.has(found.type)) return [found]
  return found.children.flatMap(flat)
}

function isFence(found: MathNode, form: 'prefix' | 'postfix'): boolean {
  if (found.type !== 'mo' || found.attributes['fence'] !== 'true') return false
  const brackets = form === 'prefix' ? '([{⟨⌈⌊' : ')]}⟩⌉⌋'
  return (found.attributes['form'] ?? (brackets.includes(mathText(found)) ? form : '')) === form
}

function closingFence(row: readonly MathNode[], from: number): number {
  let depth = 0
  for (let at = from; at < row.length; at++) {
    const found = row[at]
    if (found === undefined) break
    if (isFence(found, 'prefix')) depth++
    if (isFence(found, 'postfix') && --depth === 0) return at
  }
  return -1
}

const scripts = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'])

const base = (found: MathNode): MathNode =>
  scripts.has(found.type) ? (flat(child(found, 0))[0] ?? found) : found

const isLargeOperator = (found: MathNode): boolean =>
  found.type === 'mo' && /^[∑∏∐∫∬∭∮⋃⋂⨁⨂⨀⋁⋀]$/u.test(mathText(found))

const nothing: MathNode = { type: 'mrow', attributes: {}, classes: [], text: '', children: [] }
const child = (found: MathNode, index: number): MathNode => found.children[index] ?? nothing
const value = (name: string, held: string): XmlComponent => element(`m:${name}`, { 'm:val': held })
const part = (name: string, content: MathNode): XmlComponent => element(`m:${name}`, {}, omml([content]))

function run(text: string, upright: boolean): Elements {
  if (text === '') return []
  return [
    element('m:r', {}, [
      ...(upright ? [element('m:rPr', {}, [value('sty', 'p')])] : []),
      element('w:rPr', {}, [element('w:rStyle', { 'w:val': 'Math' })]),
      textElement('m:t', { 'xml:space': 'preserve' }, text),
    ]),
  ]
}

function delimited(open: string, content: readonly MathNode[], close: string): XmlComponent {
  return element('m:d', {}, [
    element('m:dPr', {}, [value('begChr', open), value('endChr', close)]),
    element('m:e', {}, omml(content)),
  ])
}

function operator(found: MathNode, operand: readonly MathNode[]): XmlComponent {
  const above = found.type === 'msup' || found.type === 'mover' ? 1 : 2
  const below = found.type === 'msup' || found.type === 'mover' ? 2 : 1
  const stacked = found.type.startsWith('mu') || found.type.startsWith('mo')
  return element('m:nary', {}, [
    element('m:naryPr', {}, [
      value('chr', mathText(base(found))),
      value('limLoc', stacked ? 'undOvr' : 'subSup'),
      ...(scripts.has(found.type) && found.children[below] !== undefined ? [] : [value('subHide', '1')]),
      ...(scripts.has(found.type) && found.children[above] !== undefined ? [] : [value('supHide', '1')]),
    ]),
    part('sub', scripts.has(found.type) ? child(found, below) : nothing),
    part('sup', scripts.has(found.type) ? child(found, above) : nothing),
    element('m:e', {}, omml(operand)),
  ])
}

function one(found: MathNode): Elements {
  const [first, second, third] = [child(found, 0), child(found, 1), child(found, 2)]
  switch (found.type) {
    case 'mi':
      return run(mathText(found), mathText(found).length > 1)
    case 'mtext':
      return run(mathText(found), true)
    case 'mfrac': {
      const bar =
        found.attributes['linethickness'] === '0px' ? [element('m:fPr', {}, [value('type', 'noBar')])] : []
      return [element('m:f', {}, [...bar, part('num', first), part('den', second)])]
    }
    case 'msqrt':
      return [
        element('m:rad', {}, [
          element('m:radPr', {}, [value('degHide', '1')]),
          element('m:deg', {}),
          element('m:e', {}, omml(found.children)),
        ]),
      ]
    case 'mroot':
      return [element('m:rad', {}, [part('deg', second), part('e', first)])]
    case 'msup':
      return [element('m:sSup', {}, [part('e', first), part('sup', second)])]
    case 'msub':
      return [element('m:sSub', {}, [part('e', first), part('sub', second)])]
    case 'msubsup':
      return [element('m:sSubSup', {}, [part('e', first), part('sub', second), part('sup', third)])]
    case 'munder':
      return [below(first, second)]
    case 'mover':
      return [above(first, second)]
    case 'munderover':
      return [element('m:limUpp', {}, [element('m:e', {}, [below(first, second)]), part('lim', third)])]
    case 'mtable':
      return [found.classes.includes('tml-jot') ? alignedEquations(found, omml, run) : matrix(found, omml)]
    case 'menclose':
      return [enclosed(found)]
    case 'mspace':
      return run(space(Number.parseFloat(found.attributes['width'] ?? '0')), true)
    default:
      return found.children.length > 0 && found.type !== 'mo' && found.type !== 'mn'
        ? omml(found.children)
        : run(mathText(found), false)
  }
}

/** The widest space of Unicode's that is no wider than so many ems. */
const space = (width: number): string => spaces.find(([wide]) => wide <= width)?.[1] ?? ''

const spaces = [
  [1, '\u2003'],
  [0.5, '\u2002'],
  [0.33, '\u2004'],
  [0.25, '\u2005'],
  [0.16, '\u2009'],
] as const

const accents = /^(?:[ˆ˜ˉ¯´`˙¨˘ˇ→^~]|\u20D7)$/u
const braces = /^[⏞⏟⏜⏝⎴⎵]$/u

function above(first: MathNode, second: MathNode): XmlComponent {
  const mark = mathText(second)
  if (second.type === 'mo' && accents.test(mark))
    return element('m:acc', {}, [
      element('m:accPr', {}, [value('chr', combining[mark] ?? mark)]),
      part('e', first),
    ])
  if (braces.test(mark)) return grouped(mark, 'top', first)
  return element('m:limUpp', {}, [part('e', first), part('lim', second)])
}

function below(first: MathNode, second: MathNode): XmlComponent {
  const mark = mathText(second)
  if (braces.test(mark)) return grouped(mark, 'bot', first)
  return element('m:limLow', {}, [part('e', first), part('lim', second)])
}

/** Word's accents are combining characters. */
const combining: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  ˉ: '\u0305',
  '¯': '\u0305',
  '´': '\u0301',
  '`': '\u0300',
  '˙': '\u0307',
  '¨': '\u0308',
  '˘': '\u0306',
  ˇ: '\u030C',
  '→': '\u20D7',
  '\u20D7': '\u20D7',
}

function grouped(mark: string, side: 'top' | 'bot', content: MathNode): XmlComponent {
  const align = side === 'top' ? 'bot' : 'top'
  return element('m:groupChr', {}, [
    element('m:groupChrPr', {}, [value('chr', mark), value('pos', side), value('vertJc', align)]),
    part('e', content),
  ])
}

function enclosed(found: MathNode): XmlComponent {
  const content = element('m:e', {}, omml(found.children))
  const notation = found.attributes['notation'] ?? ''
  if (notation === 'top' || notation === 'bottom')
    return element('m:bar', {}, [
      element('m:barPr', {}, [value('pos', notation === 'top' ? 'top' : 'bot')]),
      content,
    ])
  return element('m:borderBox', {}, [content])
}
