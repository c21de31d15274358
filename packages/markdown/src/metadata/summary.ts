import { type Content, inlineText } from '@recapkit/content-model'
import { isBoldLine } from '../announcements/bold-lines.ts'

const most = 300

/** The first paragraph's whole sentences, as many as 300 characters hold; at least its first words. A bold line is a heading. */
export function firstSentences(children: readonly Content[]): string {
  for (const node of children) {
    const text = paragraphText(node)
    if (text !== '') return wholeSentences(text)
  }
  return ''
}

/** The whole sentences of the paragraphs above the mark that ends a summary, as many as 300 characters hold. */
export function sentencesAbove(children: readonly Content[]): string {
  return wholeSentences(children.map(paragraphText).filter(Boolean).join(' '))
}

function wholeSentences(text: string): string {
  if (text.length <= most) return text
  let summary = ''
  for (const sentence of text.match(/.+?(?:[.!?](?=\s|$)|[。！？]|$)\s*/g) ?? []) {
    if ((summary + sentence).trimEnd().length > most) break
    summary += sentence
  }
  return summary.trim() === '' ? `${text.slice(0, text.lastIndexOf(' ', most - 1))}…` : summary.trim()
}

/** The text of a paragraph that says something; empty for any other node. */
function paragraphText(node: Content): string {
  if (node.type !== 'paragraph' || isBoldLine(node)) return ''
  const text = inlineText(node.children).replaceAll('\n', ' ')
  return /\p{L}/u.test(text) ? text : ''
}
