import type { Picture } from '@recapkit/content-model'
import { serializeOuter } from 'parse5'
import { decoded, linkTarget, pictureSource } from '../addresses.ts'
import { describeEmbed } from '../embeds.ts'
import { plain } from '../inline-text.ts'
import type { Mixed } from '../mixed.ts'
import { parseHtml } from './parse.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement } from './tree.ts'

/** An `<img>`; without an address its alternative text is kept. */
export function readImage(element: Element, scope: Scope): readonly Mixed[] {
  const position = placeOf(element, scope)
  const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ')
  const written = addressIn(element)
  const src = written === null ? null : pictureSource(written, scope.page, position)
  if (src === null) return alt === '' ? [] : [plain(alt)]
  const picture: Picture = { src, alt, title: attribute(element, 'title'), position }
  return [{ type: 'picture', picture, position }]
}

/** Where a picture is: pages that load late put something small in its place, others name it in several sizes alone. */
function addressIn(element: Element): string | null {
  const src = attribute(element, 'src')
  const late =
    attribute(element, 'data-src') ??
    attribute(element, 'data-lazy-src') ??
    attribute(element, 'data-original')
  const sized =
    (attribute(element, 'srcset') ?? attribute(element, 'data-srcset'))?.split(/\s+/, 1)[0] ?? null
  return src !== null && !(late !== null && src.startsWith('data:'))
    ? src
    : (late ?? sized?.replace(/,$/, '') ?? src)
}

/** A `<picture>` is its `<img>`: the one source that every browser shows. */
export function readPicture(element: Element, scope: Scope): readonly Mixed[] {
  return scope.mixed(element.childNodes, scope)
}

/** A drawing in the page, as a picture that carries its own bytes; its title is the alternative text. */
export function readSvg(element: Element, scope: Scope): readonly Mixed[] {
  const position = placeOf(element, scope)
  const title = element.childNodes.find((node) => isElement(node) && node.tagName === 'title')
  const named = title !== undefined && isElement(title) ? title.childNodes[0] : undefined
  const alt =
    attribute(element, 'aria-label') ?? (named !== undefined && 'value' in named ? named.value.trim() : '')
  const markup = serializeOuter(element)
  const whole = markup.includes('xmlns=')
    ? markup
    : markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  const src = `data:image/svg+xml,${encodeURIComponent(whole)}`
  return [{ type: 'picture', picture: { src, alt, title: null, position }, position }]
}

/** A frame, a video or a sound, as what it is and where it is found. */
export function readEmbed(element: Element, scope: Scope): readonly Mixed[] {
  const position = placeOf(element, scope)
  const source = element.childNodes.find((node) => isElement(node) && node.tagName === 'source')
  const written =
    attribute(element, 'src') ??
    attribute(element, 'data-src') ??
    attribute(element, 'data') ??
    (source !== undefined && isElement(source) ? attribute(source, 'src') : null)
  const carried = attribute(element, 'srcdoc') ?? carriedPage(written)
  if (carried !== null) return scope.mixed(parseHtml(carried), { ...scope, line: position.line })
  const target =
    written === null ? null : linkTarget(written.replace(/^\/\//, 'https://'), scope.page, position)
  if (target === null || target.kind !== 'url') return scope.mixed(element.childNodes, scope)
  const title = attribute(element, 'title') ?? attribute(element, 'aria-label')
  const kind = element.tagName === 'audio' || element.tagName === 'video' ? element.tagName : 'frame'
  return [describeEmbed(target.url, title, kind, position)]
}

/** The page that a frame carries in its own address. */
function carriedPage(address: string | null): string | null {
  const match = /^data:text\/html[^,]*,(.*)$/is.exec(address ?? '')
  if (match === null || /^data:[^,]*;base64,/i.test(address ?? '')) return null
  return decoded(match[1] ?? '')
}
