import type { Position } from '@recapkit/content-model'
import { codeFinder } from '../code-lines.ts'
import type { Report } from '../report.ts'
import type { SiteFacts } from '../source.ts'

/** What the translation of a dialect knows of the post. */
export interface Translation {
  readonly path: string
  readonly site: SiteFacts
  readonly report: Report
  /** What the post's front matter says, for tags that print it. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Names that the post itself gives a text to. */
  readonly variables: Map<string, string>
  /** Names that loops give to what they go through. */
  readonly loops: Set<string>
  /** Files that the text includes, and what its loops print, by their names. */
  readonly included: Map<string, string>
}

/** Stands between the signs of a tag that is shown as it is, and after the kind of a callout that has no title; a noncharacter, which no text holds. */
export const guard = '\ufdd0'

/** A construct in the text, and where. */
export interface Occurrence {
  readonly groups: readonly string[]
  readonly offset: number
  readonly at: Position
  /** True when nothing but spaces and the marks of containers stand on its line. */
  readonly alone: boolean
  /** True when nothing but those stands before it on its line. */
  readonly begins: boolean
}

/** Replaces a pattern outside code; the answer has as many lines as what it replaces, and null leaves it. */
export function replaceOutsideCode(text: string, pattern: RegExp, replace: Replace): string {
  return replaceFound(text, findOutsideCode(text, pattern), replace)
}

type Replace = (occurrence: Occurrence) => string | null

/** Replaces what was found in a text (see `findOutsideCode`) as `replaceOutsideCode` does. */
export function replaceFound(text: string, found: readonly Occurrence[], replace: Replace): string {
  let replaced = ''
  let from = 0
  for (const occurrence of found) {
    const answer = replace(occurrence)
    if (answer === null) continue
    const [whole = ''] = occurrence.groups
    replaced += text.slice(from, occurrence.offset) + padded(answer, whole)
    from = occurrence.offset + whole.length
  }
  return from === 0 ? text : replaced + text.slice(from)
}

/** The occurrences of a pattern outside code, in order. */
export function findOutsideCode(text: string, pattern: RegExp): readonly Occurrence[] {
  const found: Occurrence[] = []
  if (text.search(pattern) < 0) return found
  const isCode = codeFinder(text)
  const placeAt = placeFinder(text)
  for (const match of text.matchAll(pattern)) {
    const { 0: whole, index } = match
    if (isCode(index)) continue
    const groups = match.map((group: string | undefined) => group ?? '')
    const begins = beginsLine(text, index)
    const alone = begins && endsLine(text, index + whole.length)
    found.push({ groups, offset: index, at: placeAt(index), alone, begins })
  }
  return found
}

/** The line and column of offsets, which are asked in rising order. */
export function placeFinder(text: string): (offset: number) => Position {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}

/** More signs of containers than anyone writes; a long line is not looked through for each of its tags. */
const deepest = 200

function beginsLine(text: string, offset: number): boolean {
  if (!/[\s>]/.test(text[offset - 1] ?? '\n')) return false
  const near = text.slice(Math.max(0, offset - deepest), offset)
  const start = near.lastIndexOf('\n') + 1
  if (start === 0 && offset > deepest) return false
  const before = near.slice(start)
  return /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?$/.test(before)
}

function endsLine(text: string, offset: number): boolean {
  let end = offset
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\r') end++
  return end >= text.length || text[end] === '\n'
}

/** The answer with the line breaks that it lacks; none are taken away, for no answer has more than it replaces. */
export function padded(answer: string, whole: string): string {
  if (!whole.includes('\n')) return answer
  const missing = whole.split('\n').length - answer.split('\n').length
  return missing > 0 ? answer + '\n'.repeat(missing) : answer
}
