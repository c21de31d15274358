import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportContext, Recap } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { marp, outline, reveal, slidev } from '@recapkit/slides'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyRecap } from './any-recap.ts'
import { need, validators, valuesOf } from './programs.ts'

interface ReadDeck {
  readonly slides: readonly { readonly title: string; readonly notes: string }[]
}

const recaps: readonly Recap[] = fc.sample(anyRecap, { seed: 20240514, numRuns: 40 })
const folder = mkdtempSync(join(tmpdir(), 'recap-dialects-'))
let context: ExportContext

beforeAll(async () => {
  context = {
    site: { title: 'Days', url: 'https://days.example/', lang: 'en', description: '', author: null },
    brand: { accent: '#0B5CAD', logo: null },
    fonts: await loadFonts(),
    addresses: () => null,
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const slidevInstalled = join(validators, 'slidev/node_modules/@slidev/parser')

/** Letters and digits: what no dialect's marks are made of. */
const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The same of notes, without the numbers of lists, which a browser draws, and the word that begins some. */
const spoken = (notes: string): string =>
  compact(notes.replace(/^[\s\u2060>•-]*(?:\d{1,9}[.)](?:\s|$))+/gm, '')).replace(/^Notes/, '')

test.for([
  ['marp', marp(), null],
  ['reveal', reveal(), null],
  ['slidev', slidev(), slidevInstalled],
] as const)(
  '%s reads back the planned slides, titles and notes of any recap',
  async ([format, exporter, asks], test) => {
    if (asks !== null)
      need(test, 'Slidev (npm ci --prefix test/validators/slidev)', existsSync(asks) ? asks : null)
    const files: string[] = []
    for (const [index, recap] of recaps.entries()) {
      const { value } = await exporter.export(recap, new Map(), context)
      const file = join(folder, `${index}.${format}.md`)
      writeFileSync(file, value[0]?.bytes ?? '')
      files.push(file)
    }
    const decks = await valuesOf<ReadDeck>(process.execPath, ['read-decks.mjs', format, ...files])
    for (const [index, recap] of recaps.entries()) {
      const planned = await outline(recap, new Map(), context)
      const seen = decks[index]?.slides ?? []
      expect(seen.length, files[index]).toBe(planned.length)
      for (const [number, slide] of planned.entries()) {
        const where = `${files[index]}, slide ${number + 1}`
        expect(
          compact(seen[number]?.title ?? '').startsWith(compact(slide.title)),
          `${where}: ${slide.title}`,
        ).toBe(true)
        expect(spoken(seen[number]?.notes ?? ''), where).toBe(spoken(slide.notes))
      }
    }
  },
)
