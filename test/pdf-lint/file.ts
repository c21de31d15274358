import { inflateSync } from 'node:zlib'
import { type Dictionary, isDictionary, isReference, readValue, type Value } from './values.ts'

/** A PDF file, read anew from its bytes by code that shares nothing with what wrote them. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly root: Dictionary
  readonly info: Dictionary
  /** The value itself, where a reference to it is given. */
  resolve(value: Value | undefined): Value
  dictionary(value: Value | undefined): Dictionary
  array(value: Value | undefined): readonly Value[]
  /** A stream's bytes, unpacked, one character each; empty for what is no stream. */
  stream(value: Value | undefined): string
}

export interface PdfObject {
  readonly value: Value
  readonly stream: string
}

/** Reads every object that the cross-reference table names. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
  const objects = new Map<number, PdfObject>()
  const [, , table = ''] = /xref\n(\d+ \d+)\n([\s\S]*?)trailer/.exec(source.slice(start)) ?? []
  for (const [number, entry] of table.trim().split('\n').entries())
    if (entry.trim().endsWith('n')) objects.set(number, readObject(source, Number(entry.slice(0, 10))))
  const trailer = readValue(source, source.indexOf('trailer', start) + 7).value
  const resolve = (value: Value | undefined): Value =>
    isReference(value) ? resolve(objects.get(value.to)?.value) : (value ?? null)
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = resolve(value)
    return isDictionary(found) ? found : {}
  }
  const array = (value: Value | undefined): readonly Value[] => {
    const found = resolve(value)
    return Array.isArray(found) ? found : found === null ? [] : [found]
  }
  const stream = (value: Value | undefined): string =>
    isReference(value) ? (objects.get(value.to)?.stream ?? '') : ''
  const { Root, Info } = isDictionary(trailer) ? trailer : {}
  return { objects, root: dictionary(Root), info: dictionary(Info), resolve, dictionary, array, stream }
}

function readObject(source: string, offset: number): PdfObject {
  const begin = source.indexOf('obj', offset) + 3
  const { value, end } = readValue(source, begin)
  const head = /^\s*stream\r?\n/.exec(source.slice(end, end + 12))
  if (head === null || !isDictionary(value)) return { value, stream: '' }
  const from = end + head[0].length
  const packed = source.slice(from, from + Number(value['Length']))
  const isPacked = value['Filter'] === '/FlateDecode' && value['Subtype'] !== '/Image'
  return { value, stream: isPacked ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed }
}
