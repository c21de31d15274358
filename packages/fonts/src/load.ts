import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { FontFace, Fonts } from '@recapkit/content-model'
import { padded } from './brand-face.ts'
import { bundledFaces } from './faces.ts'
import { type WritingSystem, writingSystems } from './writing-systems.ts'

export interface LoadFontsOptions {
  /** Folders, absolute, from which installed font packages are looked up as Node looks up modules. */
  readonly near?: readonly string[]
}

/**
 * Reads the bundled faces from the package's own `faces` folder, and behind them those of the font packages for further
 * writing systems that are installed near the given folders or beside this package.
 */
export async function loadFonts(options: LoadFontsOptions = {}): Promise<Fonts> {
  const folder = new URL('../faces/', import.meta.url)
  const bundled = bundledFaces.map(async (entry) => ({
    ...entry,
    bytes: padded(await readFile(new URL(`${entry.name}.ttf`, folder))),
  }))
  const bases = [...(options.near ?? []).map((near) => path.join(near, 'package.json')), import.meta.url]
  const installed = writingSystems.map((system) => installedFaces(system, bases))
  return { faces: [...(await Promise.all(bundled)), ...(await Promise.all(installed)).flat()] }
}

async function installedFaces(system: WritingSystem, bases: readonly string[]): Promise<readonly FontFace[]> {
  const faces: FontFace[] = []
  for (const [style, bold] of [
    ['Regular', false],
    ['Bold', true],
  ] as const) {
    const name = `${bold ? 700 : 400}${style}`
    const file = locate(`${system.package}/${name}/${system.file}_${name}.ttf`, bases)
    if (file === null) continue
    const bytes = padded(await readFile(file))
    faces.push({
      name: `${system.file}-${style}`,
      family: system.family,
      role: 'fallback',
      bold,
      italic: false,
      bytes,
    })
  }
  return faces
}

/** Where Node finds a file of a package, seen from the first base that has it. */
function locate(specifier: string, bases: readonly string[]): string | null {
  for (const base of bases) {
    try {
      return createRequire(base).resolve(specifier)
    } catch (error) {
      if (!isAbsence(error)) throw error
    }
  }
  return null
}

/** No such package or file, or one that its package keeps to itself. */
function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
}
