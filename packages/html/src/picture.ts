import { type Figure, inlineText, isRemote, type Picture } from '@recapkit/content-model'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { inlineStyles } from './inline-styles.ts'
import { safeUrl } from './urls.ts'
import type { Writer } from './writer.ts'

/** The picture alone, with its alternative text and size. */
export function pictureHtml(picture: Picture, writer: Writer): string {
  const { src, width, height, missing } = writer.picture(picture)
  const image = { src, alt: picture.alt, title: picture.title, width, height }
  if (writer.styling === 'inline') return element('img', image)
  return element('img', { ...image, loading: 'lazy', class: missing ? 'missing' : null })
}

/** A figure with its caption; one whose picture cannot be shown says so in words, with its alternative text. */
export function figureHtml(figure: Figure, writer: Writer): string {
  const { picture, target } = figure
  const image = pictureHtml(picture, writer)
  const href = target === null ? null : writer.link(target)
  const captions = [writer.inlines(figure.caption)]
  if (writer.picture(picture).missing)
    captions.unshift(missingHtml(picture, inlineText(figure.caption), writer))
  const caption = captions.filter(Boolean).join(element('br', {}))
  return element(
    'figure',
    { style: writer.styling === 'inline' ? inlineStyles.figure : null },
    href === null ? image : element('a', { href, 'aria-label': picture.alt === '' ? href : null }, image),
    caption === '' ? '' : element('figcaption', {}, caption),
  )
}

/** "Picture not available: …", which leads to a picture on the web; one without words is told by its file's name. */
function missingHtml(picture: Picture, caption: string, writer: Writer): string {
  const said = picture.alt === '' && caption === '' ? fileName(picture.src) : picture.alt
  const text = escapeText(
    said === '' || said === caption ? writer.words.pictureMissing : `${writer.words.pictureMissing}: ${said}`,
  )
  const href = isRemote(picture) ? safeUrl(picture.src) : null
  return element('em', {}, href === null ? text : element('a', { href }, text))
}

function fileName(src: string): string {
  return src.startsWith('data:')
    ? ''
    : (src
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '')
}
