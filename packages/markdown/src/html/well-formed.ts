import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { linesIn } from '../page.ts'
import { type Element, mostNesting, type Node } from './tree.ts'

const tag =
  /<(\/?)([a-z][\w.-]*)((?:[ \t\n\f\r]+[^ \t\n\f\r"'<>/=]+(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"[^"]*"|'[^']*'|[^ \t\n\f\r"'=<>`]+))?)*)[ \t\n\f\r]*(\/?)>/iy
const attribute =
  /([^ \t\n\f\r"'<>/=]+)(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'=<>`]+)))?/g
const names = (written: string): ReadonlySet<string> => new Set(written.split(' '))
const voids = names('area br embed hr img input param source track wbr')
/** Elements that HTML has more rules for than are kept here. */
const peculiar = names(
  'applet base basefont bgsound body button caption col colgroup form frame frameset head html image isindex keygen link listing marquee math meta nobr noembed noframes noscript object optgroup option plaintext pre rtc select svg table tbody td template textarea tfoot th thead title tr xmp',
)
/** Elements that end an open paragraph. */
const blocks = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p search section summary ul',
)
const headings = names('h1 h2 h3 h4 h5 h6')
const lists = names('dir dl menu ol ul')
/** Elements that end where a reading begins. */
const ended = names('dd dt li p rb rp rt rtc')
/** Elements in which no tag stands but their own end. */
const verbatim = names('iframe script style')
const verbatimEnd = /<!--|<\/(iframe|script|style)(>?)/gi

/** An element whose end is still to come. */
interface Growing extends Element {
  readonly childNodes: Node[]
  readonly sourceCodeLocation: {
    startLine: number
    startTag: { startLine: number }
    endTag?: { startLine: number }
  }
}

/**
 * The tree of HTML in which every element is closed where it was opened and none stands where a browser would move it:
 * that of the standard's own parser, as a test holds, for a fraction of the time. Null for any other.
 */
export function parseWellFormed(markup: string): readonly Node[] | null {
  if (markup.includes('\0')) return null
  const root: Node[] = []
  const open: Growing[] = []
  let startLine = 1
  let at = 0
  while (at < markup.length) {
    const start = at
    const nodes = open.at(-1)?.childNodes ?? root
    if (markup[at] !== '<') {
      const next = markup.indexOf('<', at)
      at = next < 0 ? markup.length : next
      const text = markup.slice(start, at)
      const value = text.includes('&') ? decodeHTML(text) : text
      nodes.push({ nodeName: '#text', value, sourceCodeLocation: { startLine } })
    } else if (markup.startsWith('<!--', at)) {
      const end = markup.indexOf('-->', at + 4)
      const data = markup.slice(at + 4, end)
      if (end < 0 || /^-?>|--!>/.test(data)) return null
      at = end + 3
      nodes.push({ nodeName: '#comment', data, sourceCodeLocation: { startLine } })
    } else {
      tag.lastIndex = at
      const [whole = '', closing, written = '', attributes = '', slash] = tag.exec(markup) ?? []
      if (whole === '') return null
      const name = written.toLowerCase()
      at += whole.length
      if (closing === '/') {
        const element = open.pop()
        if (element?.tagName !== name || attributes !== '' || slash !== '') return null
        element.sourceCodeLocation.endTag = { startLine }
      } else {
        if (open.length > mostNesting || !mayStand(name, open) || (slash !== '' && !voids.has(name)))
          return null
        const sourceCodeLocation = { startLine, startTag: { startLine } }
        const attrs = attributes === '' ? [] : attributesIn(attributes)
        const element: Growing = { nodeName: name, tagName: name, attrs, childNodes: [], sourceCodeLocation }
        nodes.push(element)
        if (!voids.has(name)) open.push(element)
        if (verbatim.has(name)) {
          const value = verbatimAt(markup, at, name)
          if (value === null) return null
          const line = startLine + linesIn(whole)
          if (value !== '')
            element.childNodes.push({ nodeName: '#text', value, sourceCodeLocation: { startLine: line } })
          at += value.length
        }
      }
    }
    startLine += linesIn(markup.slice(start, at))
  }
  return open.length === 0 ? root : null
}

/** The text up to the end of an element that holds no other; null where that is not plain to see. */
function verbatimAt(markup: string, at: number, name: string): string | null {
  verbatimEnd.lastIndex = at
  const match = verbatimEnd.exec(markup)
  return match?.[1]?.toLowerCase() === name && match[2] === '>' ? markup.slice(at, match.index) : null
}

/** True where a browser leaves an element in the place that it is opened in. */
function mayStand(name: string, open: readonly Element[]): boolean {
  if (peculiar.has(name)) return false
  const parent = open.at(-1)?.tagName ?? ''
  const isIn = (other: string): boolean => open.some(({ tagName }) => tagName === other)
  if (blocks.has(name) && isIn('p')) return false
  switch (name) {
    case 'a':
      return !isIn('a')
    case 'li':
    case 'dd':
    case 'dt':
      return lists.has(parent) || !(isIn('li') || isIn('dd') || isIn('dt'))
    case 'rb':
    case 'rt':
    case 'rp':
      return !ended.has(parent)
    default:
      return !(headings.has(name) && headings.has(parent))
  }
}

function attributesIn(written: string): Element['attrs'] {
  const found: { readonly name: string; readonly value: string }[] = []
  const known = new Set<string>()
  attribute.lastIndex = 0
  for (let match = attribute.exec(written); match !== null; match = attribute.exec(written)) {
    const name = (match[1] ?? '').toLowerCase()
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    if (known.has(name)) continue
    known.add(name)
    found.push({ name, value: value.includes('&') ? decodeHTMLAttribute(value) : value })
  }
  return found
}
