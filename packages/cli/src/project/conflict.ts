/** Whether git left a merge of this text to be decided by hand. */
export function hasConflict(text: string): boolean {
  return /^<{7} /m.test(text) && /^>{7} /m.test(text)
}

/** The text with the lines of both sides of each open merge, and without the marks and what both came from. */
export function bothSides(text: string): string {
  let inOrigin = false
  const kept = text.split('\n').filter((line) => {
    if (/^\|{7}( |$)/.test(line)) inOrigin = true
    else if (/^={7}\r?$/.test(line)) inOrigin = false
    else if (!/^[<>]{7} /.test(line)) return !inOrigin
    return false
  })
  return kept.join('\n')
}
