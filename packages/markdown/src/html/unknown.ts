import type { Position } from '@recapkit/content-model'
import type { Page } from '../page.ts'
import { isWrapper } from '../wrappers.ts'
import { placeOf, type Scope } from './scope.ts'
import type { Element } from './tree.ts'

const mostLines = 5
/** Components that show nothing but what they hold, with a label. */
const isPlain = /^(?:tab-?item|accordion-?item|badge|frame|expandable|step)$/i

/** The name of an element as the author writes it, in capital letters or small ones. */
export function writtenName(element: Element, scope: Scope): string {
  const position = placeOf(element, scope)
  const name = element.tagName.replace(/^mdx-/, '')
  const text = scope.page.lines[position.line - 1] ?? ''
  const written = text.slice(position.column, position.column + name.length)
  return written.toLowerCase() === name ? written : name
}

/** Remembers an element without an equivalent. */
export function noteUnknown(element: Element, scope: Scope): void {
  const { unknownElements } = scope.page
  const name = writtenName(element, scope)
  if (isWrapper(name) || isPlain.test(name)) return
  unknownElements.set(name, [...(unknownElements.get(name) ?? []), placeOf(element, scope)])
}

/** Reports each element without an equivalent once, with its lines: `markdown/html-unknown`. */
export function reportUnknown({ unknownElements, report }: Page): void {
  for (const [name, places] of unknownElements) {
    const [first] = places
    if (first === undefined) continue
    const message = `The element <${name}> has no equivalent; its text was kept${elsewhere(places)}.`
    report('markdown/html-unknown', message, first)
  }
}

function elsewhere(places: readonly Position[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].slice(1)
  if (lines.length === 0) return ''
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : ''
  return `, also on line${lines.length > 1 ? 's' : ''} ${lines.slice(0, mostLines).join(', ')}${more}`
}
