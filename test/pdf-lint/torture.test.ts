import { defaultAccent, type ExportContext } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { expect, it } from 'vitest'
import { expectationOf, missingFrom } from '../conformance/expectation.ts'
import { readPdf } from '../conformance/read-pdf.ts'
import { lintPdf } from './lint.ts'
import { torture } from './torture.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}

it.each(['ragged', 'justified'] as const)(
  'nothing breaks or is lost however blocks are nested and wherever pages end, %s',
  async (align) => {
    const recap = torture()
    const { value, diagnostics } = await pdf({ align }).export(recap, new Map(), context)
    const bytes = value[0]?.bytes ?? new Uint8Array()
    expect(lintPdf(bytes)).toEqual([])
    expect(diagnostics.map((one) => one.rule)).toEqual([])
    const { links, alts, lines } = missingFrom(expectationOf(recap), [await readPdf(bytes)])
    // The cells of a row that goes over a page are painted by turns.
    const broken = lines.filter((line) => !/1,024|beside$/.test(line))
    expect({ links, alts, broken }).toEqual({ links: [], alts: [], broken: [] })
  },
)
