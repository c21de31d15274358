import { build, defaultAccent, type ExportContext, everything, type Recap } from '@recapkit/content-model'
import { docx } from '@recapkit/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type DocxRule, docxRules, lintDocx } from './lint.ts'

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

async function made(recap: Recap): Promise<Uint8Array> {
  const result = await docx().export(recap, new Map(), context)
  return result.value[0]?.bytes ?? new Uint8Array()
}

const small = build.recap('Harbour news', [
  build.section('one', 'One', [
    build.paragraph('Text with ', build.link('a link', '#two'), '.'),
    build.figure('/gone.png', 'A bridge'),
    build.table(['Ship', 'Berth'], [['Ada', '1']]),
  ]),
  build.section('two', 'Two', [build.section('three', 'Three', [build.paragraph('End')])]),
])

const good = made(small)

/** For each rule, a change that breaks it in a document that was good. */
const broken: Readonly<Record<DocxRule, readonly [part: string, from: string | RegExp, to: string]>> = {
  'picture-alternative': ['word/document.xml', 'descr="A bridge"', ''],
  'picture-file-name': ['word/document.xml', 'descr="A bridge"', 'descr="bridge.png"'],
  'heading-order': ['word/document.xml', '"Heading2"', '"Heading3"'],
  'heading-text': ['word/document.xml', '>Three</w:t></w:r><w:bookmarkEnd', '></w:t></w:r><w:bookmarkEnd'],
  'table-head': ['word/document.xml', '<w:tblHeader/>', ''],
  'table-widths': ['word/document.xml', /<w:gridCol [^>]*>/g, ''],
  'blank-paragraph': ['word/document.xml', '<w:sectPr>', '<w:p/><w:sectPr>'],
  'typed-mark': ['word/document.xml', '>End<', '>• End<'],
  'dead-anchor': ['word/document.xml', 'w:name="two"', 'w:name="elsewhere"'],
  'link-text': ['word/document.xml', '>a link<', '>here<'],
  'dirty-field': ['word/document.xml', 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'],
  'document-title': ['docProps/core.xml', 'Harbour news', ''],
  'document-language': ['docProps/core.xml', '<dc:language>en</dc:language>', ''],
  'direct-formatting': ['word/document.xml', '<w:pStyle w:val="Heading2"/>', '$&<w:jc w:val="center"/>'],
  'undefined-style': ['word/document.xml', '"Heading2"', '"Heading2x"'],
  contrast: ['word/styles.xml', /<w:color w:val="56606B"\/>/, '<w:color w:val="C0C0C0"/>'],
}

it('finds nothing in what the exporter makes', async () => {
  expect(lintDocx(await good)).toEqual([])
  expect(lintDocx(await made(everything))).toEqual([])
})

it.each(Object.entries(broken))('hears %s', async (rule, [part, from, to]) => {
  const parts = unzipSync(await good)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  const found = lintDocx(zipSync({ ...parts, [part]: strToU8(after) }))
  expect(found.map((complaint) => complaint.split(':')[0])).toContain(rule)
})

it.each([
  [
    'of the theme',
    'word/theme/theme1.xml',
    /<a:accent1>.*?<\/a:accent1>/,
    '<a:accent1><a:srgbClr val="FFD400"/></a:accent1>',
  ],
  ['on the ground of a style below', 'word/styles.xml', /w:fill="F[0-9A-F]{5}"/g, 'w:fill="606060"'],
])('hears faint colours %s', async (_name, part, from, to) => {
  const parts = unzipSync(await made(everything))
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  const found = lintDocx(zipSync({ ...parts, [part]: strToU8(after) }))
  expect(found.some((complaint) => complaint.startsWith('contrast:'))).toBe(true)
})

it('has a broken document for every rule', () => {
  expect(Object.keys(broken).sort()).toEqual(Object.keys(docxRules).sort())
})
