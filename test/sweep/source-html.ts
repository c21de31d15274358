import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { gap, type LeftOut, type Lines, type Pieces } from './piece.ts'
import { sentencesOf } from './sentences.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const blocks = new Set(
  'address article aside blockquote br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const addresses = new Set(['iframe', 'video', 'audio', 'source', 'embed'])
const silent: Readonly<Record<string, LeftOut['what']>> = { script: 'script', style: 'style' }

/** Adds what a stretch of HTML holds: its sentences, links and pictures, its comments, scripts and styles. */
export function takeHtml(html: string, { line, end }: Lines, pieces: Pieces): void {
  let text = ''
  parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.forEach(walk)
  flush(line)

  function walk(node: Node): void {
    const at = line + (node.sourceCodeLocation?.startLine ?? 1) - 1
    if (node.nodeName === '#comment' && 'data' in node) leave('comment', node.data, at)
    if ('value' in node) text += node.value
    if (!('tagName' in node)) return
    const name = node.tagName
    const attribute = (wanted: string): string =>
      node.attrs.find((one) => one.name === wanted)?.value.trim() ?? ''
    const what = silent[name]
    if (what !== undefined) {
      const content = node.childNodes.map((one) => ('value' in one ? one.value : ''))
      leave(what, content.join(''), at)
      return
    }
    if (name === 'math' || name === 'svg' || name === 'template') {
      text += gap
      return
    }
    if (name === 'a' && attribute('href') !== '') want('link', attribute('href'), at)
    if (addresses.has(name) && attribute('src') !== '') want('link', attribute('src'), at)
    if (name === 'img') {
      if (attribute('alt') !== '') want('alt', attribute('alt'), at)
      text += gap
    }
    if (blocks.has(name)) flush(at)
    // What stands in a frame is for browsers without frames.
    if (name !== 'iframe') node.childNodes.forEach(walk)
    if (blocks.has(name)) flush(at)
  }

  function flush(at: number): void {
    // Engines differ over Markdown in HTML; what can be nothing else is a picture or a link.
    const words = text.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, (_, mark, said, address) => {
      want(mark === '' ? 'link' : 'alt', mark === '' ? address : said, at)
      return mark === '' ? said : gap
    })
    text = ''
    for (const sentence of sentencesOf(words)) want('sentence', sentence, at)
  }

  function want(kind: 'sentence' | 'link' | 'alt', found: string, at: number): void {
    pieces.wanted.push({ kind, text: found, line: at, end })
  }

  function leave(what: LeftOut['what'], found: string, at: number): void {
    pieces.leftOut.push({ what, text: found.trim(), line: at, end })
  }
}
