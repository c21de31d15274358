import type { Recap } from './document.ts'
import { glance } from './glance.ts'
import { inlineText } from './text.ts'

/**
 * True where the text begins as the summary does, one of them going on longer, and nothing but a cover stands between: a
 * title block then leaves the summary out. Before an at-a-glance table it leads, and is worth saying.
 */
export function opensWithSummary(recap: Pick<Recap, 'summary' | 'children'>): boolean {
  const [first] = recap.children
  if (first?.type !== 'paragraph' || glance(recap).total > 0) return false
  const [opening, summary] = [plain(inlineText(first.children)), plain(recap.summary)]
  return opening.startsWith(summary) || (opening !== '' && summary.startsWith(opening))
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
