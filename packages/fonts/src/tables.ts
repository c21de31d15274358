import type { FontFace } from '@recapkit/content-model'

const empty: DataView = new DataView(new ArrayBuffer(0))
const directories = new WeakMap<FontFace, ReadonlyMap<string, DataView>>()

/** A table of a TrueType file by its four-letter tag (OpenType 1.9, "Table directory"); empty when the face has none. */
export function fontTable(face: FontFace, tag: string): DataView {
  let directory = directories.get(face)
  if (directory === undefined) {
    directory = readDirectory(face.bytes)
    directories.set(face, directory)
  }
  return directory.get(tag) ?? empty
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  const count = bytes.length < 12 ? 0 : view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    if (entry + 16 > bytes.length) break
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    const length = view.getUint32(entry + 12)
    if (offset + length <= bytes.length)
      tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}
