import { readFile } from 'node:fs/promises'
import type { Fonts } from '@recapkit/content-model'
import { bundledFaces } from './faces.ts'

/** Reads the bundled faces from the package's own `faces` folder, the same on every machine. */
export async function loadFonts(): Promise<Fonts> {
  const folder = new URL('../faces/', import.meta.url)
  const faces = bundledFaces.map(async (entry) => ({
    ...entry,
    bytes: new Uint8Array(await readFile(new URL(`${entry.name}.ttf`, folder))),
  }))
  return { faces: await Promise.all(faces) }
}
