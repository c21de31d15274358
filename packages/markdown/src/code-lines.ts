/** For each line, whether it stands in a fenced code block or in `<pre>`: there, text is left as it is. */
export function codeLines(text: string): readonly boolean[] {
  let fence: string | null = null
  let preformatted = false
  return text.split('\n').map((line) => {
    const open = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/.exec(line)
    const marker = open?.[1]
    if (fence !== null) {
      const closes = marker?.startsWith(fence) && open?.[2]?.trim() === ''
      if (closes) fence = null
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
