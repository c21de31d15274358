import type { XmlComponent } from 'docx'
import { element } from '../element.ts'
import { omml } from './omml.ts'
import { parseTex } from './parse-tex.ts'

/** What makes equations; it is loaded for recaps that hold formulas alone. */
export type Equations = typeof import('./index.ts')

/** TeX as an equation of Word in a line of text; null when the TeX cannot be read. */
export function inlineEquation(tex: string): XmlComponent | null {
  const tree = parseTex(tex, false)
  return tree === null ? null : element('m:oMath', {}, omml([tree]))
}

/** TeX as an equation of Word on a line of its own; null when the TeX cannot be read. */
export function displayEquation(tex: string): XmlComponent | null {
  const tree = parseTex(tex, true)
  return tree === null ? null : element('m:oMathPara', {}, [element('m:oMath', {}, omml([tree]))])
}
