import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import {
  type BrandFonts,
  type Diagnostic,
  diagnostic,
  type FontFace,
  type Result,
} from '@recapkit/content-model'
import { brandFace, type FaceUse } from '@recapkit/fonts'
import type { Settings } from '../project/settings.ts'
import { reasonOf } from '../reason-of.ts'

const largest = 30 * 1024 * 1024

const uses = { text: 'text', headings: 'heading', code: 'code' } as const

const styles = {
  regular: { bold: false, italic: false },
  bold: { bold: true, italic: false },
  italic: { bold: false, italic: true },
  boldItalic: { bold: true, italic: true },
} as const

/** The brand's faces, read from its files, and the names of their families; a file that is not to be used is told and left out. */
export async function loadBrandFonts(
  fonts: Settings['fonts'],
  root: string,
): Promise<Result<{ readonly faces: readonly FontFace[]; readonly names: BrandFonts }>> {
  const diagnostics: Diagnostic[] = []
  const faces: FontFace[] = []
  const names: Record<keyof BrandFonts, string | null> = { text: null, headings: null, code: null }
  for (const use of ['text', 'headings', 'code'] as const)
    for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
      const file = fonts[use]?.[style]
      if (file === undefined) continue
      const read = await readFace(file, relative(root, file), { role: uses[use], ...styles[style] })
      diagnostics.push(...read.diagnostics)
      if (read.value === null) continue
      faces.push(read.value)
      names[use] ??= read.value.family
    }
  return { value: { faces, names }, diagnostics }
}

async function readFace(file: string, name: string, use: FaceUse): Promise<Result<FontFace | null>> {
  const refused = (rule: 'font/unreadable' | 'font/not-embeddable', reason: string) => ({
    value: null,
    diagnostics: [diagnostic(rule, `The font ${name} is not used: ${reason}.`, null)],
  })
  try {
    const bytes = await readFile(file)
    if (bytes.length > largest) return refused('font/unreadable', 'it is larger than 30 MB')
    const face = brandFace(bytes, use)
    return 'reason' in face ? refused(`font/${face.reason}`, face.message) : { value: face, diagnostics: [] }
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return refused('font/unreadable', isAbsent ? 'there is no such file' : reasonOf(error).replace(/\.$/, ''))
  }
}
