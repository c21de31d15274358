import type { ImageType } from '@recapkit/content-model'

/** What a file is by its first bytes; TIFF and BMP are read, and shown as PNG or JPEG. */
export type SourceType = ImageType | 'image/tiff' | 'image/bmp'

/** The type of a picture by its bytes, whatever its name says; null when it is none that can be read. */
export function probe(bytes: Uint8Array): SourceType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image/webp'
  if (/^.{4}ftyp.{0,56}avi[fs]/s.test(head)) return 'image/avif'
  if (/^(II\*\0|MM\0\*)/.test(head)) return 'image/tiff'
  if (/^BM.{4}\0{4}/s.test(head)) return 'image/bmp'
  return isSvg(bytes) ? 'image/svg+xml' : null
}

const skippable = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/i

/** An XML text whose root element is `svg`, after any declaration, comments and document type. */
function isSvg(bytes: Uint8Array): boolean {
  let rest = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 65_536)).trimStart()
  for (let found = skippable.exec(rest); found !== null; found = skippable.exec(rest))
    rest = rest.slice(found[0].length).trimStart()
  return /^<([a-z]+:)?svg[\s>/]/.test(rest)
}

/** The encoding of an XML text by its byte order mark or its declaration (XML 1.0, appendix F). */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1]
  return declared !== undefined && isEncoding(declared) ? declared : 'utf-8'
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
