import { build, defaultAccent, type ExportContext, everything, type Recap } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { describe, expect, it } from 'vitest'
import { pdf } from './export.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}

async function bytesOf(recap: Recap): Promise<Buffer> {
  const { value } = await pdf().export(recap, new Map(), context)
  return Buffer.from(value[0]?.bytes ?? [])
}

describe('pdf', () => {
  it('makes one file under the recap’s id, the same bytes each time', async () => {
    const { value, diagnostics } = await pdf().export(everything, new Map(), context)
    expect(value.map((file) => file.path)).toEqual([`${everything.id}/${everything.id}.pdf`])
    expect(diagnostics).toEqual([])
    expect(await bytesOf(everything)).toEqual(Buffer.from(value[0]?.bytes ?? []))
  })

  it('makes the same bytes whatever was made before it', async () => {
    const plain = build.recap('Plain', [build.paragraph('A caf\u00E9 in \u03A9, \u2126 and an \u00E1.')])
    const before = await bytesOf(plain)
    await bytesOf(build.recap('Other', [build.paragraph('\u2126 e a \u0301 \u00A0 \u00E9')]))
    expect(await bytesOf(plain)).toEqual(before)
  })

  it('claims both standards, and escapes the title in the metadata', async () => {
    const file = (await bytesOf(build.recap('Q&A <live>', [build.paragraph('Text.')]))).toString('latin1')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(file).toContain('Q&amp;A &lt;live&gt;')
  })

  it('tells a script that no face has once, with its place', async () => {
    const recap = build.recap('Scripts', [build.paragraph('\u0E2A\u0E27\u0E31 and \u0E2A\u0E27 again')])
    const { diagnostics } = await pdf().export(recap, new Map(), context)
    expect(diagnostics.map((one) => [one.rule, one.place?.at])).toEqual([
      ['export/missing-glyph', { line: 1, column: 1 }],
    ])
    expect(diagnostics[0]?.message).toContain('Thai')
  })

  it('tells of a table that is too wide', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Extraordinarily${index}`)
    const recap = build.recap('Wide', [build.table(names, [names])])
    const { diagnostics } = await pdf().export(recap, new Map(), context)
    expect(diagnostics.map((one) => one.rule)).toEqual(['export/too-wide'])
  })

  it('makes a page of nothing but a title', async () => {
    expect((await bytesOf(build.recap('', []))).length).toBeGreaterThan(1000)
  })
})
