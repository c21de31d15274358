import type { Diagnostic, RecapExporter } from '@recapkit/content-model'
import { Packer } from 'docx'
import { compose, type DocxOptions } from './compose.ts'
import { finish } from './finish.ts'
import { prepare } from './prepare.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word document of a recap: named styles and native constructs throughout, the same bytes every time. */
export function docx(options: DocxOptions = {}): RecapExporter {
  return {
    scope: 'recap',
    name: 'docx',
    extension: 'docx',
    mediaType,
    async export(recap, assets, context) {
      const diagnostics: Diagnostic[] = []
      const document = compose(prepare(recap), assets, context, options, (found) => diagnostics.push(found))
      const packed = await Packer.pack(document, 'uint8array')
      const bytes = finish(packed, recap)
      return { value: [{ path: `${recap.id}/${recap.id}.docx`, mediaType, bytes }], diagnostics }
    },
  }
}
