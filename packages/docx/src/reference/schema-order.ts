import { DOMParser, type Element, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom'

const names = (list: string): readonly string[] => list.split(' ').map((name) => `w:${name}`)

/** The children of elements in the order of the schema (ECMA-376 part 1, annex A.1): Word refuses or ignores others. */
const order: Readonly<Record<string, readonly string[]>> = {
  'w:style': names(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:rPr': names(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:tblPr': names(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  ),
  'w:tcPr': names(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:lvl': names('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
}

/** Sides as the first edition of the standard calls them: Word 2007 knows no other names. */
const sides: Readonly<Record<string, string>> = { 'w:start': 'w:left', 'w:end': 'w:right' }

/**
 * A part of another document as the schema has it. Converters write properties in any order, and readers that are strict,
 * as Word is about some of them, call such a file damaged.
 */
export function inSchemaOrder(xml: string): string {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
  for (const [name, children] of Object.entries(order))
    for (const parent of [...document.getElementsByTagName(name)]) sort(parent, children)
  for (const indent of [...document.getElementsByTagName('w:ind')]) renameSides(indent)
  for (const name of ['w:jc', 'w:lvlJc'])
    for (const aligned of [...document.getElementsByTagName(name)]) {
      const side = sides[`w:${aligned.getAttribute('w:val')}`]
      if (side !== undefined) aligned.setAttribute('w:val', side.slice(2))
    }
  return new XMLSerializer().serializeToString(document)
}

function sort(parent: Element, order: readonly string[]): void {
  const place = (child: Element): number => {
    const found = order.indexOf(child.nodeName)
    return found < 0 ? order.length : found
  }
  const children = [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  )
  for (const child of children.toSorted((one, other) => place(one) - place(other))) parent.appendChild(child)
}

function renameSides(indent: Element): void {
  for (const [name, side] of Object.entries(sides)) {
    const value = indent.getAttribute(name)
    if (value === null) continue
    indent.removeAttribute(name)
    if (!indent.hasAttribute(side)) indent.setAttribute(side, value)
  }
}
