import { DOMParser, type Element } from '@xmldom/xmldom'
import type { ListedItem } from './list-items.ts'
import type { WordRead } from './word-read.ts'

/** What is in the HTML that mammoth makes of a document. */
export function readMammoth(html: string): WordRead {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/xml')
  const all = (name: string): readonly Element[] => [...document.getElementsByTagName(name)]
  const calls = all('a').filter((link) => (link.getAttribute('id') ?? '').startsWith('footnote-ref-'))
  for (const call of calls) call.parentNode?.removeChild(call)
  const footnotes = all('li').filter((item) => (item.getAttribute('id') ?? '').startsWith('footnote-'))
  return {
    text: document.documentElement?.textContent ?? '',
    links: all('a').map((link) => link.getAttribute('href') ?? ''),
    alts: all('img').map((picture) => picture.getAttribute('alt') ?? ''),
    notes: footnotes.length,
    items: all('li')
      .filter((item) => !footnotes.includes(item))
      .map((item): ListedItem => ({ text: ownText(item), level: levelOf(item) })),
  }
}

/** The text of an item before the lists in it. */
function ownText(item: Element): string {
  const parts: string[] = []
  for (const child of item.childNodes) {
    if (child.nodeName === 'ul' || child.nodeName === 'ol') break
    parts.push(child.textContent ?? '')
  }
  return parts.join('')
}

function levelOf(item: Element): number {
  let level = 0
  for (
    let at = item.parentNode;
    at !== null && at.nodeName !== 'td' && at.nodeName !== 'th';
    at = at.parentNode
  )
    if (at.nodeName === 'ul' || at.nodeName === 'ol') level++
  return level
}
