import type { PdfkitDocument, PdfkitImage } from './pdfkit.ts'

/**
 * A PNG whose packed pixels go into the file as they are, since PDF undoes the same filters (ISO 32000-1, 7.4.4.4); null
 * when it has transparency or is interlaced, which PDF knows otherwise.
 */
export function passedPng(document: PdfkitDocument, bytes: Uint8Array, label: string): PdfkitImage | null {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || header.getUint32(0) !== 0x89504e47) return null
  const [width, height, bits] = [header.getUint32(16), header.getUint32(20), header.getUint8(24)]
  const channels = channelsOf[header.getUint8(25)]
  const chunks = chunksOf(header, bytes)
  if (channels === undefined || header.getUint8(28) !== 0 || chunks === null || chunks.has('tRNS'))
    return null
  const palette = chunks.get('PLTE')?.[0]
  const columns = { Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width }
  const space =
    channels === 3 ? 'DeviceRGB' : palette === undefined ? 'DeviceGray' : indexed(document, palette)
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    BitsPerComponent: bits,
    Width: width,
    Height: height,
    ColorSpace: space,
    Filter: 'FlateDecode',
    DecodeParms: columns,
  })
  for (const part of chunks.get('IDAT') ?? []) object.write(part)
  object.end()
  return { label, width, height, obj: object, embed: () => {} }
}

/** By the colour type: grey, colours, palette; those with transparency are not in it (PNG, 11.2.2). */
const channelsOf: Readonly<Record<number, 1 | 3>> = { 0: 1, 2: 3, 3: 1 }

/** The data of the chunks by their type; null when the last is missing. */
function chunksOf(view: DataView, bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> | null {
  const chunks = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    chunks.set(type, [...(chunks.get(type) ?? []), data])
    if (type === 'IEND') return chunks
    at += length + 12
  }
  return null
}

function indexed(document: PdfkitDocument, colors: Uint8Array): readonly unknown[] {
  const table = document.ref({})
  table.end(colors)
  return ['Indexed', 'DeviceRGB', colors.length / 3 - 1, table]
}
