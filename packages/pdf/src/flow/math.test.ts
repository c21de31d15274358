import { build, type Content, defaultAccent, type ExportContext } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { expect, it } from 'vitest'
import { pdf } from '../export.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}

async function said(...content: readonly Content[]): Promise<readonly string[]> {
  const { diagnostics } = await pdf().export(build.recap('T', content), new Map(), context)
  return diagnostics.map((one) => `${one.place?.at?.line} ${one.rule} ${one.message}`)
}

it('says where a formula cannot be set, in a line too', async () => {
  const reason = 'The formula is shown as its source: Undefined control sequence \\nosuch.'
  expect(await said(build.mathBlock('\\nosuch{x}'))).toEqual([`1 export/not-rendered ${reason}`])
  expect(await said(build.paragraph('a ', build.inlineMath('\\nosuch{x}'), ' b'))).toEqual([
    `1 export/not-rendered ${reason}`,
  ])
  expect(await said(build.paragraph(build.inlineMath('\\eqref{a}')))).toEqual([
    '1 export/not-rendered The formula is shown as its source: no formula has the label a and a number.',
  ])
})

it('sets a long name of a formula on a line of its own, and breaks a wide formula', async () => {
  const name = `a very long name ${'and on '.repeat(20)}`
  expect(await said(build.mathBlock(`a = b + c \\tag{${name}}`))).toEqual([])
  expect(
    await said(build.mathBlock(Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join(' + '))),
  ).toEqual([])
})

it('says of a formula without a place to break that it became small', async () => {
  const wide = `\\left(${Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join(' + ')}\\right)`
  expect((await said(build.mathBlock(wide))).map((one) => one.replace(/\d+ %/, 'N %'))).toEqual([
    '1 export/too-wide The formula is wider than its column and was set at N % of its size.',
  ])
})
