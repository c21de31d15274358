import { beforeAll, expect, test } from 'vitest'
import { buildAll, filesOf } from './built.ts'
import { findProgram, linesOf, need, valuesOf } from './programs.ts'

interface Verdict {
  readonly file: string
  readonly faults: readonly object[]
  readonly unread: readonly string[]
  readonly html: string
}

let files: readonly string[]

beforeAll(async () => {
  const built = await buildAll('docx')
  files = filesOf(built.folder, '.docx')
  return built.remove
})

test("every document holds Microsoft's schemas and is read by mammoth", async () => {
  const verdicts = await valuesOf<Verdict>(process.execPath, ['check-word.mjs', ...files])
  expect(verdicts).toHaveLength(files.length)
  for (const { file, faults, unread, html } of verdicts) {
    expect({ file, faults, unread }).toEqual({ file, faults: [], unread: [] })
    expect(html, file).toMatch(/<p/)
  }
})

test('LibreOffice opens the documents', async (context) => {
  const soffice = need(context, 'soffice', findProgram('soffice', 'libreoffice'))
  const some = files.slice(0, 3)
  const out = some[0]?.replace(/[^/]+$/, '') ?? ''
  const profile = `-env:UserInstallation=file://${out}profile`
  await linesOf(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', `${out}opened`, ...some])
  expect(filesOf(`${out}opened`, '.pdf')).toHaveLength(some.length)
})
