import type { ItemPicture } from '../channel.ts'
import { leaf, parent, type Xml } from './xml.ts'

/** A picture with its alternative text, by the Media RSS specification. */
export function mediaContent(picture: ItemPicture | null): Xml {
  if (picture === null) return null
  const { url, mediaType: type, width, height, alt } = picture
  const attributes = { url, type, medium: 'image', width, height }
  if (alt === '') return leaf('media:content', attributes)
  return parent('media:content', attributes, leaf('media:description', { type: 'plain' }, alt))
}
