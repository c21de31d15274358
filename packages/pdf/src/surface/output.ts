import { packed } from './packed.ts'
import type { PdfkitDocument } from './pdfkit.ts'

/**
 * Gathers what a document writes, pages' operators and the file itself, in few pieces instead of a stream of many.
 * `page` writes the current page's operators into it; `bytes` gives the file once the document has ended.
 */
export interface Output {
  readonly page: () => void
  readonly bytes: () => Uint8Array
}

/** Takes the document's writing over; what it has written before stays in front. */
export function takeOutput(doc: PdfkitDocument): Output {
  const chunks: Uint8Array[] = [doc.read() ?? new Uint8Array()]
  let text: string[] = []
  const settle = () => {
    if (text.length > 0) chunks.push(Buffer.from(text.join(''), 'latin1'))
    text = []
  }
  doc._write = (data) => {
    if (typeof data === 'string') {
      text.push(data, '\n')
      doc._offset += data.length + 1
      return
    }
    settle()
    chunks.push(data)
    doc._offset += data.length
  }
  let operators: string[] = []
  doc.addContent = (data) => {
    operators.push(data)
    return doc
  }
  return {
    page: () => {
      if (operators.length > 0) writePacked(doc.page.content, operators)
      operators = []
    },
    bytes: () => {
      settle()
      return Buffer.concat(chunks)
    },
  }
}

function writePacked(content: PdfkitDocument['page']['content'], operators: readonly string[]): void {
  content.compress = false
  content.data['Filter'] = 'FlateDecode'
  content.write(packed(operators))
}
