import type { PdfFile } from './file.ts'
import { type Dictionary, isDictionary, isReference, type Value } from './values.ts'

/** An element of the structure tree, with what it holds in reading order. */
export interface Element {
  readonly type: string
  /** The number of its object. */
  readonly number: number
  readonly entries: Dictionary
  readonly parent: Element | null
  readonly children: readonly Element[]
  readonly contents: readonly { readonly page: number; readonly mcid: number }[]
  readonly annotations: readonly { readonly page: number; readonly annotation: number }[]
}

/** The top elements of the structure tree. */
export function structureOf(file: PdfFile): readonly Element[] {
  const tree = file.dictionary(file.root['StructTreeRoot'])
  return file.array(tree['K']).flatMap((kid) => (isReference(kid) ? [readElement(file, kid.to, null)] : []))
}

/** Every element, each before what it holds. */
export function allElements(top: readonly Element[]): readonly Element[] {
  return top.flatMap((element) => [element, ...allElements(element.children)])
}

function readElement(file: PdfFile, number: number, parent: Element | null): Element {
  const entries = file.dictionary({ to: number })
  const children: Element[] = []
  const contents: { page: number; mcid: number }[] = []
  const annotations: { page: number; annotation: number }[] = []
  const type = typeof entries['S'] === 'string' ? entries['S'].slice(1) : ''
  const element: Element = { type, number, entries, parent, children, contents, annotations }
  for (const kid of file.array(entries['K'])) {
    const inner = isDictionary(kid) ? kid : {}
    const page = pageOf(inner['Pg'] ?? entries['Pg'])
    if (typeof kid === 'number') contents.push({ page, mcid: kid })
    else if (inner['Type'] === '/MCR') contents.push({ page, mcid: Number(inner['MCID']) })
    else if (inner['Type'] === '/OBJR') annotations.push({ page, annotation: pageOf(inner['Obj']) })
    else if (isReference(kid)) children.push(readElement(file, kid.to, element))
  }
  return element
}

const pageOf = (value: Value | undefined): number => (isReference(value) ? value.to : 0)
