import { TextRun } from 'docx'
import { element, inParagraph, type ParagraphChild } from './element.ts'

const checkedState = { 'w14:val': '2612', 'w14:font': 'MS Gothic' }
const uncheckedState = { 'w14:val': '2610', 'w14:font': 'MS Gothic' }

/** A box that is ticked by a click in Word; its state is also text, for readers that know no content controls. */
export function checkBox(checked: boolean): ParagraphChild {
  return inParagraph(
    element('w:sdt', {}, [
      element('w:sdtPr', {}, [
        element('w14:checkbox', {}, [
          element('w14:checked', { 'w14:val': checked ? '1' : '0' }),
          element('w14:checkedState', checkedState),
          element('w14:uncheckedState', uncheckedState),
        ]),
      ]),
      element('w:sdtContent', {}, [new TextRun(checked ? '☒' : '☐')]),
    ]),
  )
}
