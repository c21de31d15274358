import { type Content, contentText } from '@recapkit/content-model'
import { isBoldLine } from '../announcements/bold-lines.ts'

const most = 300

/** The first paragraph's whole sentences, as many as 300 characters hold; at least its first words. A bold line is a heading. */
export function firstSentences(children: readonly Content[]): string {
  const paragraph = firstParagraph(children)
  if (paragraph.length <= most) return paragraph
  let summary = ''
  for (const sentence of paragraph.match(/.+?(?:[.!?](?=\s|$)|[。！？]|$)\s*/g) ?? []) {
    if ((summary + sentence).trimEnd().length > most) break
    summary += sentence
  }
  return summary.trim() === ''
    ? `${paragraph.slice(0, paragraph.lastIndexOf(' ', most - 1))}…`
    : summary.trim()
}

/** The text above the mark that ends a summary, as one paragraph. */
export function textAbove(children: readonly Content[]): string {
  return contentText(children).replaceAll('\n', ' ')
}

function firstParagraph(children: readonly Content[]): string {
  for (const node of children) {
    if (node.type !== 'paragraph' || isBoldLine(node)) continue
    const text = contentText([node])
    if (/\p{L}/u.test(text)) return text
  }
  return ''
}
