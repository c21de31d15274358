/** A part of a text, by offsets; the end is no part of it. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** What begins or ends code; a text holds one or two of these, and each is found far sooner than any of all. */
const marks = ['```', '~~~', '<pre', '<PRE', '<Pre']
const closings = ['</pre', '</PRE', '</Pre']
const fenceLine = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/

let last: { readonly text: string; readonly blocks: readonly Stretch[]; readonly isCode: IsCode } | null =
  null

/** What is known of the code in a text; stages that change nothing ask again for the same one. */
function codeIn(text: string): NonNullable<typeof last> {
  if (last?.text !== text) {
    const blocks = findBlocks(text)
    last = { text, blocks, isCode: finder(text, blocks) }
  }
  return last
}

/** The lines of fenced code blocks and of `<pre>`, line breaks included: there, text is left as it is. */
function findBlocks(text: string): readonly Stretch[] {
  const blocks: Stretch[] = []
  let fence: string | null = null
  let preformatted = false
  let start = 0
  let end = 0
  const next = markFinder(text)
  for (let index = next(0); index < text.length; index = next(end)) {
    const isOutside = fence === null && !preformatted
    const from = text.lastIndexOf('\n', index) + 1
    end = lineEnd(text, index)
    const line = text.slice(from, end)
    const [, marker, rest = ''] = fenceLine.exec(line) ?? []
    if (fence !== null) {
      if (marker?.startsWith(fence) && rest.trim() === '') fence = null
    } else if (marker !== undefined && !(marker.startsWith('`') && rest.includes('`'))) fence = marker
    else if (preformatted) preformatted = !/<\/pre>/i.test(line)
    else preformatted = /<pre[\s>]/i.test(line) && !/<\/pre>/i.test(line)
    const isOver = fence === null && !preformatted
    if (isOutside) start = from
    if (isOver && !isOutside) blocks.push({ start, end: end + 1 })
  }
  if (fence !== null || preformatted) blocks.push({ start, end: text.length + 1 })
  return blocks
}

/** Where the next mark stands from an offset on, which are asked in rising order; the length of the text where none does. */
function markFinder(text: string): (from: number) => number {
  const located = (mark: string) => ({ mark, at: text.indexOf(mark) })
  const found = marks.map(located).filter(({ at }) => at >= 0)
  if (found.some(({ mark }) => mark.startsWith('<'))) found.push(...closings.map(located))
  return (from) => {
    let first = text.length
    for (const one of found) {
      if (one.at >= 0 && one.at < from) one.at = text.indexOf(one.mark, from)
      if (one.at >= 0 && one.at < first) first = one.at
    }
    return first
  }
}

/** For each line up to the last that stands in code, whether it does. */
export type CodeLines = readonly (boolean | undefined)[]

/** For each line, whether it stands in a fenced code block or in `<pre>`; nothing is said of lines after the last such. */
export function codeLines(text: string): CodeLines {
  const isCode: boolean[] = []
  let at = 0
  for (const { start, end } of codeIn(text).blocks)
    while (at < end) {
      isCode.push(at >= start)
      at = lineEnd(text, at) + 1
    }
  return isCode
}

/** The lines, from 0, that open a fence of code and stand in no other; each with the line that closes it, or the number of lines. */
export function fences(lines: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let open: { readonly marker: string; readonly line: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (!line.includes('```') && !line.includes('~~~')) continue
    const [, marker = '', rest = ''] = fenceLine.exec(line) ?? []
    if (marker === '') continue
    if (open === null) {
      if (marker.startsWith('`') && rest.includes('`')) continue
      open = { marker, line: index }
      found.set(index, lines.length)
    } else if (marker.startsWith(open.marker) && rest.trim() === '') {
      found.set(open.line, index)
      open = null
    }
  }
  return found
}

/** True for an offset in code: in a code line, or between backticks of one line. */
export type IsCode = (offset: number) => boolean

/** Where a text's code is, looked up by offset. */
export function codeFinder(text: string): IsCode {
  return codeIn(text).isCode
}

/** What stands between backticks is looked for on the lines that are asked about, a line at a time. */
function finder(text: string, blocks: readonly Stretch[]): IsCode {
  let line: Stretch = { start: 0, end: -1 }
  let spans: readonly Stretch[] = []
  return (offset) => {
    if (holds(blocks, offset)) return true
    if (offset < line.start || offset > line.end) {
      line = { start: text.lastIndexOf('\n', offset - 1) + 1, end: lineEnd(text, offset) }
      spans = codeSpans(text.slice(line.start, line.end), line.start)
    }
    return holds(spans, offset)
  }
}

function codeSpans(line: string, offset: number): readonly Stretch[] {
  if (!line.includes('`')) return []
  return [...line.matchAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g)].map(({ 0: span, index }) => {
    const start = offset + index
    return { start, end: start + span.length }
  })
}

function holds(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low > 0 && offset < (stretches[low - 1]?.end ?? 0)
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
