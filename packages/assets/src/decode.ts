import type { Fonts } from '@recapkit/content-model'
import { type Converted, convert } from './convert.ts'
import { type Finding, type Found, failure } from './finding.ts'
import { impostorHint } from './impostors.ts'
import { maximumBytes, maximumPixels, maximumSide, oversized } from './limits.ts'
import { probe } from './probe.ts'

/** Turns the bytes of a picture into what outputs show; `name` is what messages call it. */
export async function decode(bytes: Uint8Array, name: string, fonts: Fonts): Promise<Found<Converted>> {
  if (bytes.length > maximumBytes)
    return failure('asset/too-large', `${name} is over ${maximumBytes / 1024 / 1024} MB.`)
  if (bytes.length === 0) return failure('asset/unreadable', `${name} is an empty file.`)
  const type = probe(bytes)
  if (type === null)
    return failure(
      'asset/unreadable',
      `${name} is no PNG, JPEG, GIF, WebP, AVIF, SVG, TIFF or BMP.`,
      impostorHint(bytes),
    )
  try {
    const value = await convert(bytes, type, fonts)
    if (value === 'too-large')
      return failure('asset/too-large', `${name} has over ${maximumPixels / 1_000_000} million pixels.`)
    return { value, findings: [...findingsOf(value, name), ...sizeOf(bytes, value, name)] }
  } catch (error) {
    return failure('asset/unreadable', `${name} cannot be decoded: ${reason(error)}.`)
  }
}

function findingsOf({ removed, missing }: Converted, name: string): readonly Finding[] {
  const lacking = missing.map((script): Finding => {
    const characters = `${script.clusters.slice(0, 8).join(' ')}${script.clusters.length > 8 ? ' …' : ''}`
    const message = `${name} has characters that no font at hand has: ${characters}`
    return { rule: 'export/missing-glyph', message, hint: script.install }
  })
  if (removed.length === 0) return lacking
  const message = `${name} had what a picture must not have; removed: ${removed.join(', ')}.`
  return [{ rule: 'asset/unsafe-content', message, hint: null }, ...lacking]
}

/** Browsers load what the author has whole; pages show no more than a raster's worth of it. */
function sizeOf(bytes: Uint8Array, { original, raster }: Converted, name: string): readonly Finding[] {
  const { width, height, mediaType } = original
  const isOversized = Math.max(width, height) > oversized.side || bytes.length > oversized.bytes
  if (mediaType === 'image/svg+xml' || !isOversized) return []
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
  const message = `${name} has ${width} × ${height} pixels and ${megabytes} MB; pages show ${raster.width} × ${raster.height} of them.`
  return [
    {
      rule: 'asset/oversized',
      message,
      hint: `Make it at most ${maximumSide} pixels wide: feeds and decks carry it whole.`,
    },
  ]
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0]?.replace(/\.$/, '') ?? ''
}
