import { build, defaultAccent, type ExportContext } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { expect, it } from 'vitest'
import { readPdf } from '../conformance/read-pdf.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}

/** Letters that join, marks above and below, signs that stand before what they follow, digits between. */
const texts = {
  he: 'הספינה יצאה לדרך בזמן (כמתוכנן), עם 42 מכולות.',
  'he-marks': 'בְּרֵאשִׁית הָיְתָה רוּח.',
  ar: 'السفينة وصلت إلى الميناء، وعليها 42 حاوية.',
  hi: 'किश्ती ठीक समय पर बंदरगाह पहुँची, और उसमें हिन्दी की पुस्तकें और क्षत्रिय वर्ष के चित्र थे।',
  de: 'Die Gru\u0308\u00DFe vom Kai: \u201Eauf Kurs\u201C\u00A0\u2013 Schiff\u2011Fahrt, of\u00ADfen.',
}

/** What shows nothing, and spaces and hyphens of special kinds, copy as plain ones or not at all. */
const plain = (text: string): string =>
  text
    .replace(/[\u00AD\u200E\u200F]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')

it.each(Object.entries(texts))('copies as it was written: %s', async (name, text) => {
  const lang = name.split('-')[0] ?? ''
  const recap = { ...build.recap('T', [build.paragraph(text)]), lang, summary: '' }
  const { value } = await pdf().export(recap, new Map(), context)
  const found = await readPdf(value[0]?.bytes ?? new Uint8Array())
  const lines = plain(found.text)
  expect(lines.replaceAll(' ', '')).toContain(plain(text).replaceAll(' ', ''))
  if (!/\d/.test(text)) expect(lines).toContain(plain(text))
})
