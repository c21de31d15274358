import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Recap } from '@recapkit/content-model'
import { linesOf, valuesOf } from '../conformance-tools/programs.ts'
import { readMammoth } from './read-mammoth.ts'
import { readPandoc } from './read-pandoc.ts'
import { lostIn } from './word-read.ts'

/** A Word document and the recap it was made of. */
export interface Made {
  readonly recap: Recap
  readonly file: string
}

/** What mammoth does not find of recaps in the documents that were made of them, and what it remarks, by file. */
export async function lostToMammoth(all: readonly Made[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = all.map(({ file }) => file)
  const read = await valuesOf<{ html: string; messages: readonly string[] }>(process.execPath, [
    'read-word.mjs',
    ...files,
  ])
  return new Map(
    all.map(({ recap, file }, index) => {
      const { html = '', messages = [] } = read[index] ?? {}
      // mammoth reads no equations, and says so.
      const remarks = messages.filter((message) => !message.includes('officeDocument/2006/math'))
      return [file, [...lostIn(asRead(recap), readMammoth(html)), ...remarks]]
    }),
  )
}

/** What pandoc does not find, by file. */
export async function lostToPandoc(
  pandoc: string,
  all: readonly Made[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lost = new Map<string, readonly string[]>()
  for (const { recap, file } of all) {
    const json = await linesOf(pandoc, ['--from', 'docx', '--to', 'json', file])
    lost.set(file, lostIn(asRead(recap), readPandoc(json.join('\n')), 'unbroken'))
  }
  return lost
}

/** A PDF of each document, as LibreOffice lays it out, with a bookmark for each heading; by file. */
export async function laidOut(
  soffice: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (files.length === 0) return new Map()
  const folder = mkdtempSync(join(tmpdir(), 'recap-laid-out-'))
  try {
    const options = ['--headless', '--convert-to', `pdf:writer_pdf_Export:${bookmarks}`, '--outdir', folder]
    await linesOf(soffice, [`-env:UserInstallation=file://${folder}/profile`, ...options, ...files])
    return new Map(
      files.map((file) => [file, readFileSync(join(folder, `${basename(file, '.docx')}.pdf`))] as const),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bookmarks = '{"ExportBookmarks":{"type":"boolean","value":"true"}}'

/** A recap as readers of Word see it: formulas are equations, and a note that is called again is its number. */
function asRead(recap: Recap): Recap {
  const called: string[] = []
  return JSON.parse(JSON.stringify(recap), (_key, value: unknown) => {
    if (Array.isArray(value)) return value.filter((item: unknown) => !isOf(item, 'math', 'inline-math'))
    if (!isOf(value, 'note') || !('id' in value)) return value
    const number = called.indexOf(String(value.id)) + 1
    if (number > 0) return { type: 'text', value: String(number), lang: null }
    called.push(String(value.id))
    return value
  })
}

const isOf = (value: unknown, ...types: readonly string[]): value is { readonly type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && types.includes(String(value.type))
