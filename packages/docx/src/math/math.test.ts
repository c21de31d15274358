import { build, type ExportContext } from '@recapkit/content-model'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docx } from '../export.ts'

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: '#0B5CAD', logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

async function equation(tex: string): Promise<string> {
  const made = await docx().export(build.recap('T', [build.mathBlock(tex)]), new Map(), context)
  const xml = strFromU8(
    unzipSync(made.value[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  )
  return (/<m:oMath>(.*?)<\/m:oMath>/.exec(xml)?.[1] ?? '').replace(
    /<w:rPr>.*?<\/w:rPr>| xml:space="preserve"/g,
    '',
  )
}

const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`

it.each([
  ['\\frac{a}{b}', `<m:f><m:num>${t('a')}</m:num><m:den>${t('b')}</m:den></m:f>`],
  ['x^2', `<m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>`],
  [
    '\\left(a\\right)',
    `<m:d><m:dPr><m:begChr m:val="("/><m:endChr m:val=")"/></m:dPr><m:e>${t('a')}</m:e></m:d>`,
  ],
  ['\\hat{x}', `<m:acc><m:accPr><m:chr m:val="\u0302"/></m:accPr><m:e>${t('x')}</m:e></m:acc>`],
])('writes %s as Word does', async (tex, expected) => {
  expect(await equation(tex)).toBe(expected)
})

it('lines up equations below one another, and the columns of a matrix', async () => {
  const aligned = await equation('\\begin{align} a &= b \\\\ c &= d \\end{align}')
  const line = (left: string, right: string): string =>
    `<m:e>${[left, '&amp;', '=', right].map(t).join('')}</m:e>`
  expect(aligned).toBe(`<m:eqArr>${line('a', 'b')}${line('c', 'd')}</m:eqArr>`)
  const columns = await equation('\\begin{array}{rl} a & b \\end{array}')
  expect([...columns.matchAll(/mcJc m:val="(\w+)"/g)].map(([, side]) => side)).toEqual(['right', 'left'])
})

it('keeps the room that TeX leaves', async () => {
  expect(await equation('a\\quad b')).toBe(
    `${t('a')}<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>\u2003</m:t></m:r>${t('b')}`,
  )
})

it('gives an operator its limits and its operand', async () => {
  const xml = await equation('\\sum_{i=1}^n x_i')
  expect(xml).toContain('<m:limLoc m:val="undOvr"/>')
  expect(xml).toMatch(/<m:sup><m:r><m:t>n<.*<m:e><m:sSub>/)
})

it('shows the source of what it cannot read, and says so', async () => {
  const made = await docx().export(build.recap('T', [build.mathBlock('\\nosuchthing{')]), new Map(), context)
  expect(made.diagnostics.map((found) => found.rule)).toEqual(['export/not-rendered'])
})
