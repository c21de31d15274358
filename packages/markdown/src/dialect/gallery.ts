import { escapeAttribute } from 'entities'
import { type Fields, isFields } from '../front-matter/fields.ts'
import { asText } from '../metadata/fields.ts'
import { type Arguments, namedArgument } from './arguments.ts'
import type { Markup } from './markup.ts'

/** The pictures that the front matter lists for an include of Minimal Mistakes, with its caption; null when it lists none. */
export function galleryMarkup(args: Arguments, fields: Fields): Markup | null {
  const listed = fields[namedArgument(args, 'id') ?? 'gallery']
  const pictures = (Array.isArray(listed) ? listed : []).flatMap((item: unknown) => {
    const src = isFields(item) ? (asText(item['image_path']) ?? asText(item['url'])) : asText(item)
    const alt = isFields(item) ? (asText(item['alt']) ?? asText(item['title']) ?? '') : ''
    return src === null ? [] : [`<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`]
  })
  if (pictures.length === 0) return null
  const caption = namedArgument(args, 'caption')
  const below = caption === null ? '' : `<figcaption markdown="span">${caption}</figcaption>`
  return { html: `<figure>${pictures.join(' ')}${below}</figure>`, block: true }
}
