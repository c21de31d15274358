import { build, type Inline, inlineText } from '@recapkit/content-model'

/** A title for the navigation pane and for those who listen, which read text alone: a picture in the place of words is followed by its alternative text. */
export function headingTitle(title: readonly Inline[]): readonly Inline[] {
  const words = inlineText(title).trim()
  return words === '' || title.some(hasWords) ? title : [...title, build.text(` ${words}`)]
}

function hasWords(inline: Inline): boolean {
  if (inline.type === 'picture') return false
  if (inline.type === 'link' || inline.type === 'emphasis') return inline.children.some(hasWords)
  return inlineText([inline]).trim() !== ''
}
