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
const shown = /dist\/content\/|\/(?:callouts|code|right-to-left|tables)\/index\.html$/
let files: readonly string[]

beforeAll(async () => {
  const built = await buildAll('page')
  files = filesOf(built.folder, '.html').filter((file) => shown.test(file))
  return built.remove
})

test('in Chromium axe finds nothing, nothing is cut off, nothing is fetched, wide and narrow, light and dark', async (context) => {
  const program = needChromium(context)
  const views = await valuesOf<View>(process.execPath, ['inspect-pages.mjs', program, ...files])
  expect(views).toHaveLength(files.length * 2)
  const faults = views
    .filter((one) => [one.violations, one.said, one.asked].some((list) => list.length > 0) || one.beyond > 0)
    .map((one) => ({ ...one, file: one.file.replace(/^.*\/dist\//, '') }))
  expect(faults).toEqual([])
})
