import { TextRun } from 'docx'
import { element, textElement } from './element.ts'
import { unknownPage } from './layout/page-numbers.ts'

/** One mark of a complex field (ECMA-376 part 1, 17.16.18); never dirty, so Word opens the file without asking. */
const mark = (type: 'begin' | 'separate' | 'end', style: Style): TextRun =>
  new TextRun({ ...style, children: [element('w:fldChar', { 'w:fldCharType': type })] })

/** The runs that open a field and stand before what it shows. */
export const fieldStart = (code: string, style: Style = {}): readonly TextRun[] => [
  mark('begin', style),
  new TextRun({ ...style, children: [textElement('w:instrText', { 'xml:space': 'preserve' }, ` ${code} `)] }),
  mark('separate', style),
]

/** The run that closes a field. */
export const fieldEnd = (style: Style = {}): TextRun => mark('end', style)

/** A whole field that shows `shown` until Word updates it. */
export const field = (code: string, shown: string, style: Style = {}): readonly TextRun[] => [
  ...fieldStart(code, style),
  new TextRun({ ...style, text: shown }),
  fieldEnd(style),
]

/** The page a bookmark is on; the number is worked out with the pages. */
export const pageReference = (bookmark: string): readonly TextRun[] =>
  field(`PAGEREF ${bookmark} \\h`, unknownPage)

interface Style {
  readonly style?: string
}
