import { type Inline, inlineText, type Picture, type Words } from '@recapkit/content-model'

/**
 * What is told of a picture to those who do not see it: its alternative text, else its caption, else its title, else
 * the mere word for it, since its author did not say that it only adorns.
 */
export function alternative(picture: Picture, words: Words, caption: readonly Inline[] = []): string {
  const texts = [picture.alt, inlineText(caption), picture.title ?? '']
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? words.figure
}
