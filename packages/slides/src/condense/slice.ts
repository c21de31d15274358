import { type Inline, inlineText } from '@recapkit/content-model'

/**
 * The part of a text between two offsets of its plain text, formatting and links kept; notes are left out, since a
 * slide has no room for them and the speaker notes have them in full.
 */
export function sliceInlines(text: readonly Inline[], from: number, to: number): readonly Inline[] {
  const found: Inline[] = []
  let at = 0
  for (const inline of text) {
    const length = inlineText([inline]).length
    const start = Math.max(0, from - at)
    const end = Math.min(length, to - at)
    at += length
    if (inline.type === 'note' || start >= end) continue
    if (start === 0 && end === length && inline.type !== 'emphasis' && inline.type !== 'link')
      found.push(inline)
    else if (inline.type === 'text' || inline.type === 'code')
      found.push({ ...inline, value: inline.value.slice(start, end) })
    else if (inline.type === 'emphasis' || inline.type === 'link')
      found.push({ ...inline, children: sliceInlines(inline.children, start, end) })
    else found.push(inline)
  }
  return found
}

/** The text without its notes. */
export const withoutNotes = (text: readonly Inline[]): readonly Inline[] =>
  sliceInlines(text, 0, inlineText(text).length)
