import { type Inline, inlineText, type Picture, type Recap, type Words } from '@recapkit/content-model'

/**
 * What is told of a picture to those who do not see it: its alternative text, else its caption, its title, the words
 * of its file's name, or at least what it is a picture of, since its author did not say that it only adorns.
 */
export function alternative(
  picture: Picture,
  { recap, words }: { readonly recap: Recap; readonly words: Words },
  caption: readonly Inline[] = [],
): string {
  const texts = [picture.alt, inlineText(caption), picture.title ?? '', fileWords(picture.src)]
  const found = texts.map((text) => text.trim()).find((text) => text !== '')
  return found ?? [words.figure, recap.title].filter((part) => part !== '').join(': ')
}

/** The words of a file name, where it has any: not the numbers of a camera, nor an address that holds the picture. */
function fileWords(src: string): string {
  if (src.startsWith('data:')) return ''
  const stem = /([^/?#]*?)(?:\.\w{2,5})?(?:[?#].*)?$/.exec(src)?.[1] ?? ''
  const words = stem.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{L}{3,}$/u.test(word))
  return words.length < 2 ? '' : words.join(' ')
}
