import { build, everything } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { expect, test } from 'vitest'
import { marp } from './index.ts'

const context = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: '#0B5CAD', logo: null },
  addresses: () => null,
}

const exported = async (recap: typeof everything): Promise<string> => {
  const result = await marp().export(recap, new Map(), { ...context, fonts: await loadFonts() })
  return new TextDecoder().decode(result.value[0]?.bytes)
}

test('a deck is front matter and slides with their notes', async () => {
  const deck = await exported(
    build.recap('Harbour days', [
      build.section('ferries', 'Ferries', [
        build.announcement('night', 'Night ferry', build.stated('preview', 'Preview'), [
          build.paragraph('The night ferry crosses in six hours.'),
        ]),
      ]),
    ]),
  )
  expect(deck).toMatch(/^---\n/)
  expect(deck).toContain('\nmarp: true\n')
  expect(deck).toContain('## Night ferry <span class="badge preview">Preview</span>')
  expect(deck).toContain('<!--\nThe night ferry crosses in six hours.\n-->')
})

test('every kind of block goes through, the same each time', async () => {
  expect(await exported(everything)).toBe(await exported(everything))
})
