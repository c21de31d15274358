import type { Fonts } from '@recapkit/content-model'
import { type Converted, convert } from './convert.ts'
import { type Found, failure } from './finding.ts'
import { maximumBytes, maximumPixels } from './limits.ts'
import { probe } from './probe.ts'

/** Turns the bytes of a picture into what outputs show; `name` is what messages call it. */
export async function decode(bytes: Uint8Array, name: string, fonts: Fonts): Promise<Found<Converted>> {
  if (bytes.length > maximumBytes)
    return failure('asset/too-large', `${name} is over ${maximumBytes / 1024 / 1024} MB.`)
  const type = probe(bytes)
  if (type === null)
    return failure(
      'asset/unreadable',
      `${name} is no PNG, JPEG, GIF, WebP, AVIF, TIFF or SVG.`,
      whatItIs(bytes),
    )
  try {
    const value = await convert(bytes, type, fonts)
    if (value === 'too-large')
      return failure('asset/too-large', `${name} has over ${maximumPixels / 1_000_000} million pixels.`)
    if (value.removed.length === 0) return { value, findings: [] }
    const message = `${name} had what a picture must not have; removed: ${value.removed.join(', ')}.`
    return { value, findings: [{ rule: 'asset/unsafe-content', message, hint: null }] }
  } catch (error) {
    return failure('asset/unreadable', `${name} cannot be decoded: ${reason(error)}.`)
  }
}

/** Two files that often stand where a picture should be. */
function whatItIs(bytes: Uint8Array): string | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  if (start.startsWith('version https://git-lfs')) return 'It is a pointer of Git LFS: run git lfs pull.'
  return /^<(!doctype html|html)/i.test(start)
    ? 'It is a web page, as servers send in place of a file they lack.'
    : null
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0]?.replace(/\.$/, '') ?? ''
}
