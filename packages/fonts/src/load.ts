import { readFile } from 'node:fs/promises'
import type { Fonts } from '@recapkit/content-model'
import { bundledFaces } from './faces.ts'

/** Reads the bundled faces from the package's own `faces` folder, the same on every machine. */
export async function loadFonts(): Promise<Fonts> {
  const folder = new URL('../faces/', import.meta.url)
  const faces = bundledFaces.map(async (entry) => ({
    ...entry,
    bytes: padded(await readFile(new URL(`${entry.name}.ttf`, folder))),
  }))
  return { faces: await Promise.all(faces) }
}

/** Some readers take a glyph's ten-byte header even of an empty glyph, which may lie at the very end of the file. */
function padded(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file.length + 16)
  bytes.set(file)
  return bytes
}
