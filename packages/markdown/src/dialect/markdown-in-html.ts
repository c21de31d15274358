import { codeLines } from '../code-lines.ts'
import { ownLine } from './markup.ts'

/** A tag that begins its line; Python-Markdown and kramdown read Markdown in elements with the attribute `markdown`. */
const tag = /^( {0,3})<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>([^\n]*)$/i
const marked = /\smarkdown(?:\s*=\s*["']?(?:1|block|span|true)["']?)?(?=[\s>]|$)/i
const tagsAlone = /^ {0,3}(?:<\/?[a-z][\w-]*(?:\s[^<>]*)?>[ \t]*)+$/i
const wholeElement = /^ {0,3}<(summary|p|h[1-6])\b[^\n]*<\/\1>[ \t]*$/i

/** Lets Markdown begin on the line after the tag of an element that is marked to hold it, and after the tag that closes it. */
export function openMarkdownInHtml(text: string): string {
  if (!text.includes('<') || !/<[^<>]*\smarkdown\b/i.test(text)) return text
  const isCode = codeLines(text)
  const open: { readonly name: string; readonly marked: boolean }[] = []
  /** Ends an element; true for one that held Markdown. */
  const close = (name: string): boolean => {
    const at = open.findLastIndex((one) => one.name === name.toLowerCase())
    const [ended] = at < 0 ? [] : open.splice(at)
    return ended?.marked === true
  }
  const lines = text.split('\n')
  // A line of tags above a marked one would go on with its HTML.
  const leads: boolean[] = []
  for (let at = lines.length - 1; at >= 0; at--)
    leads[at] =
      !isCode[at] &&
      tagsAlone.test(lines[at] ?? '') &&
      (marked.test(lines[at] ?? '') || leads[at + 1] === true)
  return lines
    .map((line, index) => {
      if (isCode[index] || !line.includes('<')) return line
      if (tagsAlone.test(line)) {
        const opens = [...line.matchAll(/<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/gi)].map((found) => {
          const [, closing, name = '', attributes = ''] = found
          if (closing === '/') return close(name)
          open.push({ name: name.toLowerCase(), marked: marked.test(attributes) })
          return marked.test(attributes)
        })
        return opens.at(-1) || leads[index] ? ownLine + line.trimStart() : line
      }
      const match = tag.exec(line)
      if (match === null) return line
      const [, , closing, name = '', attributes = '', rest = ''] = match
      const isWithin = open.some((one) => one.marked)
      if (isWithin && wholeElement.test(line)) return ownLine + line.trimStart()
      if (closing === '/') {
        return close(name) && rest.trim() === '' ? ownLine + line.trimStart() : line
      }
      if (rest.toLowerCase().includes(`</${name.toLowerCase()}`)) return line
      open.push({ name: name.toLowerCase(), marked: marked.test(attributes) })
      return open.at(-1)?.marked && rest.trim() === '' ? ownLine + line.trimStart() : line
    })
    .join('\n')
}
