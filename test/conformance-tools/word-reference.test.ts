import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defaultAccent, type ExportContext, everything } from '@recapkit/content-model'
import { docx } from '@recapkit/docx'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { findProgram, linesOf, need, valuesOf } from './programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'recap-reference-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

/** A document with the look of a reference that the first and the last Word take, by the names of its parts. */
async function branded(reference: string): Promise<(name: string) => string> {
  const exporter = docx({ referenceDoc: readFileSync(reference) })
  const quoted = { ...everything, children: [build.quote(build.paragraph('Said.')), ...everything.children] }
  const { value, diagnostics } = await exporter.export(quoted, new Map(), context)
  expect(diagnostics.filter(({ rule }) => rule === 'config/unreadable')).toEqual([])
  const bytes = value[0]?.bytes ?? new Uint8Array()
  const file = reference.replace('.docx', '-taken.docx')
  writeFileSync(file, bytes)
  const [verdict] = await valuesOf<object>(process.execPath, ['check-word.mjs', '--ends', file])
  expect(verdict).toMatchObject({ faults: [], unread: [] })
  const parts = unzipSync(bytes)
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

const style = (styles: string, id: string): string =>
  new RegExp(`<w:style\\b[^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''

test("a brand document of LibreOffice's gives its styles, sheet, header with logo and footer", async (context) => {
  const soffice = need(context, 'soffice', findProgram('soffice', 'libreoffice'))
  const brand = fileURLToPath(new URL('brand/brand.fodt', import.meta.url))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  await linesOf(soffice, [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, brand])
  const read = await branded(join(folder, 'brand.docx'))
  const styles = read('word/styles.xml')
  expect(style(styles, 'Heading1')).toMatch(/<w:smallCaps\/>.*<w:color w:val="008800"\/>/s)
  expect(style(styles, 'Heading2')).toContain('w:val="CC6600"')
  expect(style(styles, 'Title')).toMatch(/AA0000.*<w:sz w:val="60"\/>/s)
  expect(style(styles, 'BodyText')).toContain('222266')
  const main = read('word/document.xml')
  expect(main).toMatch(/<w:pgSz w:w="963\d" w:h="1360\d"/)
  expect(main).toContain('<w:pStyle w:val="Heading1"/>')
  const header = read('word/headerReference1.xml')
  expect(header).toContain('Harbour Authority')
  expect(header).toMatch(/r:embed="\w+"/)
  expect(read('word/footerReference2.xml')).toContain('Confidential')
})

test("pandoc's own reference document gives its styles", async (context) => {
  const pandoc = need(context, 'pandoc', findProgram('pandoc'))
  const reference = join(folder, 'pandoc.docx')
  await linesOf(pandoc, ['--output', reference, '--print-default-data-file', 'reference.docx'])
  const given = strFromU8(unzipSync(readFileSync(reference))['word/styles.xml'] ?? new Uint8Array())
  const read = await branded(reference)
  const styles = read('word/styles.xml')
  for (const id of ['Title', 'Heading1', 'BodyText', 'Caption']) {
    const color = /<w:color\b[^>]*w:val="(\w+)"/.exec(style(given, id))?.[1]
    if (color !== undefined) expect(style(styles, id)).toContain(`w:val="${color}"`)
    expect(style(styles, id)).not.toBe('')
  }
  expect(read('word/document.xml')).toContain('<w:tblStyle w:val="Table"/>')
})

test('a document of our own gives its styles to the next, each once', async () => {
  const own = join(folder, 'own.docx')
  const { value } = await docx().export(everything, new Map(), context)
  writeFileSync(own, value[0]?.bytes ?? new Uint8Array())
  const styles = (await branded(own))('word/styles.xml')
  const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids).toContain('Heading1')
})
