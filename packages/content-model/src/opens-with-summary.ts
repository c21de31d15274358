import type { Recap } from './document.ts'
import { glance } from './glance.ts'
import { inlineText } from './text.ts'

/**
 * True where the text begins by saying the whole summary and nothing but a cover stands between: a title block then
 * leaves it out. Before an at-a-glance table it leads, and is worth saying.
 */
export function opensWithSummary(recap: Pick<Recap, 'summary' | 'children'>): boolean {
  const [first] = recap.children
  if (first?.type !== 'paragraph' || glance(recap).total > 0) return false
  return plain(inlineText(first.children)).startsWith(plain(recap.summary))
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
