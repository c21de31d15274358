import { build, type ExportContext } from '@recapkit/content-model'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docx } from '../export.ts'

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: '#0B5CAD', logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

const recap = build.recap('T', [
  build.section('s', 'Harbour', [
    build.paragraph('Text'),
    build.list(['one', build.listItem([build.list(['two'])])]),
  ]),
])

/** A document of a colleague whose Word speaks German, with a numbered heading and a logo at its head. */
const brand = zipSync(
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': '<Types><Default Extension="emf" ContentType="image/x-emf"/></Types>',
      'word/document.xml':
        '<w:document><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="10000" w:h="12000"/><w:pgMar w:top="500" w:right="600" w:bottom="700" w:left="800" w:header="300" w:footer="300" w:gutter="0"/></w:sectPr></w:body></w:document>',
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId4" Type="header" Target="header3.xml"/></Relationships>',
      'word/header3.xml':
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>Brand</w:t></w:r></w:p></w:hdr>',
      'word/_rels/header3.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="image" Target="media/logo.emf"/></Relationships>',
      'word/media/logo.emf': 'logo',
      'word/numbering.xml':
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:pStyle w:val="berschrift1"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
      'word/theme/theme1.xml': '<a:theme><a:accent1><a:srgbClr val="AA0000"/></a:accent1></a:theme>',
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Something Else"/></w:style><w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/></w:style></w:styles>',
    }).map(([name, text]) => [name, strToU8(text)]),
  ),
)

async function branded(): Promise<(name: string) => string> {
  const made = await docx({ referenceDoc: brand }).export(recap, new Map(), context)
  const files = unzipSync(made.value[0]?.bytes ?? new Uint8Array())
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

it('takes styles by their names, under the ids that the text uses', async () => {
  const styles = (await branded())('word/styles.xml')
  expect(styles).toMatch(/w:styleId="Heading1">.*?<w:basedOn w:val="Normal"\/>.*?<w:color w:val="00AA00"\/>/)
  expect(styles).not.toContain('berschrift1')
  expect(styles.match(/w:styleId="BodyText"/g)).toHaveLength(1)
  expect(styles).toMatch(/w:styleId="OtherBodyText">\s*<w:name w:val="Something Else"/)
})

it('keeps the language of the recap', async () => {
  const styles = (await branded())('word/styles.xml')
  expect(styles).toContain('<w:lang w:val="en"/>')
  expect(styles).not.toContain('de-DE')
})

it('takes the sheet, the theme and the header with its pictures', async () => {
  const read = await branded()
  expect(read('word/document.xml')).toMatch(
    /<w:headerReference w:type="default" r:id="\w+"\/><w:pgSz w:w="10000"/,
  )
  expect(read('word/headerReference1.xml')).toContain('<w:pStyle w:val="Header"/>')
  expect(read('word/media/reference-logo.emf')).toBe('logo')
  expect(read('[Content_Types].xml')).toContain('Extension="emf"')
  expect(read('word/theme/theme1.xml')).toContain('AA0000')
})

it('takes the numbering of headings without mixing it with the lists', async () => {
  const read = await branded()
  expect(read('word/numbering.xml')).toMatch(
    /w:abstractNumId="1004".*<w:num w:numId="1002"><w:abstractNumId w:val="1004"\/>/,
  )
  expect(read('word/styles.xml')).toContain('<w:numId w:val="1002"/>')
})

it('says so when the reference is no Word document', async () => {
  const made = await docx({ referenceDoc: strToU8('no') }).export(recap, new Map(), context)
  expect(made.diagnostics.map((found) => found.rule)).toEqual(['config/unreadable'])
  expect(made.value).toHaveLength(1)
})
