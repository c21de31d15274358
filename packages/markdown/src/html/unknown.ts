import type { Position } from '@recapkit/content-model'
import type { Page } from '../page.ts'
import type { Element } from './parse.ts'
import { placeOf, type Scope } from './scope.ts'

const mostLines = 5

/** Remembers an element without an equivalent, by its name as the author writes it. */
export function noteUnknown(element: Element, scope: Scope): void {
  const { unknownElements, lines } = scope.page
  const position = placeOf(element, scope)
  const name = element.tagName.replace(/^mdx-/, '')
  const written = (lines[position.line - 1] ?? '').slice(position.column, position.column + name.length)
  const shown = written.toLowerCase() === name ? written : name
  unknownElements.set(shown, [...(unknownElements.get(shown) ?? []), position])
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
