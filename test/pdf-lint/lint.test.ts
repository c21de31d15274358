import { build, defaultAccent, type ExportContext, everything, type Recap } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { broken } from './broken.ts'
import { edited } from './edit.ts'
import { lintPdf } from './lint.ts'
import { rules } from './rules.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}

async function made(recap: Recap): Promise<Uint8Array> {
  const { value } = await pdf().export(recap, new Map(), context)
  return value[0]?.bytes ?? new Uint8Array()
}

describe('a finished PDF', () => {
  let whole = new Uint8Array()
  beforeAll(async () => {
    whole = new Uint8Array(await made(everything))
  })

  it('has nothing wrong with it', () => {
    expect(lintPdf(whole)).toEqual([])
  })

  it('still has nothing wrong when it is long, mixed and full of notes', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, index) =>
      build.paragraph(
        `Ship ${index} waits. `,
        build.link('A long link that goes over the end of a line and may go over a page', '#far'),
        ' \u05E9\u05DC\u05D5\u05DD \u2603 \u0E2A\u0E27\u0E31 ',
        build.note(`n${index}`, [build.paragraph('As seen from the quay.')]),
        ' and waits, and waits, and goes on waiting for the tide to turn and for the pilot to come on board.',
      ),
    )
    const rows = Array.from({ length: 80 }, (_, index) => [`row ${index}`, `${index}`])
    const recap = build.recap('Long & <mixed>', [
      build.section('near', 'Near', paragraphs),
      build.section('far', 'Far', [build.table(['Name', 'Count'], rows)]),
    ])
    expect(lintPdf(await made(recap))).toEqual([])
  })

  it.each(Object.keys(rules))('is found out when it breaks %s', (rule) => {
    const [wanted, replacement] = broken[rule] ?? [/never/, '']
    const found = lintPdf(edited(whole, wanted, replacement)).map((one) => one.split(': ')[0])
    expect(found).toContain(rule)
  })
})
