import { BuilderElement, TextRun, type XmlComponent } from 'docx'

type FieldMark = 'begin' | 'separate' | 'end'

/** One mark of a complex field (ECMA-376 part 1, 17.16.18); never dirty, so Word opens the file without asking. */
export const fieldMark = (type: FieldMark): XmlComponent =>
  new BuilderElement<{ readonly type: FieldMark }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  })

const instruction = (code: string): XmlComponent => {
  const element = new BuilderElement<{ readonly space: string }>({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  })
  element.addChildElement(` ${code} `)
  return element
}

/** The runs that open a field and stand before what it shows. */
export const fieldStart = (code: string, style?: string): readonly TextRun[] => [
  new TextRun({ ...styled(style), children: [fieldMark('begin')] }),
  new TextRun({ ...styled(style), children: [instruction(code)] }),
  new TextRun({ ...styled(style), children: [fieldMark('separate')] }),
]

export const fieldEnd = (style?: string): TextRun =>
  new TextRun({ ...styled(style), children: [fieldMark('end')] })

/** A whole field that shows `shown` until Word updates it. */
export const field = (code: string, shown: string, style?: string): readonly TextRun[] => [
  ...fieldStart(code, style),
  new TextRun({ ...styled(style), text: shown }),
  fieldEnd(style),
]

const styled = (style: string | undefined): { readonly style?: string } =>
  style === undefined ? {} : { style }
