import type { FontFace } from '@recapkit/content-model'
import { fontTable } from './tables.ts'

/** Why a file is no face to use: what it is instead, or what its maker does not allow. */
export interface Refusal {
  readonly reason: 'unreadable' | 'not-embeddable'
  readonly message: string
}

/** What a face of a brand is for. */
export type FaceUse = Pick<FontFace, 'role' | 'bold' | 'italic'>

/**
 * A face out of a file of the user's, named as the file names itself: one static TrueType font that its maker allows to embed
 * in part, for viewing and printing (OpenType 1.9, "OS/2", fsType).
 */
export function brandFace(file: Uint8Array, use: FaceUse): FontFace | Refusal {
  const other = formats[String.fromCharCode(...file.subarray(0, 4))]
  if (other !== undefined) return { reason: 'unreadable', message: other }
  const face: FontFace = { name: '', family: '', ...use, bytes: padded(file) }
  const missing = needed.filter((tag) => fontTable(face, tag).byteLength === 0)
  if (missing.length > 0)
    return { reason: 'unreadable', message: `it is no TrueType font: it has no ${missing.join(', ')}` }
  if (fontTable(face, 'fvar').byteLength > 0)
    return { reason: 'unreadable', message: 'it is a variable font; take the static font of each style' }
  const forbidden = restriction(fontTable(face, 'OS/2'))
  if (forbidden !== null) return { reason: 'not-embeddable', message: forbidden }
  const names = namesOf(fontTable(face, 'name'))
  const family = names.get(16) ?? names.get(1) ?? ''
  const name = `${names.get(6) ?? family}-${use.role}${use.bold ? '-bold' : ''}${use.italic ? '-italic' : ''}`
  return { ...face, name, family }
}

/** By their first four bytes. */
const formats: Readonly<Record<string, string>> = {
  OTTO: 'it is an OpenType font with PostScript outlines; take the TrueType font (.ttf)',
  wOFF: 'it is a web font; take the TrueType font (.ttf)',
  wOF2: 'it is a web font; take the TrueType font (.ttf)',
  ttcf: 'it is a collection of fonts; take a file of one (.ttf)',
}

const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']

/** Some readers take a glyph's ten-byte header even of an empty glyph, which may lie at the very end of the file. */
export function padded(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file.length + 16)
  bytes.set(file)
  return bytes
}

function restriction(table: DataView): string | null {
  const type = table.byteLength < 10 ? 0 : table.getUint16(8)
  const usage = type & 0x000f
  // The least of several restrictions holds.
  if ((usage & 0x0002) !== 0 && (usage & 0x000c) === 0) return 'its licence forbids to embed it'
  if ((type & 0x0100) !== 0) return 'its licence forbids to embed a part of it'
  return (type & 0x0200) === 0 ? null : 'its licence forbids to embed its outlines'
}

/** The names in English, by their number (OpenType 1.9, "name"). */
function namesOf(table: DataView): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const count = table.byteLength < 6 ? 0 : table.getUint16(2)
  const storage = table.byteLength < 6 ? 0 : table.getUint16(4)
  for (let record = 6; record < 6 + 12 * count && record + 12 <= table.byteLength; record += 12) {
    const platform = table.getUint16(record)
    const language = table.getUint16(record + 4)
    const number = table.getUint16(record + 6)
    const start = storage + table.getUint16(record + 10)
    const end = Math.min(start + table.getUint16(record + 8), table.byteLength)
    const isEnglish = platform === 3 ? (language & 0x3ff) === 9 : platform === 1 && language === 0
    if (!isEnglish || (platform === 1 && names.has(number))) continue
    const step = platform === 3 ? 2 : 1
    const codes: number[] = []
    for (let at = start; at + step <= end; at += step)
      codes.push(step === 2 ? table.getUint16(at) : table.getUint8(at))
    names.set(number, String.fromCharCode(...codes).trim())
  }
  return names
}
