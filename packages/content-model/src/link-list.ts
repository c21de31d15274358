import type { Recap } from './document.ts'
import { leadsNowhere } from './leads-nowhere.ts'
import { inlineText } from './text.ts'
import { links } from './walk.ts'

/** An address on the web and the words of the first link to it. */
export interface ListedLink {
  readonly text: string
  readonly url: string
}

/** What people on paper cannot follow: the web addresses behind words, each once, in reading order; not those that the text spells out, nor those that lead nowhere. */
export function linkList({ children }: Pick<Recap, 'children'>): readonly ListedLink[] {
  const found = new Map<string, ListedLink>()
  for (const link of links(children)) {
    if (link.target.kind !== 'url' || !/^https?:/i.test(link.target.url)) continue
    const { url } = link.target
    if (leadsNowhere(url)) continue
    const text = inlineText(link.children).replace(/\s+/g, ' ').trim()
    if (text !== url && !found.has(url)) found.set(url, { text, url })
  }
  return [...found.values()]
}
