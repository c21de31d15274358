import { beforeAll, expect, test } from 'vitest'
import { buildAll, filesOf } from './built.ts'
import { findProgram, need, valuesOf } from './programs.ts'

interface Deck {
  readonly file: string
  readonly asked: readonly string[]
  readonly slides: readonly {
    readonly title: string
    readonly over: number
    readonly smallest: number | null
    readonly broken: readonly string[]
  }[]
}

const chromium =
  process.env['CHROME_PATH'] ??
  findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
let files: readonly string[]

beforeAll(async () => {
  const built = await buildAll('marp')
  files = filesOf(built.folder, '.marp.md')
  return built.remove
})

test('in Chromium no slide overflows, no text is small, no picture is broken, nothing is fetched', async (context) => {
  const program = need(context, 'Chromium', chromium)
  const decks = await valuesOf<Deck>(process.execPath, ['measure-slides.mjs', program, ...files])
  expect(decks).toHaveLength(files.length)
  const faults = decks.flatMap(({ file, slides }) =>
    slides
      .filter(({ over, smallest, broken }) => over > 1 || (smallest ?? 99) < 24 || broken.length > 0)
      .map((slide) => ({ file: file.replace(/^.*\/dist\//, ''), ...slide })),
  )
  expect(faults).toEqual([])
  expect(decks.flatMap(({ slides }) => slides).length).toBeGreaterThan(decks.length * 2)
})
