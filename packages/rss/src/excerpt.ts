import { type Content, contentText } from '@recapkit/content-model'
import { plainText } from '@recapkit/html'

/** The whole sentences at the beginning of the content's first paragraph, up to 300 characters; plain text on one line. */
export function excerpt(content: readonly Content[]): string {
  const first = firstParagraph(content)
  const text = first === null ? '' : plainText(contentText([first]))
  if (text.length <= limit) return text
  const sentences = text.slice(0, limit).match(/^.*[.!?。！？]["”’»)]?(?=\s|$)/u)?.[0]
  return sentences ?? `${text.slice(0, limit).replace(/\s+\S*$/, '')} …`
}

const limit = 300

function firstParagraph(content: readonly Content[]): Content | null {
  for (const node of content) {
    if (node.type === 'paragraph') return node
    const below =
      node.type === 'section' || node.type === 'announcement' ? firstParagraph(node.children) : null
    if (below !== null) return below
  }
  return null
}
