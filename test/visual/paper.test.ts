import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Built, buildAll, filesOf } from '../conformance-tools/built.ts'
import { findProgram, need } from '../conformance-tools/programs.ts'
import { greyPages, margins } from './grey-page.ts'

const dotsPerInch = 36
/** No output may print into the outer 12 mm of a sheet: what stands there ran out of its column. */
const edge = Math.floor((12 / 25.4) * dotsPerInch)

const pdftoppm = findProgram('pdftoppm')
let built: Built

beforeAll(async () => {
  built = await buildAll('pdf')
})

afterAll(() => built.remove())

test('no page of a handout is blank, and nothing runs out of its column', async (context) => {
  const program = need(context, 'pdftoppm (poppler-utils)', pdftoppm)
  const faults: string[] = []
  for (const file of filesOf(built.folder, '.pdf')) {
    const pages = await greyPages(program, file, dotsPerInch)
    expect(pages.length).toBeGreaterThan(0)
    for (const [index, page] of pages.entries()) {
      const name = `${file.slice(built.folder.length + 1)} page ${index + 1}`
      const white = margins(page)
      if (white === null) faults.push(`${name} is blank`)
      else if (Math.min(white.left, white.right, white.top, white.bottom) < edge)
        faults.push(`${name} prints into its margin: ${JSON.stringify(white)}`)
    }
  }
  expect(faults).toEqual([])
})
