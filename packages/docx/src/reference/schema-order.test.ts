import { expect, it } from 'vitest'
import { inSchemaOrder } from './schema-order.ts'

const part = (inside: string): string =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:styles>`

it('puts properties where the schema has them, and keeps what it does not know', () => {
  expect(
    inSchemaOrder(
      part('<w:style><w:rPr><w:x/><w:sz w:val="2"/><w:b/></w:rPr><w:qFormat/><w:name/></w:style>'),
    ),
  ).toBe(part('<w:style><w:name/><w:qFormat/><w:rPr><w:b/><w:sz w:val="2"/><w:x/></w:rPr></w:style>'))
})

it('calls sides as every edition of Word does', () => {
  expect(inSchemaOrder(part('<w:pPr><w:jc w:val="end"/><w:ind w:start="3" w:end="4"/></w:pPr>'))).toBe(
    part('<w:pPr><w:ind w:left="3" w:right="4"/><w:jc w:val="right"/></w:pPr>'),
  )
})
