import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFonts } from '@recapkit/fonts'
import { expect, test } from 'vitest'
import { loadBrandFonts } from './brand-fonts.ts'

test('files that are fonts become faces; what they cannot be is told once each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recap-fonts-'))
  const { faces } = await loadFonts()
  const plex = faces.find((face) => face.name === 'IBMPlexSans-Bold')?.bytes ?? new Uint8Array()
  writeFileSync(join(folder, 'a.ttf'), plex)
  writeFileSync(join(folder, 'b.ttf'), 'no font')
  const text = { regular: join(folder, 'b.ttf'), bold: join(folder, 'a.ttf'), italic: join(folder, 'c.ttf') }
  const { value, diagnostics } = await loadBrandFonts(
    { text, headings: { regular: join(folder, 'a.ttf') } },
    folder,
  )
  rmSync(folder, { recursive: true })
  expect(value.names).toEqual({ text: 'IBM Plex Sans', headings: 'IBM Plex Sans', code: null })
  expect(value.faces.map(({ role, bold }) => [role, bold])).toEqual([
    ['text', true],
    ['heading', false],
  ])
  expect(diagnostics.map((one) => `${one.rule} ${one.message}`)).toEqual([
    expect.stringMatching(/^font\/unreadable The font b.ttf is not used: it is no TrueType font/),
    'font/unreadable The font c.ttf is not used: there is no such file.',
  ])
})
