const mayBegin = /`{3}|~{3}|<pre/i
const fenceLine = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/

let lastLines: { readonly text: string; readonly isCode: readonly boolean[] } | null = null

/**
 * For each line, whether it stands in a fenced code block or in `<pre>`: there, text is left as it is. Stages that change
 * nothing ask again for the same text.
 */
export function codeLines(text: string): readonly boolean[] {
  if (lastLines?.text !== text) lastLines = { text, isCode: findCodeLines(text) }
  return lastLines.isCode
}

function findCodeLines(text: string): readonly boolean[] {
  let fence: string | null = null
  let preformatted = false
  return text.split('\n').map((line) => {
    if (fence === null && !preformatted && !mayBegin.test(line)) return false
    const open = fenceLine.exec(line)
    const marker = open?.[1]
    if (fence !== null) {
      if (marker?.startsWith(fence) && open?.[2]?.trim() === '') fence = null
      return true
    }
    if (marker !== undefined && !(marker.startsWith('`') && open?.[2]?.includes('`'))) {
      fence = marker
      return true
    }
    if (preformatted) {
      if (/<\/pre>/i.test(line)) preformatted = false
      return true
    }
    if (/<pre[\s>]/i.test(line) && !/<\/pre>/i.test(line)) {
      preformatted = true
      return true
    }
    return false
  })
}

/** The lines, from 0, that open a fence of code and stand in no other; each with the line that closes it, or the number of lines. */
export function fences(lines: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let open: { readonly marker: string; readonly line: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (!mayBegin.test(line)) continue
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

let last: { readonly text: string; readonly isCode: IsCode } | null = null

/** Where a text's code is, looked up by offset; stages that change nothing ask again for the same text. */
export function codeFinder(text: string): IsCode {
  if (last?.text !== text) last = { text, isCode: findCode(text) }
  return last.isCode
}

function findCode(text: string): IsCode {
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  const lines = text.split('\n')
  for (const [index, isCode] of codeLines(text).entries()) {
    const line = lines[index] ?? ''
    if (isCode) {
      starts.push(offset)
      ends.push(offset + line.length + 1)
    } else if (line.includes('`'))
      for (const span of line.matchAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g)) {
        starts.push(offset + span.index)
        ends.push(offset + span.index + span[0].length)
      }
    offset += line.length + 1
  }
  return (wanted) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return low > 0 && wanted < (ends[low - 1] ?? 0)
  }
}
