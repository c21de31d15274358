const mayBegin = /`{3}|~{3}|<pre/i

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
    const open = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/.exec(line)
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
