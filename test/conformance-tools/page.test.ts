import { beforeAll, expect, test } from 'vitest'
import { buildAll, filesOf } from './built.ts'
import { needChromium } from './chromium.ts'
import { valuesOf } from './programs.ts'

interface View {
  readonly file: string
  readonly view: string
  readonly violations: readonly string[]
  readonly beyond: number
  readonly said: readonly string[]
  readonly asked: readonly string[]
}

/** The project's own recap, and those small posts that hold what is hard to set. */
const shown =
  /dist\/content\/(?:\d|index|announcements)|\/corpus\/(?:callouts|code|right-to-left|tables)\/index\.html$/
let files: readonly string[]

beforeAll(async () => {
  const built = await buildAll('page')
  files = filesOf(built.folder, '.html').filter((file) => shown.test(file))
  return built.remove
})

test('in Chromium axe finds nothing, nothing is cut off, nothing is fetched, wide and narrow, light and dark', async (context) => {
  const program = needChromium(context)
  const views = await valuesOf<View>(process.execPath, ['inspect-pages.mjs', program, ...files])
  expect(views).toHaveLength(files.length * 4)
  const faults = views
    .filter((one) => [one.violations, one.said, one.asked].some((list) => list.length > 0) || one.beyond > 0)
    .map((one) => ({ ...one, file: one.file.replace(/^.*\/dist\//, '') }))
  expect(faults).toEqual([])
})

interface Use {
  readonly file: string
  readonly focusable: number
  readonly rows: number
  readonly faults: readonly string[]
}

test('the keyboard reaches everything, scripts are not missed, and paper shows all', async (context) => {
  const program = needChromium(context)
  const uses = await valuesOf<Use>(process.execPath, ['use-pages.mjs', program, ...files])
  expect(uses).toHaveLength(files.length)
  expect(
    uses.flatMap(({ file, faults }) => faults.map((fault) => `${file.replace(/^.*\/dist\//, '')}: ${fault}`)),
  ).toEqual([])
  expect(uses.every(({ focusable }) => focusable > 1)).toBe(true)
  expect(Math.max(...uses.map(({ rows }) => rows))).toBeGreaterThan(10)
})
