import type { Report } from './report.ts'

/** A post is words: a megabyte of them is a thick book. */
const mostCharacters = 1_048_576
/** Deeper containers are no longer read by people, and cost the lexer the cube of their depth. */
const mostNesting = 32
/** The lexer's time grows with the square of the marks in one paragraph; this many such squares take two seconds at worst. */
const mostEffort = 40_000_000
/** What closes on its own line costs the lexer one look: a link, a stretch of code, a bold word. */
const closed = /\[[^\][]*\]\([^()\s]*\)|`[^`]+`|\*\*[^*_]+\*\*/g
/** What a line begins with that is indented, or may begin a quotation or an item. */
const container = /^[\s>*+\d-]/
const mark = /[*_~`[\]<!$^@\\]/
const marksOf = new RegExp(mark, 'g')
/** Begins a block that the lexer passes over up to the next blank line (CommonMark 0.31, HTML blocks, kind 6). */
const htmlBlock =
  /^ {0,3}<\/?(?:article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i

/** Reports a text, given with its lines, that is too large, too deep or too dense for the lexer; true when it must not be read. */
export function exceedsLimits(text: string, lines: readonly string[], report: Report): boolean {
  if (text.length > mostCharacters) {
    const hint = 'Split the post, and keep pictures in files of their own.'
    report('source/too-large', 'The text is over a megabyte.', null, hint)
    return true
  }
  const hasDirectives = text.includes(':::')
  const isDense = mayBeDense(text)
  const indents: number[] = []
  let directives = 0
  let marks = 0
  let effort = 0
  let inHtml = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (hasDirectives && /^\s*:{3,}/.test(line))
      directives = Math.max(0, directives + (/\w/.test(line) ? 1 : -1))
    if (nesting(line, indents) + directives > mostNesting) {
      const message = `Containers are nested more than ${mostNesting} deep.`
      report('source/too-deep', message, { line: index + 1, column: 1 }, 'Write it with fewer levels.')
      return true
    }
    if (!isDense) continue
    if (/^\s*(?:$|\||[-*+][ \t]|\d+[.)][ \t])/.test(line)) marks = 0
    inHtml = inHtml ? line.trim() !== '' : line.includes('<') && htmlBlock.test(line)
    if (inHtml || !mark.test(line)) continue
    const found = line.replace(closed, '[').match(marksOf)?.length ?? 0
    effort += (marks + found) ** 2 - marks ** 2
    marks += found
    if (effort > mostEffort) {
      const message = 'A paragraph holds more marks of Markdown than can be read in reasonable time.'
      const hint = 'Split it, or set it as code.'
      report('source/too-large', message, { line: index + 1, column: 1 }, hint)
      return true
    }
  }
  return false
}

/** True when the marks of a text are too many, were all its paragraphs made of them or all of them in one paragraph. */
function mayBeDense(text: string): boolean {
  const most = Math.sqrt(mostEffort)
  return (
    text.length > most &&
    longestStretch(text) * text.length > mostEffort &&
    (text.match(marksOf)?.length ?? 0) > most
  )
}

/** The characters of the longest stretch of a text without an empty line. */
function longestStretch(text: string): number {
  let longest = 0
  let start = 0
  for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n', start)) {
    longest = Math.max(longest, end - start)
    start = end + 2
  }
  return Math.max(longest, text.length - start)
}

/** How deep a line stands in quotes and lists; `indents` are those of the list items around, and are kept up to date. */
function nesting(line: string, indents: number[]): number {
  if (line === '') return 0
  // A letter, or a sign that marks no container, ends all that are open.
  if (!container.test(line)) {
    indents.length = 0
    return 0
  }
  const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? ''
  if (prefix === '') {
    if (/^\S/.test(line)) indents.length = 0
    return 0
  }
  const quotes = prefix.split('>').length - 1
  const items = prefix.match(/[-*+]|\d+[.)]/g)?.length ?? 0
  const indent = /^[ \t>]*/.exec(prefix)?.[0].replace(/\t/g, '    ').length ?? 0
  while ((indents.at(-1) ?? -1) >= indent) indents.pop()
  if (items > 0) indents.push(indent)
  return quotes + items + Math.max(0, indents.length - 1)
}
